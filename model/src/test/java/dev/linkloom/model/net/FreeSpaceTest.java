package dev.linkloom.model.net;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import inet.ipaddr.IPAddress;
import inet.ipaddr.IPAddressString;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// The space that is left, against an independent library of addresses.
class FreeSpaceTest {

    private static final Cidr WHOLE = Cidr.of("10.0.0.0/16");

    @Property(tries = 200)
    void theFreeBlocksAreWhatSubtractionLeaves(@ForAll("taken") List<Cidr> taken) {
        List<IPAddress> rest = new ArrayList<>(List.of(oracle(WHOLE)));
        for (Cidr each : taken) {
            rest =
                    new ArrayList<>(
                            rest.stream()
                                    .flatMap(block -> {
                                        IPAddress[] left = block.subtract(oracle(each));
                                        return left == null ? Stream.empty() : Stream.of(left);
                                    })
                                    .toList());
        }
        IPAddress[] expected =
                rest.isEmpty()
                        ? new IPAddress[0]
                        : rest.getFirst().mergeToPrefixBlocks(rest.toArray(IPAddress[]::new));
        assertEquals(
                Stream.of(expected).map(IPAddress::toCanonicalString).toList(),
                FreeSpace.of(WHOLE, taken).blocks().stream().map(Cidr::toString).toList());
    }

    @Property(tries = 200)
    void freeAndTakenTogetherAreTheWhole(@ForAll("taken") List<Cidr> taken) {
        FreeSpace free = FreeSpace.of(WHOLE, taken);
        free.blocks()
                .forEach(block ->
                        assertTrue(taken.stream().noneMatch(block::overlaps), block::toString));
        BigInteger used =
                taken.isEmpty()
                        ? BigInteger.ZERO
                        : Stream.of(
                                        oracle(taken.getFirst())
                                                .mergeToPrefixBlocks(
                                                        taken.stream()
                                                                .map(FreeSpaceTest::oracle)
                                                                .toArray(IPAddress[]::new)))
                                .map(IPAddress::getCount)
                                .reduce(BigInteger.ZERO, BigInteger::add);
        assertEquals(WHOLE.size() - used.longValue(), free.size());
    }

    @Property(tries = 200)
    void theFirstFreeBlockIsFreeAndNoneLiesBeforeIt(
            @ForAll("taken") List<Cidr> taken, @ForAll("prefixes") int prefix) {
        Cidr found = FreeSpace.of(WHOLE, taken).first(prefix);
        Cidr expected = null;
        for (Cidr each = Cidr.around(WHOLE.base(), prefix);
                WHOLE.contains(each) && expected == null;
                each = Cidr.around(each.last().plus(1), prefix)) {
            expected = taken.stream().anyMatch(each::overlaps) ? null : each;
        }
        assertEquals(expected, found);
    }

    @Test
    void nothingIsLeftOfAFullBlock() {
        FreeSpace none = FreeSpace.of(WHOLE, WHOLE.halves());
        assertEquals(List.of(), none.blocks());
        assertNull(none.first(28));
    }

    @Test
    void halvesMakeUpTheirBlock() {
        assertEquals(List.of(Cidr.of("10.0.0.0/17"), Cidr.of("10.0.128.0/17")), WHOLE.halves());
        assertEquals(
                List.of(Cidr.of("2001:db8::/33"), Cidr.of("2001:db8:8000::/33")),
                Cidr.of("2001:db8::/32").halves());
        var refused =
                assertThrows(IllegalArgumentException.class, () -> Cidr.of("10.0.0.1/32").halves());
        assertEquals("10.0.0.1/32 is one address and has no halves.", refused.getMessage());
    }

    @Provide
    Arbitrary<List<Cidr>> taken() {
        Arbitrary<Cidr> block =
                Combinators.combine(
                                Arbitraries.integers().between(17, 28),
                                Arbitraries.integers().between(0, 65535))
                        .as((prefix, offset) -> Cidr.around(WHOLE.base().plus(offset), prefix));
        return block.list().ofMaxSize(6);
    }

    @Provide
    Arbitrary<Integer> prefixes() {
        return Arbitraries.integers().between(16, 28);
    }

    private static IPAddress oracle(Cidr block) {
        return new IPAddressString(block.toString()).getAddress();
    }
}
