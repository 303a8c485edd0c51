package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.packet.PcapNg;
import dev.linkloom.engine.packet.TcpHeader;
import dev.linkloom.engine.packet.UdpHeader;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.model.Design;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.TargetGroup.HealthCheck;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import java.nio.ByteBuffer;
import java.util.List;

/// What holds for every capture.
class CaptureLawsTest {

    @Provide
    Arbitrary<Design> designs() {
        Arbitrary<T0> numbers =
                Combinators.combine(
                                Arbitraries.of("10.0", "192.168", "10.99"),
                                Arbitraries.of("172.16", "10.0", "10.7"),
                                Arbitraries.of(443, 8443, 53, 1),
                                Arbitraries.of(8443, 65535, 22))
                        .as(T0::new);
        return Combinators.combine(
                        numbers,
                        Arbitraries.of(true, false),
                        Arbitraries.of(T0.SG_APP, T0.SG_EP, T0.SG_NLB, T0.SG_TGT),
                        Arbitraries.of("0-65535", "443", "22"),
                        Arbitraries.of("0.0.0.0/0", "10.0.0.0/16", "172.16.0.0/12"))
                .as((t0, proxy, group, ports, block) ->
                        Changes.ingress(
                                Changes.targetGroup(t0.build(), null, proxy, HealthCheck.DEFAULT),
                                group,
                                Changes.tcp(ports, block)));
    }

    @Provide
    Arbitrary<Flow> flows() {
        return Combinators.combine(
                        Arbitraries.of(
                                T0.PRIVATE_NAME, T0.R, T0.Z2, "10.0.11.20", "10.0.2.10", "no.such"),
                        Arbitraries.of(443, 8443, 53, 1),
                        Arbitraries.of(Protocol.TCP, Protocol.UDP),
                        Arbitraries.integers().between(1, 65_535))
                .as((host, port, protocol, from) ->
                        new Flow(T0.C1, host, port, protocol, from, null));
    }

    @Property(tries = 300)
    void everyCaptureIsWhole(@ForAll("designs") Design design, @ForAll("flows") Flow flow) {
        Fabric fabric = Fabric.compile(design);
        Trace trace = fabric.trace(flow);
        PcapNg file = fabric.packets(List.of(trace));
        List<Wire> wires = Wire.of(file);
        long last = 0;
        for (Wire each : wires) {
            assertTrue(each.checksumsVerify(), each.line());
            assertTrue(each.nanos() >= last, each.line());
            assertTrue(each.comment().matches("(?s).+ at .*[A-Z]+-\\d+.*"), each.comment());
            last = each.nanos();
        }
        assertEquals(1 + file.interfaces().size() + wires.size(), Wire.blocks(file.bytes()).size());
    }

    /// What the target's interface receives is what the tracer says the target sees.
    @Property(tries = 100)
    void theTargetReceivesWhatTheTracerSays(
            @ForAll("designs") Design design, @ForAll("flows") Flow flow) {
        Fabric fabric = Fabric.compile(design);
        Trace trace = fabric.trace(flow);
        var seen = trace.seenByTarget();
        long arrived =
                Wire.of(fabric.packets(List.of(trace))).stream()
                        .filter(each ->
                                seen != null
                                        && each.source().equals(seen.packet().source())
                                        && each.destination().equals(seen.packet().destination())
                                        && each.word(0) == seen.packet().sourcePort()
                                        && each.word(2) == seen.packet().destinationPort())
                        .count();
        assertEquals(seen != null, arrived > 0);
    }

    @Provide
    Arbitrary<Ip> addresses6() {
        return Combinators.combine(Arbitraries.longs(), Arbitraries.longs())
                .as((high, low) -> new Ip(IpFamily.IPV6, high, low));
    }

    @Property
    void checksumsVerifyOverIpv6(
            @ForAll("addresses6") Ip source,
            @ForAll("addresses6") Ip destination,
            @ForAll @IntRange(min = 0, max = 65_535) int port,
            @ForAll byte[] payload) {
        var segment = new TcpHeader(port, 443, port * 7919, 1, TcpHeader.SYN, 8440);
        var datagram = new UdpHeader(port, 53);
        assertTrue(verifies(segment.between(source, destination, payload)));
        assertTrue(verifies(datagram.between(source, destination, payload)));
    }

    private static boolean verifies(byte[] packet) {
        var nowhere = new PcapNg.Interface("", "");
        return new Wire(nowhere, 0, ByteBuffer.wrap(packet), "").checksumsVerify();
    }
}
