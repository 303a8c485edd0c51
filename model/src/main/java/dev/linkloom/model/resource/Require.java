package dev.linkloom.model.resource;

import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.IpFamily;

import org.jspecify.annotations.Nullable;

/// What no resource can be without making sense at all; what AWS merely refuses is a finding of the
/// engine.
final class Require {

    private Require() {}

    static void port(@Nullable Integer port) {
        if (port != null && (port < 1 || port > 65535)) {
            throw new IllegalArgumentException(
                    "The port (%d) must lie in 1..65535.".formatted(port));
        }
    }

    static void atLeast(int least, String what, int value) {
        if (value < least) {
            throw new IllegalArgumentException(
                    "The %s (%d) must be at least %d.".formatted(what, value, least));
        }
    }

    static void within(int least, int most, String what, int value) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    "The %s (%d) must lie in %d..%d.".formatted(what, value, least, most));
        }
    }

    static void percent(String what, @Nullable Integer value) {
        if (value != null) {
            within(1, 100, what + " in percent", value);
        }
    }

    static void region(String text) {
        if (!Zones.isRegion(text)) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a Region; write it like us-east-1.".formatted(text));
        }
    }

    static void zoneId(@Nullable String text) {
        if (text != null && !Zones.isZoneId(text)) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a zone ID; write it like use1-az1.".formatted(text));
        }
    }

    static void ipv6(Cidr block) {
        if (block.family() != IpFamily.IPV6) {
            throw new IllegalArgumentException(
                    "\"%s\" is not an IPv6 block; write it like 2001:db8:0:1::/64."
                            .formatted(block));
        }
    }

    static void dnsSuffix(String text) {
        if (!InterfaceEndpoint.isDnsSuffix(text)) {
            throw new IllegalArgumentException(
                    "The DNS suffix (%s) must be 8 small letters or digits.".formatted(text));
        }
    }
}
