package dev.linkloom.model.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.linkloom.model.ArbitraryValues;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.math.BigInteger;

/// Addresses against an independent library of addresses.
class IpTest {

    @Property
    void theTextOfAnAddressIsTheCanonicalOne(@ForAll("ips") Ip ip) {
        assertEquals(oracle(ip).toCanonicalString(), ip.toString());
    }

    @Property
    void anAddressComesBackFromItsText(@ForAll("ips") Ip ip) {
        assertEquals(ip, Ip.of(ip.toString()));
    }

    @Property
    void everyLongFormOfAnIpv6AddressIsRead(@ForAll("ipv6") Ip ip) {
        assertEquals(ip, Ip.of(oracle(ip).toFullString()));
        assertEquals(ip, Ip.of(oracle(ip).toNormalizedString().toUpperCase(java.util.Locale.ROOT)));
    }

    @Property
    void theBytesAreInNetworkOrder(@ForAll("ips") Ip ip) {
        assertArrayEquals(oracle(ip).getBytes(), ip.bytes());
    }

    @Property
    void stepsForwardAndBackLeadWhereCountingLeads(@ForAll("ipv6") Ip ip, @ForAll long steps) {
        BigInteger all = BigInteger.ONE.shiftLeft(128);
        BigInteger expected = oracle(ip).getValue().add(BigInteger.valueOf(steps)).mod(all);
        assertEquals(expected, oracle(ip.plus(steps)).getValue());
    }

    @Property
    void addressesAreInTheOrderOfTheirNumbers(@ForAll("ips") Ip one, @ForAll("ips") Ip other) {
        int byFamily = one.family().compareTo(other.family());
        int expected =
                byFamily != 0
                        ? byFamily
                        : oracle(one).getValue().compareTo(oracle(other).getValue());
        assertEquals(Integer.signum(expected), Integer.signum(one.compareTo(other)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "10.0.0",
                "10.0.0.0.0",
                "10.0.0.256",
                "010.0.0.1",
                "10.0.0.1 ",
                "10..0.1",
                "0x0a.0.0.1",
                "1",
                "::1%eth0",
                "[::1]",
                ":",
                "::1/64",
                "1:2:3:4:5:6:7:8:9",
                "fe80::1%1",
                "1::2::3",
                "12345::",
                "g::",
                "localhost",
                "10.0.0.0/8",
                "١.٢.٣.٤"
            })
    void whatIsNoAddressIsRefusedWithItsText(String text) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> Ip.of(text));
        assertEquals(
                "\"%s\" is not an IP address; write it like 10.0.1.10 or 2001:db8::1."
                        .formatted(text),
                refusal.getMessage());
        assertFalse(Ip.isLiteral(text));
    }

    @ParameterizedTest
    @CsvSource({"10.0.0.255, 1, 10.0.1.0", "10.0.1.0, -1, 10.0.0.255", "10.0.0.0, 2, 10.0.0.2"})
    void stepsCarryOverTheDots(String from, long steps, String to) {
        assertEquals(Ip.of(to), Ip.of(from).plus(steps));
    }

    @Test
    void anIpv4AddressInIpv6FormStaysAnIpv6Address() {
        Ip mapped = Ip.of("::ffff:10.0.0.1");
        assertEquals(IpFamily.IPV6, mapped.family());
        assertEquals("::ffff:a00:1", mapped.toString());
        assertEquals(mapped, Ip.of(mapped.toString()));
    }

    @Test
    void anIpv4AddressHasNoMoreThan32Bits() {
        assertThrows(IllegalArgumentException.class, () -> new Ip(IpFamily.IPV4, 0, 1L << 32));
        assertThrows(IllegalArgumentException.class, () -> new Ip(IpFamily.IPV4, 1, 0));
    }

    @Provide
    Arbitrary<Ip> ips() {
        return ArbitraryValues.ips();
    }

    @Provide
    Arbitrary<Ip> ipv6() {
        return ArbitraryValues.ipv6();
    }

    private static IPAddress oracle(Ip ip) {
        return new IPAddressString(ip.toString()).getAddress();
    }
}
