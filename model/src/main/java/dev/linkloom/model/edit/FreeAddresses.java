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
    private static final int IPV6_SUBNET = 64;
    private static final int RESERVED_AT_START = 4;

    private FreeAddresses() {}

    /// The lowest free private address of a subnet; null when the subnet is full.
    public static @Nullable Ip inSubnet(Subnet subnet, Design design) {
        return first(subnet.cidr(), TakenAddresses.in(subnet.id(), design));
    }

    /// The lowest free IPv6 address of a subnet with both families; null when it has no IPv6 block
    /// beside the IPv4 one.
    public static @Nullable Ip ipv6InSubnet(Subnet subnet, Design design) {
        Cidr block = subnet.ipv6Cidr();
        return block == null ? null : first(block, TakenAddresses.in(subnet.id(), design));
    }

    private static @Nullable Ip first(Cidr block, Set<Ip> taken) {
        for (Ip ip = block.base(); block.contains(ip); ip = ip.plus(1)) {
            if (!isReserved(ip, block) && !taken.contains(ip)) {
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
        List<Cidr> taken = takenInVpc(vpc, design);
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

    /// The first /64 of a VPC that no subnet has, for the IPv6 block of a subnet; null when the VPC
    /// has no IPv6 block, or none left.
    public static @Nullable Cidr ipv6InVpc(Vpc vpc, Design design) {
        List<Cidr> taken = takenInVpc(vpc, design);
        for (Cidr block : vpc.cidrs()) {
            Cidr free =
                    block.family() == IpFamily.IPV6
                            ? FreeSpace.of(block, taken).first(IPV6_SUBNET)
                            : null;
            if (free != null) {
                return free;
            }
        }
        return null;
    }

    private static List<Cidr> takenInVpc(Vpc vpc, Design design) {
        return design.all(Subnet.class).stream()
                .filter(each -> vpc.id().equals(each.vpc()))
                .flatMap(each -> each.blocks().stream())
                .toList();
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
