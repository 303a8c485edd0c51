package dev.linkloom.engine.audit;

import dev.linkloom.model.net.Cidr;

/// How large the blocks of VPCs and subnets may be (NET-33): IPv4 blocks of both are /16 to /28;
/// IPv6 blocks are /44 to /60 of VPCs and /44 to /64 of subnets, in steps of four (VPC User Guide,
/// "VPC CIDR blocks" and "Subnet CIDR blocks").
final class Blocks {

    private static final int LARGEST = 16;
    private static final int SMALLEST = 28;
    private static final int LARGEST_IPV6 = 44;
    private static final int SMALLEST_IPV6_OF_VPC = 60;
    private static final int SMALLEST_IPV6_OF_SUBNET = 64;
    private static final int IPV6_STEP = 4;

    private Blocks() {}

    static boolean wrongSizeOfVpc(Cidr block) {
        return wrongSize(block, SMALLEST_IPV6_OF_VPC);
    }

    static boolean wrongSizeOfSubnet(Cidr block) {
        return wrongSize(block, SMALLEST_IPV6_OF_SUBNET);
    }

    private static boolean wrongSize(Cidr block, int smallestIpv6) {
        int prefix = block.prefix();
        return switch (block.family()) {
            case IPV4 -> prefix < LARGEST || prefix > SMALLEST;
            case IPV6 -> prefix < LARGEST_IPV6 || prefix > smallestIpv6 || prefix % IPV6_STEP != 0;
        };
    }
}
