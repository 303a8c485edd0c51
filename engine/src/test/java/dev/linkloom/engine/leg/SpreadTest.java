package dev.linkloom.engine.leg;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.path.Packet;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.TargetGroupAttributes.FlowStickiness;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.stream.IntStream;

/// Which appliance a flow goes to (GWLB-10).
class SpreadTest {

    private static final int MANY = 1 << 30;

    private static Packet packet(String from, int port, String to, int dialled, Protocol protocol) {
        return new Packet(Ip.of(from), port, Ip.of(to), dialled, protocol);
    }

    private static Packet tcp(int port) {
        return packet("10.0.1.10", port, "203.0.113.9", 443, Protocol.TCP);
    }

    @ParameterizedTest
    @EnumSource
    void gwlb10BothDirectionsGoTheSameWay(FlowStickiness by) {
        for (int port = 1024; port < 1124; port++) {
            assertEquals(
                    Spread.choose(tcp(port), by, MANY),
                    Spread.choose(tcp(port).reversed(), by, MANY));
        }
    }

    @Test
    void gwlb10FlowsSpreadEvenly() {
        int[] flows = new int[3];
        IntStream.range(1024, 4024).forEach(port -> flows[Spread.choose(tcp(port), 3)]++);
        for (int each : flows) {
            assertTrue(each > 900 && each < 1100, "about 1000, not " + each);
        }
    }

    @Test
    void gwlb10HostsSpreadEvenlyWhereOnlyAddressesCount() {
        int[] flows = new int[3];
        for (int host = 0; host < 3000; host++) {
            String from = "10.0.%d.%d".formatted(host / 250, host % 250);
            Packet packet = packet(from, 1024, "203.0.113.9", 443, Protocol.TCP);
            flows[Spread.choose(packet, FlowStickiness.SOURCE_IP_DEST_IP, 3)]++;
        }
        for (int each : flows) {
            assertTrue(each > 900 && each < 1100, "about 1000, not " + each);
        }
    }

    @Test
    void gwlb10WhatOfAPacketCounts() {
        Packet one = tcp(1024);
        Packet otherPort = tcp(1025);
        Packet otherProtocol = packet("10.0.1.10", 1024, "203.0.113.9", 443, Protocol.UDP);
        Packet otherHost = packet("10.0.1.11", 1024, "203.0.113.9", 443, Protocol.TCP);
        for (FlowStickiness by : FlowStickiness.values()) {
            assertNotEquals(Spread.choose(one, by, MANY), Spread.choose(otherHost, by, MANY));
        }
        assertNotEquals(
                Spread.choose(one, FlowStickiness.FIVE_TUPLE, MANY),
                Spread.choose(otherPort, FlowStickiness.FIVE_TUPLE, MANY));
        assertEquals(
                Spread.choose(one, FlowStickiness.SOURCE_IP_DEST_IP_PROTO, MANY),
                Spread.choose(otherPort, FlowStickiness.SOURCE_IP_DEST_IP_PROTO, MANY));
        assertNotEquals(
                Spread.choose(one, FlowStickiness.SOURCE_IP_DEST_IP_PROTO, MANY),
                Spread.choose(otherProtocol, FlowStickiness.SOURCE_IP_DEST_IP_PROTO, MANY));
        assertEquals(
                Spread.choose(one, FlowStickiness.SOURCE_IP_DEST_IP, MANY),
                Spread.choose(otherProtocol, FlowStickiness.SOURCE_IP_DEST_IP, MANY));
    }

    @Test
    void gwlb10TheChoiceIsTheSameOnEveryMachine() {
        assertEquals(224940671, Spread.choose(tcp(1024), MANY));
        assertEquals(
                1025500201,
                Spread.choose(packet("2001:db8::1", 1024, "2001:db8::2", 443, Protocol.UDP), MANY));
    }
}
