package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Protocol;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/// What holds of every fleet of targets.
class BalancingLawsTest {

    private static Flow flow(int port, boolean firstZone) {
        return new Flow(T0.C1, firstZone ? T0.Z1 : T0.Z2, 443, Protocol.TCP, port, null);
    }

    private static Design fleet(int one, int two, int dead, boolean crossZone) {
        Design design = Fleet.of(one, two);
        for (int i = 0; i < 4; i++) {
            design = off(design, Fleet.target(1, i), i < one && (dead >> i & 1) == 1);
            design = off(design, Fleet.target(2, i), i < two && (dead >> i + 4 & 1) == 1);
        }
        return Changes.nlb(design, it -> it.withCrossZone(crossZone));
    }

    private static Design off(Design design, ResourceId target, boolean off) {
        return off ? Changes.running(design, target, false) : design;
    }

    /// SRC-02.
    @Property(tries = 60)
    void clientIpPreservationChangesNothingOverAnEndpoint(
            @ForAll @IntRange(min = 1, max = 4) int one,
            @ForAll @IntRange(min = 1, max = 4) int two,
            @ForAll @IntRange(min = 0, max = 255) int dead,
            @ForAll boolean crossZone,
            @ForAll @IntRange(min = 1024, max = 65535) int port) {
        Design design = fleet(one, two, dead, crossZone);
        Flow flow = flow(port, true);
        Trace on =
                Fabric.compile(Changes.group(design, it -> it.withPreserveClientIp(true)))
                        .trace(flow);
        Trace off =
                Fabric.compile(Changes.group(design, it -> it.withPreserveClientIp(false)))
                        .trace(flow);
        assertEquals(on.verdict(), off.verdict());
        assertEquals(on.seenByTarget(), off.seenByTarget());
    }

    /// NLB-23: while somebody is healthy and everything else lets the flow through, it arrives;
    /// where nobody is, it goes to somebody who is down.
    @Property(tries = 60)
    void aFlowArrivesExactlyWhenTheNodeHasAHealthyTarget(
            @ForAll @IntRange(min = 1, max = 4) int one,
            @ForAll @IntRange(min = 1, max = 4) int two,
            @ForAll @IntRange(min = 0, max = 255) int dead,
            @ForAll boolean crossZone,
            @ForAll boolean firstZone,
            @ForAll @IntRange(min = 1024, max = 65535) int port) {
        int aliveInOne = one - Integer.bitCount(dead & (1 << one) - 1);
        int aliveInTwo = two - Integer.bitCount(dead >> 4 & (1 << two) - 1);
        int alive = crossZone ? aliveInOne + aliveInTwo : firstZone ? aliveInOne : aliveInTwo;
        assertEquals(
                alive > 0 ? Verdict.DELIVERED : Verdict.TARGET_DOWN,
                Fabric.compile(fleet(one, two, dead, crossZone)).verdict(flow(port, firstZone)));
    }

    /// Deregistering a target that is not healthy while another one is never loses a flow.
    @Property(tries = 60)
    void removingAnUnhealthyTargetNeverLosesAFlow(
            @ForAll @IntRange(min = 2, max = 4) int one,
            @ForAll @IntRange(min = 1, max = 15) int dead,
            @ForAll @IntRange(min = 1024, max = 65535) int port) {
        Design design = fleet(one, 1, dead, false);
        int gone = Integer.numberOfTrailingZeros(dead);
        if (gone >= one) {
            return;
        }
        Design without =
                Changes.group(
                        design,
                        it ->
                                it.withTargets(
                                        it.targets().stream()
                                                .filter(each ->
                                                        !Fleet.target(1, gone)
                                                                .equals(each.instance()))
                                                .toList()));
        if (Fabric.compile(design).verdict(flow(port, true)).delivered()) {
            assertTrue(Fabric.compile(without).verdict(flow(port, true)).delivered());
        }
    }

    /// NLB-27: whoever asks, and however often.
    @Property(tries = 40)
    void aFlowStaysOnItsTarget(
            @ForAll @IntRange(min = 1, max = 4) int one,
            @ForAll @IntRange(min = 0, max = 255) int dead,
            @ForAll boolean crossZone,
            @ForAll @IntRange(min = 1024, max = 65535) int port) {
        Design design = fleet(one, 2, dead, crossZone);
        Fabric fabric = Fabric.compile(design);
        Trace trace = fabric.trace(flow(port, true));
        assertEquals(trace, fabric.trace(flow(port, true)));
        assertEquals(trace, Fabric.compile(design).trace(flow(port, true)));
    }
}
