package dev.linkloom.engine.oracle;

import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.Subnet;

import java.util.List;
import java.util.Random;

/// Chance from a seed, and what it is mostly asked for.
final class Dice {

    private final Random random;

    Dice(long seed) {
        random = new Random(seed);
    }

    boolean percent(int chance) {
        return random.nextInt(100) < chance;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int from(int least, int most) {
        return least + random.nextInt(most - least + 1);
    }

    <T> T of(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    /// Up to two ranges.
    List<PortRange> ports() {
        return List.of(PortRange.of("8443"), PortRange.of(of(List.of("443", "80", "1-1024"))));
    }

    PortRange range() {
        return PortRange.of(of(List.of("all", "all", "443", "8443", "1-1024", "1024-65535", "80")));
    }

    Protocol protocol() {
        return of(List.of(Protocol.ALL, Protocol.TCP, Protocol.TCP, Protocol.UDP));
    }

    /// Everything, a VPC's block, or something as large as a subnet, or smaller.
    Cidr block(List<Subnet> subnets) {
        String subnet = of(subnets).cidr().toString();
        String numbers = subnet.substring(0, subnet.lastIndexOf('.'));
        String vpc = numbers.substring(0, numbers.lastIndexOf('.'));
        return Cidr.of(
                of(
                        List.of(
                                "0.0.0.0/0",
                                "10.0.0.0/8",
                                vpc + ".0.0/16",
                                vpc + ".0.0/21",
                                numbers + ".0/24",
                                numbers + ".0/26",
                                numbers + ".64/26",
                                numbers + ".10/32",
                                "203.0.113.0/24")));
    }

    /// An address of a subnet.
    static String host(Subnet subnet, int number) {
        String block = subnet.cidr().toString();
        return block.substring(0, block.lastIndexOf('.') + 1) + number;
    }
}
