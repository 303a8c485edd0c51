package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.packet.PcapNg;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

/// What a capture of a flow shows, interface by interface.
class CaptureTest {

    private static List<Wire> at(Captures which, String name) {
        return Wire.of(which.file()).stream()
                .filter(each -> each.at().name().equals(name))
                .toList();
    }

    /// WALK-01 and SRC-01: the fabric rewrites between the endpoint and the node; EP-10: what both
    /// sides announce is 8500 - 40 behind it, and 9001 - 40 before.
    @Test
    void aConnectionIsSeenOnEveryInterfaceWithTheAddressesItHasThere() {
        assertEquals(
                """
                     0 client-1 use1-az1: 10.0.1.10:49152 > 10.0.11.20:443 S mss 8961
                   100 e-1 use1-az1: 10.0.1.10:49152 > 10.0.11.20:443 S mss 8961
                   300 api-nlb use1-az1: 172.16.11.5:20001 > 172.16.1.10:8443 S mss 8460
                   400 app-1 use1-az1: 172.16.11.5:20001 > 172.16.1.10:8443 S mss 8460
                   450 app-1 use1-az1: 172.16.1.10:8443 > 172.16.11.5:20001 SA mss 8961
                   550 api-nlb use1-az1: 172.16.1.10:8443 > 172.16.11.5:20001 SA mss 8961
                   750 e-1 use1-az1: 10.0.11.20:443 > 10.0.1.10:49152 SA mss 8460
                   850 client-1 use1-az1: 10.0.11.20:443 > 10.0.1.10:49152 SA mss 8460
                """,
                firstLines(Captures.PLAIN.file(), 8));
    }

    private static String firstLines(PcapNg file, int count) {
        return String.join("\n", Wire.lines(file).lines().limit(count).toList()) + "\n";
    }

    /// SRC-27 and V3 of WALK-11: the header and the payload share a segment, and only behind the
    /// load balancer.
    @Test
    void theProxyHeaderGoesBeforeTheFirstPayload() {
        byte[] atEndpoint = payload(at(Captures.PROXY, "e-1 use1-az1"));
        byte[] atTarget = payload(at(Captures.PROXY, "app-1 use1-az1"));
        assertEquals("hello from the client\n", Wire.ascii(atEndpoint));
        assertEquals(
                "0d0a0d0a000d0a515549540a211100540a00010a0a000b14c00001bb030004874733da"
                        + "ea001701767063652d3061316232633364346535663630373138040024"
                        + "00".repeat(36)
                        + Wire.hex(atEndpoint),
                Wire.hex(atTarget));
        assertTrue(
                at(Captures.PROXY, "app-1 use1-az1").stream()
                        .anyMatch(each ->
                                each.comment()
                                        .startsWith(
                                                "PROXY v2 header and first payload at app-1"
                                                        + " (172.16.1.10)\n")));
    }

    private static byte[] payload(List<Wire> wires) {
        return wires.stream().map(Wire::payload).filter(it -> it.length > 0).findFirst().get();
    }

    /// The client sends 22 bytes, the target receives 122; each side's numbers are whole.
    @Test
    void numbersDifferByTheHeaderOnItsTwoSides() {
        assertEquals(
                List.of(
                        "S 0 0",
                        "SA 0 1",
                        "A 1 1",
                        "PA 1 1",
                        "PA 1 23",
                        "FA 23 23",
                        "FA 23 24",
                        "A 24 24"),
                relative(
                        at(Captures.PROXY, "client-1 use1-az1").stream()
                                .filter(each -> each.protocol() == 6)
                                .toList()));
        assertEquals(
                List.of(
                        "S 0 0",
                        "SA 0 1",
                        "A 1 1",
                        "PA 1 1",
                        "PA 1 123",
                        "FA 123 23",
                        "FA 23 124",
                        "A 124 24"),
                relative(at(Captures.PROXY, "app-1 use1-az1")));
    }

    private static List<String> relative(List<Wire> wires) {
        Ip first = wires.getFirst().source();
        int client = wires.get(0).sequence();
        int target = wires.get(1).sequence();
        return wires.stream()
                .map(each -> {
                    boolean there = first.equals(each.source());
                    int sequence = each.sequence() - (there ? client : target);
                    int answer = each.acknowledgement() - (there ? target : client);
                    return "%s %d %d"
                            .formatted(
                                    each.flags(),
                                    sequence,
                                    each.flags().contains("A") ? answer : 0);
                })
                .toList();
    }

    @Test
    void initialNumbersFollowFromTheFlow() {
        assertEquals(first(Captures.PLAIN).sequence(), first(Captures.RESET).sequence());
        assertNotEquals(first(Captures.PLAIN).sequence(), first(Captures.DATAGRAM).sequence());
        assertNotEquals(
                first(Captures.PLAIN).sequence(), Wire.of(Captures.PLAIN.file()).get(4).sequence());
    }

    private static Wire first(Captures which) {
        return Wire.of(which.file()).getFirst();
    }

    /// WALK-02: three SYNs, as far as the group that drops them.
    @Test
    void aDropEndsWhereItHappensAndIsTriedAgain() {
        assertEquals(
                """
                   250 client-1 use1-az1: 10.0.1.10:49152 > 10.0.11.20:443 S mss 8961
                   350 e-1 use1-az1: 10.0.1.10:49152 > 10.0.11.20:443 S mss 8961
                1000250 client-1 use1-az1: 10.0.1.10:49152 > 10.0.11.20:443 S mss 8961
                1000350 e-1 use1-az1: 10.0.1.10:49152 > 10.0.11.20:443 S mss 8961
                3000250 client-1 use1-az1: 10.0.1.10:49152 > 10.0.11.20:443 S mss 8961
                3000350 e-1 use1-az1: 10.0.1.10:49152 > 10.0.11.20:443 S mss 8961
                """,
                Wire.lines(Captures.DROPPED.file()).replaceAll("(?m)^.*udp.*\n", ""));
        assertTrue(
                at(Captures.DROPPED, "e-1 use1-az1")
                        .getLast()
                        .comment()
                        .endsWith(
                                "DROP_SG_INGRESS by SRC-35 security-group sg-ep: No rule of sg-ep"
                                        + " lets tcp 443 in from 10.0.1.10, so the packet is"
                                        + " dropped."));
    }

    /// WALK-03: every SYN is answered, and no answer leaves the endpoint's subnet.
    @Test
    void aDroppedReplyIsSeenAsFarAsItGot() {
        List<Wire> endpoint = at(Captures.REPLY_DROPPED, "e-1 use1-az1");
        assertEquals(
                List.of("S", "SA", "S", "SA", "S", "SA"),
                endpoint.stream().map(Wire::flags).toList());
        assertEquals(
                List.of("S", "S", "S"),
                at(Captures.REPLY_DROPPED, "client-1 use1-az1").stream()
                        .filter(each -> each.protocol() == 6)
                        .map(Wire::flags)
                        .toList());
        assertTrue(endpoint.get(1).comment().contains("DROP_NACL_RETURN_OUT by NET-15"));
    }

    /// NLB-03: refused, so the client need not wait.
    @Test
    void whereNobodyListensAResetComesBack() {
        assertEquals(
                """
                     0 client-1 use1-az1: 10.0.1.10:49152 > 10.0.11.20:443 S mss 8961
                   100 e-1 use1-az1: 10.0.1.10:49152 > 10.0.11.20:443 S mss 8961
                   550 e-1 use1-az1: 10.0.11.20:443 > 10.0.1.10:49152 RA
                   650 client-1 use1-az1: 10.0.11.20:443 > 10.0.1.10:49152 RA
                """,
                Wire.lines(Captures.RESET.file()));
        Wire reset = Wire.of(Captures.RESET.file()).getLast();
        assertEquals(first(Captures.RESET).sequence() + 1, reset.acknowledgement());
        assertTrue(reset.comment().contains("NO_LISTENER by NLB-03 nlb-api: "));
    }

    @Test
    void aDatagramAndItsReplyAreAllOfUdp() {
        assertEquals(
                """
                     0 client-1 use1-az1: 10.0.1.10:49152 > 10.0.2.10:5000 udp 22
                   400 client-2 use1-az2: 10.0.1.10:49152 > 10.0.2.10:5000 udp 22
                   450 client-2 use1-az2: 10.0.2.10:5000 > 10.0.1.10:49152 udp 22
                   850 client-1 use1-az1: 10.0.2.10:5000 > 10.0.1.10:49152 udp 22
                """,
                Wire.lines(Captures.DATAGRAM.file()));
    }

    /// EP-10: 28 bytes of headers and 1000 in all.
    @Test
    void aDatagramIsAsLargeAsTheFlowSays() {
        Fabric fabric = Fabric.compile(Captures.DATAGRAM.design());
        Flow flow = Flow.udp(T0.C1, "10.0.2.10", 5000).sized(1000);
        List<Wire> wires = Wire.of(fabric.packets(List.of(fabric.trace(flow))));
        assertEquals(
                List.of(1000, 1000, 50, 50),
                wires.stream().map(each -> each.bytes().remaining()).toList());
    }

    @Test
    void ep12AForgottenConnectionIsNotForwardedAnyMore() {
        assertEquals(
                """
                     0 client-1 use1-az1: 10.0.1.10:49152 > 10.0.11.20:443 PA 22
                   100 e-1 use1-az1: 10.0.1.10:49152 > 10.0.11.20:443 PA 22
                1000000 client-1 use1-az1: 10.0.1.10:49152 > 10.0.11.20:443 PA 22
                1000100 e-1 use1-az1: 10.0.1.10:49152 > 10.0.11.20:443 PA 22
                3000000 client-1 use1-az1: 10.0.1.10:49152 > 10.0.11.20:443 PA 22
                3000100 e-1 use1-az1: 10.0.1.10:49152 > 10.0.11.20:443 PA 22
                """,
                Wire.lines(Captures.FORGOTTEN.file()));
    }

    @Test
    void ep08AnEchoComesBack() {
        assertEquals(
                """
                     0 client-1 use1-az1: 10.0.1.10 > 10.0.2.10 icmp type 8
                   400 client-2 use1-az2: 10.0.1.10 > 10.0.2.10 icmp type 8
                   450 client-2 use1-az2: 10.0.2.10 > 10.0.1.10 icmp type 0
                   850 client-1 use1-az1: 10.0.2.10 > 10.0.1.10 icmp type 0
                """,
                Wire.lines(Captures.PING.file()));
    }

    /// GWLB-12: what is inside stays as it is; GWLB-03: both directions carry the same options.
    @Test
    void gwlb03AppliancesSeePacketsInPackets() {
        assertEquals(
                """
                     0 user: 203.0.113.9:49152 > 54.10.0.10:443 S mss 1460
                  7000 gwlbe-1 use1-az1: 203.0.113.9:49152 > 10.0.1.10:443 S mss 1460
                  7000 gwlb use1-az1: 10.200.1.5 > 10.200.1.10 (203.0.113.9:49152 > 10.0.1.10:443 S mss 1460)
                  7100 fw-1 use1-az1: 10.200.1.5 > 10.200.1.10 (203.0.113.9:49152 > 10.0.1.10:443 S mss 1460)
                  9100 fw-1 use1-az1: 10.200.1.10 > 10.200.1.5 (203.0.113.9:49152 > 10.0.1.10:443 S mss 1460)
                  9300 web use1-az1: 203.0.113.9:49152 > 10.0.1.10:443 S mss 1460
                  9350 web use1-az1: 10.0.1.10:443 > 203.0.113.9:49152 SA mss 8961
                """,
                firstLines(Captures.INSPECTED.file(), 7));
        List<Wire> appliance = at(Captures.INSPECTED, "fw-1 use1-az1");
        assertTrue(appliance.stream().allMatch(each -> each.inner().checksumsVerify()));
        assertEquals(
                1,
                appliance.stream()
                        .map(each -> Wire.hex(each.payload()).substring(16, 80))
                        .distinct()
                        .count());
        assertTrue(appliance.getFirst().comment().contains("\nGWLB-12 appliance i-fw-1: "));
    }

    /// NET-30, NET-29: the NAT gateway's interface sees both sides of its own rewriting; outside
    /// segments are Ethernet's.
    @Test
    void natIsSeenBeforeAndAfter() {
        assertEquals(
                """
                   250 client-1 use1-az1: 10.0.1.10:49152 > 52.46.128.1:443 S mss 8961
                   250 nat-1 use1-az1: 10.0.1.10:49152 > 52.46.128.1:443 S mss 8961
                   250 nat-1 use1-az1: 10.0.100.5:20001 > 52.46.128.1:443 S mss 8961
                  7250 internet: 54.1.2.3:20001 > 52.46.128.1:443 S mss 1460
                  7300 internet: 52.46.128.1:443 > 54.1.2.3:20001 SA mss 1460
                 14300 nat-1 use1-az1: 52.46.128.1:443 > 10.0.100.5:20001 SA mss 1460
                 14300 nat-1 use1-az1: 52.46.128.1:443 > 10.0.1.10:49152 SA mss 1460
                 14400 client-1 use1-az1: 52.46.128.1:443 > 10.0.1.10:49152 SA mss 1460
                """,
                Wire.lines(Captures.INTERNET.file())
                        .lines()
                        .skip(2)
                        .limit(8)
                        .map(line -> line + "\n")
                        .reduce("", String::concat));
    }

    @Test
    void interfacesSayWhoseTheyAre() {
        assertEquals(
                List.of(
                        new PcapNg.Interface(
                                "client-1 use1-az1", "i-client-1, 10.0.1.10 in c-app-1, use1-az1"),
                        new PcapNg.Interface(
                                "e-1 use1-az1",
                                "vpce-0a1b2c3d4e5f60718, 10.0.11.20 in c-ep-1, use1-az1"),
                        new PcapNg.Interface(
                                "api-nlb use1-az1", "nlb-api, 172.16.11.5 in p-nlb-1, use1-az1"),
                        new PcapNg.Interface(
                                "app-1 use1-az1", "i-app-1, 172.16.1.10 in p-app-1, use1-az1")),
                Captures.PLAIN.file().interfaces());
    }

    @Test
    void everyPacketNamesItsHopsAndTheirRules() {
        Wire syn = at(Captures.PLAIN, "client-1 use1-az1").getFirst();
        assertEquals(
                List.of(
                        "SYN at client-1 (10.0.1.10)",
                        "NET-14 client i-client-1",
                        "NET-01 security-group sg-app",
                        "NET-11 network-acl subnet-c-app-1",
                        "NET-18 route subnet-c-app-1"),
                syn.comment().lines().map(line -> line.replaceAll(":.*", "")).toList());
        Wire ack = at(Captures.PLAIN, "client-1 use1-az1").get(2);
        assertEquals(
                "ACK at client-1 (10.0.1.10)\n"
                        + "Goes the way of the first packet, by NET-14, NET-01, NET-11, NET-18.",
                ack.comment());
    }

    @Test
    void severalFlowsFollowEachOther() {
        Fabric fabric = Fabric.compile(T0.design());
        var one = fabric.trace(Flow.tcp(T0.C1, "10.0.11.20", 443));
        var two = fabric.trace(Flow.tcp(T0.C2, "10.0.12.20", 443));
        PcapNg file = fabric.packets(List.of(one, two));
        assertEquals(8, file.interfaces().size());
        List<Wire> wires = Wire.of(file);
        assertEquals(64, wires.size());
        assertEquals(wires.get(31).nanos() + 1_000_000_000, wires.get(32).nanos());
    }

    @Test
    void nothingLeavesNothingToSee() {
        Fabric fabric = Fabric.compile(T0.design());
        PcapNg file =
                fabric.packets(
                        List.of(
                                fabric.trace(
                                        Flow.tcp(ResourceId.of("i-none"), "10.0.11.20", 443))));
        assertEquals(List.of(), file.packets());
        assertEquals(List.of(0x0a0d0d0a), Wire.blocks(file.bytes()));
    }

    @ParameterizedTest
    @EnumSource
    void theSameFlowGivesTheSameBytes(Captures which) {
        assertArrayEquals(which.file().bytes(), which.file().bytes());
    }
}
