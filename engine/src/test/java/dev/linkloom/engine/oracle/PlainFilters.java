package dev.linkloom.engine.oracle;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkAclRule;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupRule;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Security groups and network ACLs, read rule by rule (NET-01, NET-05, NET-10, NET-11).
final class PlainFilters {

    private final Ground ground;

    PlainFilters(Ground ground) {
        this.ground = ground;
    }

    /// The drawn groups an interface wears; whoever is given none wears its VPC's default one,
    /// except load balancers (SRC-30).
    List<ResourceId> worn(Nic nic) {
        if (nic.groups().isEmpty()) {
            return nic.owner() instanceof NetworkLoadBalancer ? List.of() : List.of(implied(nic));
        }
        return nic.groups().stream().filter(each -> group(each) != null).toList();
    }

    private static ResourceId implied(Nic nic) {
        return ResourceId.of("default-of-" + nic.vpc().id().value());
    }

    private @Nullable SecurityGroup group(ResourceId id) {
        return ground.design.find(id, SecurityGroup.class);
    }

    private boolean unfiltered(Nic nic) {
        return nic.groups().isEmpty() && nic.owner() instanceof NetworkLoadBalancer;
    }

    @Nullable String egress(Nic nic, Packet packet) {
        Nic to = ground.meant(nic.vpc(), packet.to());
        return groups(nic, false, packet, packet.to(), to == null ? List.of() : worn(to));
    }

    @Nullable String ingress(Nic nic, Packet packet, List<ResourceId> senderWears) {
        return groups(nic, true, packet, packet.from(), senderWears);
    }

    /// The objection of the groups; null when a rule lets the packet pass.
    private @Nullable String groups(
            Nic nic, boolean in, Packet packet, String peer, List<ResourceId> peerWears) {
        if (unfiltered(nic)) {
            return null;
        }
        if (nic.groups().isEmpty()) {
            return !in || peerWears.contains(implied(nic)) ? null : drop(in, nic.id());
        }
        List<ResourceId> worn = worn(nic);
        for (ResourceId each : worn) {
            SecurityGroup group = ground.design.find(each, SecurityGroup.class);
            for (SecurityGroupRule rule : in ? group.ingress() : group.egress()) {
                if (Numbers.covers(rule.protocol(), rule.ports(), packet)
                        && speaksOf(rule, nic.vpc(), peer, peerWears)) {
                    return null;
                }
            }
        }
        return worn.size() < nic.groups().size()
                ? "AMBIGUOUS " + nic.id()
                : drop(in, worn.getFirst());
    }

    private static String drop(boolean in, ResourceId at) {
        return (in ? "DROP_SG_INGRESS " : "DROP_SG_EGRESS ") + at;
    }

    /// A group may be named in its own VPC and in those that an active peering joins with it.
    private boolean speaksOf(
            SecurityGroupRule rule, Vpc here, String peer, List<ResourceId> peerWears) {
        if (rule.cidr() != null) {
            return Numbers.holds(rule.cidr(), peer);
        }
        SecurityGroup named = group(rule.group());
        return named != null
                && peerWears.contains(named.id())
                && (here.id().equals(named.vpc())
                        || ground.peers(here).stream()
                                .anyMatch(each -> each.id().equals(named.vpc())));
    }

    /// The objection of a subnet's network ACL at its border; null when it lets the packet pass.
    @Nullable String acl(Subnet subnet, boolean in, Packet packet, boolean reply) {
        ResourceId named = subnet.networkAcl();
        if (named == null) {
            named = ground.design.find(subnet.vpc(), Vpc.class).defaultNetworkAcl();
        }
        if (named == null) {
            return null;
        }
        NetworkAcl acl = ground.design.find(named, NetworkAcl.class);
        if (acl == null) {
            return "AMBIGUOUS " + subnet.id();
        }
        String drop = "DROP_NACL_" + (reply ? "RETURN_" : "") + (in ? "IN " : "OUT ") + acl.id();
        List<NetworkAclRule> left = new ArrayList<>(in ? acl.ingress() : acl.egress());
        while (!left.isEmpty()) {
            NetworkAclRule next = lowest(left);
            left.remove(next);
            if (Numbers.covers(next.protocol(), next.ports(), packet)
                    && Numbers.holds(next.cidr(), in ? packet.from() : packet.to())) {
                return next.action() == NetworkAclRule.Action.ALLOW ? null : drop;
            }
        }
        return drop;
    }

    private static NetworkAclRule lowest(List<NetworkAclRule> rules) {
        NetworkAclRule lowest = rules.getFirst();
        for (NetworkAclRule each : rules) {
            if (each.number() < lowest.number()) {
                lowest = each;
            }
        }
        return lowest;
    }
}
