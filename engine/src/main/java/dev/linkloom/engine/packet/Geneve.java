package dev.linkloom.engine.packet;

import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.IpFamily;

import java.nio.ByteBuffer;

/// The tunnel between a Gateway Load Balancer and an appliance: a whole packet inside UDP 6081, 68
/// bytes longer over IPv4 (GWLB-02, GWLB-03).
///
/// @param endpointInterface names the interface of the GWLB endpoint; option 1
/// @param attachment names the attachment; option 2
/// @param flowCookie names the flow; option 3
public record Geneve(long endpointInterface, long attachment, int flowCookie) {

    public static final int PORT = 6081;

    private static final short OPTION_CLASS = 0x0108;
    private static final int OPTIONS_SIZE = 32;
    private static final int HEADER_SIZE = 8;
    private static final short IPV4 = 0x0800;
    private static final short IPV6 = (short) 0x86dd;
    private static final int LOWEST_PORT = 49_152;
    private static final int PORTS = 16_384;

    /// The packet as it travels between load balancer and appliance.
    ///
    /// @param family the family of the inner packet
    public byte[] around(byte[] inner, IpFamily family, Ip source, Ip destination) {
        byte[] payload =
                ByteBuffer.allocate(HEADER_SIZE + OPTIONS_SIZE + inner.length)
                        .put((byte) (OPTIONS_SIZE / 4))
                        .put((byte) 0)
                        .putShort(
                                switch (family) {
                                    case IPV4 -> IPV4;
                                    case IPV6 -> IPV6;
                                })
                        .putInt(0)
                        .putInt(head(1, 8))
                        .putLong(endpointInterface)
                        .putInt(head(2, 8))
                        .putLong(attachment)
                        .putInt(head(3, 4))
                        .putInt(flowCookie)
                        .put(inner)
                        .array();
        return new UdpHeader(sourcePort(), PORT).between(source, destination, payload);
    }

    private static int head(int type, int size) {
        return (OPTION_CLASS << 16) | (type << 8) | (size / 4);
    }

    /// Follows from the flow, so that networks in between keep its packets together (RFC 8926).
    private int sourcePort() {
        return LOWEST_PORT + Math.floorMod(flowCookie, PORTS);
    }
}
