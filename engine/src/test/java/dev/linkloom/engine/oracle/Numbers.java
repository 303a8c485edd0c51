package dev.linkloom.engine.oracle;

import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;

import java.util.List;

/// IPv4 arithmetic on texts, bit by bit, so that no code is shared with what is tested.
final class Numbers {

    private Numbers() {}

    /// The 32 bits of an address as a text of zeros and ones.
    private static String bits(String ip) {
        var text = new StringBuilder();
        for (String each : ip.split("\\.")) {
            int number = Integer.parseInt(each);
            for (int bit = 128; bit > 0; bit /= 2) {
                text.append(number / bit % 2);
            }
        }
        return text.toString();
    }

    static int prefix(Cidr block) {
        return Integer.parseInt(block.toString().split("/")[1]);
    }

    private static String network(Cidr block) {
        return bits(block.toString().split("/")[0]).substring(0, prefix(block));
    }

    static boolean holds(Cidr block, String ip) {
        return bits(ip).startsWith(network(block));
    }

    static boolean hold(List<Cidr> blocks, String ip) {
        return blocks.stream().anyMatch(each -> holds(each, ip));
    }

    static boolean inside(Cidr inner, Cidr outer) {
        return network(inner).startsWith(network(outer));
    }

    static boolean overlap(List<Cidr> some, List<Cidr> others) {
        return some.stream()
                .anyMatch(one ->
                        others.stream()
                                .anyMatch(other -> inside(one, other) || inside(other, one)));
    }

    /// Whether a row of a filter speaks of a packet; one for all protocols speaks of all ports.
    static boolean covers(Protocol row, PortRange ports, Packet packet) {
        if (row == Protocol.ALL) {
            return true;
        }
        return row == packet.protocol()
                && packet.port() >= ports.first()
                && packet.port() <= ports.last();
    }
}
