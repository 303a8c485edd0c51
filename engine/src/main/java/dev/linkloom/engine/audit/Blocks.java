package dev.linkloom.engine.audit;

import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.IpFamily;

/// How large the blocks of VPCs and subnets may be (NET-33).
final class Blocks {

    private static final int LARGEST = 16;
    private static final int SMALLEST = 28;

    private Blocks() {}

    static boolean wrongSize(Cidr block) {
        return block.family() == IpFamily.IPV4
                && (block.prefix() < LARGEST || block.prefix() > SMALLEST);
    }
}
