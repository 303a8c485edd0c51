package dev.linkloom.engine.audit;

import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.IpFamily;

/// How large the blocks of VPCs and subnets may be (NET-33); IPv6 blocks of subnets are /64.
final class Blocks {

    private static final int LARGEST = 16;
    private static final int SMALLEST = 28;
    private static final int IPV6_SUBNET = 64;

    private Blocks() {}

    static boolean wrongSizeOfSubnet(Cidr block) {
        return block.family() == IpFamily.IPV6 ? block.prefix() != IPV6_SUBNET : wrongSize(block);
    }

    static boolean wrongSize(Cidr block) {
        return block.family() == IpFamily.IPV4
                && (block.prefix() < LARGEST || block.prefix() > SMALLEST);
    }
}
