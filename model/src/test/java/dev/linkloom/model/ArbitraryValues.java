package dev.linkloom.model;

import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.resource.Account;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;

/// Arbitrary values, for laws that hold for every one of them.
public final class ArbitraryValues {

    private ArbitraryValues() {}

    /// Names as people give them, and worse: line breaks, quotes, other scripts, broken halves of
    /// characters.
    public static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().alpha().numeric().withChars(" -_./").ofMaxLength(12),
                Arbitraries.strings().all().ofMaxLength(6),
                Arbitraries.of(
                        "",
                        "\"",
                        "\\",
                        "a\nb",
                        "\u2028",
                        "\uD800",
                        "\uD83D\uDE80",
                        "\u0000",
                        "Zürich",
                        "~0/~1"));
    }

    public static Arbitrary<Ip> ips() {
        return Arbitraries.oneOf(ipv4(), ipv6());
    }

    public static Arbitrary<Ip> ipv4() {
        return Arbitraries.integers().map(Ip::v4);
    }

    /// IPv6 addresses with many zero groups, since those are written in a short form.
    public static Arbitrary<Ip> ipv6() {
        Arbitrary<Integer> groups =
                Arbitraries.oneOf(
                        Arbitraries.of(0, 0, 1), Arbitraries.integers().between(0, 0xFFFF));
        return groups.list()
                .ofSize(8)
                .map(each ->
                        new Ip(IpFamily.IPV6, bits(each.subList(0, 4)), bits(each.subList(4, 8))));
    }

    public static Arbitrary<Cidr> cidrs() {
        return Combinators.combine(ips(), Arbitraries.integers().between(0, 128))
                .as((ip, prefix) -> Cidr.around(ip, prefix % (ip.family().bits() + 1)));
    }

    public static Arbitrary<PortRange> portRanges() {
        Arbitrary<Integer> ports = Arbitraries.integers().between(0, 65535);
        return Arbitraries.oneOf(
                Arbitraries.of(PortRange.ALL, PortRange.of(443), PortRange.of(0)),
                Combinators.combine(ports, ports)
                        .as((one, other) ->
                                new PortRange(Math.min(one, other), Math.max(one, other))));
    }

    public static Arbitrary<Integer> ports() {
        return Arbitraries.integers().between(1, 65535);
    }

    public static Arbitrary<String> regions() {
        return Arbitraries.of("us-east-1", "eu-central-1", "ap-northeast-1", "us-gov-west-1");
    }

    public static Arbitrary<String> zoneIds() {
        return Arbitraries.of("use1-az1", "use1-az2", "use1-az6", "euc1-az3");
    }

    /// Any part of an account's mapping of zones, in any order.
    public static Arbitrary<Account> accounts(ResourceId id) {
        Arbitrary<List<Integer>> orders = Arbitraries.shuffle(1, 2, 3, 4, 5, 6);
        return Combinators.combine(texts(), orders, Arbitraries.integers().between(0, 6))
                .as((name, order, known) -> {
                    TreeMap<String, String> zones = new TreeMap<>();
                    for (int i = 0; i < known; i++) {
                        zones.put(
                                "us-east-1" + (char) ('a' + order.get(order.get(i) - 1) - 1),
                                "use1-az" + order.get(i));
                    }
                    return new Account(id, name, zones);
                });
    }

    public static Arbitrary<Box> boxes() {
        Arbitrary<Double> places =
                Arbitraries.oneOf(
                        Arbitraries.integers().between(-500, 500).map(each -> each * 4.0),
                        Arbitraries.doubles().between(-1e6, 1e6),
                        Arbitraries.of(-0.0, 1e300, -1e-300, 0.1));
        Arbitrary<Double> sizes = places.map(Math::abs);
        return Combinators.combine(places, places, sizes, sizes).as(Box::new);
    }

    public static Arbitrary<Boolean> flags() {
        return Arbitraries.of(true, false);
    }

    public static <E extends Enum<E>> Arbitrary<E> any(Class<E> type) {
        return Arbitraries.of(Arrays.asList(type.getEnumConstants()));
    }

    private static long bits(List<Integer> groups) {
        long bits = 0;
        for (int group : groups) {
            bits = bits << 16 | group;
        }
        return bits;
    }
}
