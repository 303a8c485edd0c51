package dev.linkloom.model.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.ArbitraryValues;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.math.BigInteger;

/// The algebra of blocks against an independent library of addresses.
class CidrTest {

    @Property
    void aBlockComesBackFromItsText(@ForAll("cidrs") Cidr block) {
        assertEquals(block, Cidr.of(block.toString()));
    }

    @Property
    void aBlockIsCutWhereThePrefixEnds(@ForAll("ips") Ip ip, @ForAll int bits) {
        int prefix = Math.floorMod(bits, ip.family().bits() + 1);
        IPAddress expected = new IPAddressString(ip + "/" + prefix).getAddress().toPrefixBlock();
        assertEquals(
                expected.getLower().withoutPrefixLength().toCanonicalString(),
                Cidr.around(ip, prefix).base().toString());
        assertEquals(
                expected.getUpper().withoutPrefixLength().toCanonicalString(),
                Cidr.around(ip, prefix).last().toString());
    }

    @Property
    void aBlockContainsWhatItsNumbersContain(
            @ForAll("neighbours") Tuple.Tuple2<Cidr, Cidr> blocks) {
        Cidr one = blocks.get1();
        Cidr other = blocks.get2();
        boolean areOfOneFamily = one.family() == other.family();
        assertEquals(areOfOneFamily && oracle(one).contains(oracle(other)), one.contains(other));
        assertEquals(
                areOfOneFamily && oracle(one).contains(oracle(other.base())),
                one.contains(other.base()));
        assertEquals(
                areOfOneFamily && oracle(one).intersect(oracle(other)) != null,
                one.overlaps(other));
    }

    @Property
    void aBlockHasAsManyAddressesAsItsBitsAllow(@ForAll("cidrs") Cidr block) {
        BigInteger expected = oracle(block).getCount().min(BigInteger.valueOf(Long.MAX_VALUE));
        assertEquals(expected, BigInteger.valueOf(block.size()));
    }

    @Property
    void containmentIsAnOrder(@ForAll("neighbours") Tuple.Tuple2<Cidr, Cidr> blocks) {
        Cidr one = blocks.get1();
        Cidr other = blocks.get2();
        assertTrue(one.contains(one));
        assertEquals(one.equals(other), one.contains(other) && other.contains(one));
        assertEquals(one.overlaps(other), other.overlaps(one));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    10.0.0.5/16     | "10.0.0.5/16" has bits after the prefix; did you mean 10.0.0.0/16?
                    2001:db8::1/32  | "2001:db8::1/32" has bits after the prefix; did you mean 2001:db8::/32?
                    10.0.0.0/33     | "10.0.0.0/33" is not a CIDR block; its prefix must lie in 0..32.
                    ::/129          | "::/129" is not a CIDR block; its prefix must lie in 0..128.
                    10.0.0.0        | "10.0.0.0" is not a CIDR block; write it like 10.0.0.0/16.
                    10.0.0.0/       | "10.0.0.0/" is not a CIDR block; write it like 10.0.0.0/16.
                    10.0.0.0/-1     | "10.0.0.0/-1" is not a CIDR block; write it like 10.0.0.0/16.
                    10.0.0.0/016    | "10.0.0.0/016" is not a CIDR block; write it like 10.0.0.0/16.
                    10.0.0/16       | "10.0.0/16" is not a CIDR block; write it like 10.0.0.0/16.
                    10.0.0.0/16/8   | "10.0.0.0/16/8" is not a CIDR block; write it like 10.0.0.0/16.
                    """)
    void whatIsNoBlockIsRefusedWithTheMend(String text, String sentence) {
        var refusal = assertThrows(IllegalArgumentException.class, () -> Cidr.of(text));
        assertEquals(sentence, refusal.getMessage());
    }

    @Provide
    Arbitrary<Ip> ips() {
        return ArbitraryValues.ips();
    }

    @Provide
    Arbitrary<Cidr> cidrs() {
        return ArbitraryValues.cidrs();
    }

    /// Two blocks that often lie in each other: any two hardly ever do.
    @Provide
    Arbitrary<Tuple.Tuple2<Cidr, Cidr>> neighbours() {
        Arbitrary<Integer> bits = Arbitraries.integers().between(0, 128);
        return Combinators.combine(
                        ArbitraryValues.ips(),
                        ArbitraryValues.ips(),
                        bits,
                        bits,
                        Arbitraries.of(true, false))
                .as((ip, other, one, two, near) -> {
                    Ip second =
                            near ? Cidr.around(ip, one % (ip.family().bits() + 1)).last() : other;
                    return Tuple.of(
                            Cidr.around(ip, one % (ip.family().bits() + 1)),
                            Cidr.around(second, two % (second.family().bits() + 1)));
                });
    }

    private static IPAddress oracle(Cidr block) {
        return new IPAddressString(block.toString()).getAddress().toPrefixBlock();
    }

    private static IPAddress oracle(Ip ip) {
        return new IPAddressString(ip.toString()).getAddress();
    }
}
