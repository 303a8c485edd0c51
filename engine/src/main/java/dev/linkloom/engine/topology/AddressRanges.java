package dev.linkloom.engine.topology;

import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;

import java.util.List;

/// Which addresses belong to private networks and which to the internet.
public final class AddressRanges {

    private static final List<Cidr> PRIVATE =
            List.of(
                    Cidr.of("10.0.0.0/8"),
                    Cidr.of("100.64.0.0/10"),
                    Cidr.of("169.254.0.0/16"),
                    Cidr.of("172.16.0.0/12"),
                    Cidr.of("192.168.0.0/16"),
                    Cidr.of("fc00::/7"));

    private AddressRanges() {}

    public static boolean isPublic(Ip ip) {
        return PRIVATE.stream().noneMatch(each -> each.contains(ip));
    }
}
