package dev.linkloom.engine.audit;

import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Segment;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.FreeSpace;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.Subnet;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The IPv6 blocks that the subnets of one VPC could have: all that lack one at once, so that none
/// is left behind.
final class Ipv6Blocks {

    private static final int PREFIX = 64;

    private final Network network;
    private final Relations relations;
    private final List<Cidr> taken = new ArrayList<>();

    private Ipv6Blocks(Network network, Relations relations) {
        this.network = network;
        this.relations = relations;
    }

    /// The subnets without an IPv6 block, each with one; none when the VPC has none to give.
    static List<Subnet> of(Network network, List<Segment> segments, Relations relations) {
        var blocks = new Ipv6Blocks(network, relations);
        for (Segment each : segments) {
            Cidr own = each.subnet().block(IpFamily.IPV6);
            if (own != null) {
                blocks.taken.add(own);
            }
        }
        List<Subnet> given = new ArrayList<>();
        for (Segment each : segments) {
            Cidr block = each.subnet().block(IpFamily.IPV6) == null ? blocks.next(each) : null;
            if (block != null) {
                blocks.taken.add(block);
                given.add(each.subnet().withIpv6Cidr(block));
            }
        }
        return given;
    }

    /// An interface with an IPv6 address in a subnet without a block for it; null when there is
    /// none.
    static @Nullable Eni homeless(Segment segment, Relations relations) {
        if (segment.subnet().block(IpFamily.IPV6) == null) {
            for (Eni each : relations.interfaces(segment)) {
                if (each.address(IpFamily.IPV6) != null) {
                    return each;
                }
            }
        }
        return null;
    }

    /// The block around an address that the subnet holds already, or the first free one.
    private @Nullable Cidr next(Segment segment) {
        Eni holder = homeless(segment, relations);
        Ip ip = holder == null ? null : holder.address(IpFamily.IPV6);
        Cidr around = ip == null ? null : Cidr.around(ip, PREFIX);
        if (around != null
                && network.vpc().cidrs().stream().anyMatch(each -> each.contains(around))
                && taken.stream().noneMatch(around::overlaps)) {
            return around;
        }
        for (Cidr each : network.vpc().cidrs()) {
            Cidr free =
                    each.family() == IpFamily.IPV6 ? FreeSpace.of(each, taken).first(PREFIX) : null;
            if (free != null) {
                return free;
            }
        }
        return null;
    }
}
