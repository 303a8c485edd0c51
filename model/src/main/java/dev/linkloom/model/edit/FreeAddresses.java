package dev.linkloom.model.edit;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.FreeSpace;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// Addresses and blocks that nothing in a design has yet: what a new resource is given.
public final class FreeAddresses {

    private static final int USUAL_SUBNET = 24;
    private static final int SMALLEST_SUBNET = 28;
    private static final int RESERVED_AT_START = 4;

    private FreeAddresses() {}

    /// The lowest free private address of a subnet; null when the subnet is full.
    public static @Nullable Ip inSubnet(Subnet subnet, Design design) {
        Set<Ip> taken = TakenAddresses.in(subnet.id(), design);
        for (Ip ip = subnet.cidr().base(); subnet.cidr().contains(ip); ip = ip.plus(1)) {
            if (!isReserved(ip, subnet.cidr()) && !taken.contains(ip)) {
                return ip;
            }
        }
        return null;
    }

    /// Every private address that something in the subnet has: instances, network interfaces, load
    /// balancer nodes, endpoints and NAT gateways.
    public static Set<Ip> taken(ResourceId subnet, Design design) {
        return TakenAddresses.in(subnet, design);
    }

    /// Whether AWS keeps the address of a subnet for itself: the first four and the last (NET-34).
    public static boolean isReserved(Ip ip, Cidr subnet) {
        return ip.equals(subnet.last()) || ip.compareTo(subnet.base().plus(RESERVED_AT_START)) < 0;
    }

    /// The first block of a VPC that no subnet has, for a new subnet: a /24, or a quarter of a
    /// smaller VPC, or what is left down to /28 (NET-33). Null when the VPC has no IPv4 block left.
    public static @Nullable Cidr inVpc(Vpc vpc, Design design) {
        List<Cidr> taken =
                design.all(Subnet.class).stream()
                        .filter(each -> vpc.id().equals(each.vpc()))
                        .map(Subnet::cidr)
                        .toList();
        for (int prefix = USUAL_SUBNET; prefix <= SMALLEST_SUBNET; prefix++) {
            for (Cidr block : vpc.cidrs()) {
                Cidr free =
                        prefix < fitting(block) ? null : FreeSpace.of(block, taken).first(prefix);
                if (free != null) {
                    return free;
                }
            }
        }
        return null;
    }

    /// The first of 10.0.0.0/16, 10.1.0.0/16 and so on that overlaps no VPC of the design, for a
    /// new VPC; null when all are taken.
    public static @Nullable Cidr forVpc(Design design) {
        List<Cidr> taken =
                design.all(Vpc.class).stream().flatMap(each -> each.cidrs().stream()).toList();
        return FreeSpace.of(Cidr.of("10.0.0.0/8"), taken).first(16);
    }

    private static int fitting(Cidr vpc) {
        return vpc.family() == IpFamily.IPV4
                ? Math.clamp(vpc.prefix() + 2, USUAL_SUBNET, SMALLEST_SUBNET)
                : Integer.MAX_VALUE;
    }
}
