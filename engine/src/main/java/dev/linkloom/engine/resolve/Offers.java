package dev.linkloom.engine.resolve;

import dev.linkloom.engine.dns.EndpointNames;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Peering;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceConfiguration;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// Who would answer a name if the asker saw it: endpoints and zones that the asker's resolver does
/// not know, and why it does not (DNS-20, DNS-28, NET-28).
final class Offers {

    private static final RuleId ATTRIBUTES = RuleId.of("DNS-27");
    private static final RuleId NOT_LINKED = RuleId.of("DNS-28");
    private static final RuleId SUPPORT = RuleId.of("DNS-24");

    private final Topology topology;
    private final PrivateDns privateDns;
    private final Design design;
    private final Endpoints endpoints;
    private @Nullable volatile Map<String, List<ResourceId>> goalsByDomain;

    Offers(Topology topology, PrivateDns privateDns, Endpoints endpoints) {
        this.topology = topology;
        this.endpoints = endpoints;
        this.privateDns = privateDns;
        design = topology.design();
    }

    /// Says which zones a VPC's resolver leaves aside for a name, and why.
    void explain(NameWalk walk, Network network, String name) {
        NamedEndpoint here = here(network, name);
        if (here != null) {
            Set<PrivateDns.Obstacle> obstacles = privateDns.obstacles(here);
            if (!obstacles.isEmpty()) {
                PrivateDns.Obstacle first = obstacles.iterator().next();
                walk.step(
                        "endpoint zone of " + here.name(),
                        here.id(),
                        name,
                        "no such zone",
                        first.rule(),
                        Sentence.of("%s has none: %s", here.name(), first.sentence(here.name())));
            }
        }
        for (NamedEndpoint each : privateDns.endpoints(network.id())) {
            if (each.privateDns() && each.toDynamoDb() && name.startsWith("dynamodb.")) {
                PrivateDns.Obstacle none = PrivateDns.Obstacle.NOT_OFFERED;
                walk.step(
                        "endpoint zone of " + each.name(),
                        each.id(),
                        name,
                        "no such zone",
                        none.rule(),
                        Sentence.of("%s has none: %s", each.name(), none.sentence(each.name())));
            }
        }
        for (PrivateHostedZone each : design.all(PrivateHostedZone.class)) {
            if (Records.find(each.records(), name, walk.type()).exists()) {
                boolean linked = each.vpcs().contains(network.id());
                walk.step(
                        "private hosted zone " + each.domain(),
                        each.id(),
                        name,
                        "not seen from here",
                        linked ? ATTRIBUTES : NOT_LINKED,
                        linked
                                ? Sentence.of(
                                        "%s needs both DNS support and DNS hostnames of %s on.",
                                        each.name(), network.name())
                                : Sentence.of(
                                        "%s holds the name but is not linked to %s, and neither"
                                                + " peering nor a transit gateway passes it on.",
                                        each.name(), network.name()));
            }
        }
    }

    /// The endpoint of a VPC whose service offers the name, whether it works or not.
    @Nullable NamedEndpoint here(Network network, String name) {
        for (NamedEndpoint each : privateDns.endpoints(network.id())) {
            if (each.offers(name)) {
                return each;
            }
        }
        return null;
    }

    /// An endpoint of any other VPC whose private name this is; null when there is none.
    @Nullable NamedEndpoint elsewhere(@Nullable ResourceId vpc, String name) {
        for (String domain = name; !domain.isEmpty(); domain = Zones.parent(domain)) {
            Endpoints.Entry best = null;
            for (ResourceId goal : goals().getOrDefault(domain, List.of())) {
                Endpoints.Entry found = first(goal, vpc, name);
                boolean earlier =
                        found != null && (best == null || Endpoints.Entry.compare(found, best) < 0);
                best = earlier ? found : best;
            }
            if (best != null) {
                return privateDns.named(best);
            }
        }
        return null;
    }

    private Endpoints.@Nullable Entry first(
            ResourceId goal, @Nullable ResourceId vpc, String name) {
        for (Endpoints.Entry each : endpoints.to(goal)) {
            NamedEndpoint named = Objects.equals(each.vpc(), vpc) ? null : privateDns.named(each);
            if (named != null && named.privateDns() && named.offers(name)) {
                return each;
            }
        }
        return null;
    }

    /// Remembers which endpoint a name was meant for where it does not lead there: one in this VPC,
    /// or in a peered one.
    Answer meant(Answer answer, Network network, String name) {
        if (!answer.addresses().isEmpty()) {
            return answer;
        }
        NamedEndpoint here = here(network, name);
        if (here != null) {
            return obstructed(answer, here).meant(here.id(), topology.enis(here.id()));
        }
        NamedEndpoint there = peered(network, name);
        return there == null ? answer : answer.meant(there.id(), topology.enis(there.id()));
    }

    private @Nullable NamedEndpoint peered(Network network, String name) {
        Set<ResourceId> peers = new TreeSet<>();
        for (Peering each : topology.peerings()) {
            Network other = each.other(network);
            if (other != null && each.active()) {
                peers.add(other.id());
            }
        }
        for (String domain = name; !domain.isEmpty(); domain = Zones.parent(domain)) {
            for (ResourceId peer : peers) {
                for (NamedEndpoint each : privateDns.endpoints(peer)) {
                    if (each.makes(domain) && each.offers(name)) {
                        return each;
                    }
                }
            }
        }
        return null;
    }

    private Answer obstructed(Answer answer, NamedEndpoint endpoint) {
        Set<PrivateDns.Obstacle> obstacles = privateDns.obstacles(endpoint);
        if (obstacles.isEmpty() || answer.rule().equals(SUPPORT)) {
            return answer;
        }
        PrivateDns.Obstacle first = obstacles.iterator().next();
        ResourceId vpc = endpoint.vpc();
        boolean byVpc = first == PrivateDns.Obstacle.ATTRIBUTES_OFF && vpc != null;
        String name = endpoint.names().privateName();
        return answer.because(
                first.rule(),
                byVpc ? vpc : endpoint.id(),
                Sentence.of(
                        "%s does not resolve: %s",
                        name == null ? endpoint.name() : name, first.sentence(endpoint.name())));
    }

    /// What endpoints that make a domain lead to, found out when the first name leads nowhere: most
    /// never do.
    private Map<String, List<ResourceId>> goals() {
        Map<String, List<ResourceId>> known = goalsByDomain;
        if (known == null) {
            known = new HashMap<>();
            addGoals(known, design.all(EndpointService.class));
            addGoals(known, design.all(AwsService.class));
            addGoals(known, design.all(ResourceConfiguration.class));
            goalsByDomain = known;
        }
        return known;
    }

    private void addGoals(Map<String, List<ResourceId>> to, List<? extends Resource> offering) {
        for (Resource each : offering) {
            EndpointNames.offeredBy(design, each).stream()
                    .map(PrivateDns::domain)
                    .distinct()
                    .forEach(domain ->
                            to.computeIfAbsent(domain, _ -> new ArrayList<>()).add(each.id()));
        }
    }
}
