package dev.linkloom.engine.oracle;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Who has which address, found by looking at everybody.
final class Ground {

    final Design design;
    private final List<Nic> nics = new ArrayList<>();

    Ground(Design design) {
        this.design = design;
        for (Instance each : design.all(Instance.class)) {
            add(each, each.subnet(), each.privateIp(), each.securityGroups());
        }
        for (InterfaceEndpoint each : design.all(InterfaceEndpoint.class)) {
            each.interfaces()
                    .forEach(it -> add(each, it.subnet(), it.privateIp(), each.securityGroups()));
        }
        for (NetworkLoadBalancer each : design.all(NetworkLoadBalancer.class)) {
            each.nodes()
                    .forEach(it -> add(each, it.subnet(), it.privateIp(), each.securityGroups()));
        }
    }

    private void add(
            Resource owner, @Nullable ResourceId in, @Nullable Ip ip, List<ResourceId> groups) {
        Subnet subnet = design.find(in, Subnet.class);
        Vpc vpc = subnet == null ? null : design.find(subnet.vpc(), Vpc.class);
        if (subnet != null && vpc != null && ip != null) {
            nics.add(new Nic(owner, subnet, vpc, ip.toString(), groups));
        }
    }

    List<Nic> nics(@Nullable ResourceId owner) {
        return nics.stream().filter(each -> each.id().equals(owner)).toList();
    }

    @Nullable Nic at(Vpc vpc, String ip) {
        for (Nic each : nics) {
            if (each.vpc().id().equals(vpc.id()) && each.ip().equals(ip)) {
                return each;
            }
        }
        return null;
    }

    /// The VPC at the other end; null when one of the two is not drawn, or neither is this one.
    @Nullable Vpc other(VpcPeering peering, Vpc side) {
        Vpc requester = design.find(peering.requester(), Vpc.class);
        Vpc accepter = design.find(peering.accepter(), Vpc.class);
        if (requester == null || accepter == null) {
            return null;
        }
        if (side.id().equals(requester.id())) {
            return accepter;
        }
        return side.id().equals(accepter.id()) ? requester : null;
    }

    /// The VPCs that an active peering of blocks apart joins with this one (NET-21, NET-23).
    List<Vpc> peers(Vpc vpc) {
        List<Vpc> peers = new ArrayList<>();
        for (VpcPeering each : design.all(VpcPeering.class)) {
            Vpc other = other(each, vpc);
            if (other != null
                    && each.state() == VpcPeering.State.ACTIVE
                    && !Numbers.overlap(other.cidrs(), vpc.cidrs())) {
                peers.add(other);
            }
        }
        return peers;
    }

    /// Who is meant by an address in a VPC: its own people first, then those of its peers.
    @Nullable Nic meant(Vpc vpc, String ip) {
        if (Numbers.hold(vpc.cidrs(), ip)) {
            return at(vpc, ip);
        }
        for (Vpc each : peers(vpc)) {
            if (Numbers.hold(each.cidrs(), ip)) {
                return at(each, ip);
            }
        }
        return null;
    }
}
