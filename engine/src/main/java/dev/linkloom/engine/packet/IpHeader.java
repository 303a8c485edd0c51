package dev.linkloom.engine.packet;

import dev.linkloom.model.net.Ip;

import java.nio.ByteBuffer;

/// The header of an IPv4 or IPv6 packet, as its addresses are.
///
/// @param protocol what it carries: 6 for TCP, 17 for UDP
record IpHeader(Ip source, Ip destination, int protocol) {

    static final int TCP = 6;
    static final int UDP = 17;

    private static final int HOPS = 64;
    private static final short DO_NOT_FRAGMENT = 0x4000;
    private static final int IPV4_HEADER = 20;
    private static final int IPV6_HEADER = 40;

    /// The packet's bytes, header checksum included.
    byte[] before(byte[] payload) {
        return switch (source.family()) {
            case IPV4 -> ipv4(payload);
            case IPV6 -> ipv6(payload);
        };
    }

    /// With "do not fragment" set an IPv4 packet needs no identification (RFC 6864).
    private byte[] ipv4(byte[] payload) {
        int length = IPV4_HEADER + payload.length;
        byte[] header =
                ByteBuffer.allocate(IPV4_HEADER)
                        .put((byte) 0x45)
                        .put((byte) 0)
                        .putShort((short) length)
                        .putShort((short) 0)
                        .putShort(DO_NOT_FRAGMENT)
                        .put((byte) HOPS)
                        .put((byte) protocol)
                        .putShort((short) 0)
                        .put(source.bytes())
                        .put(destination.bytes())
                        .array();
        return ByteBuffer.allocate(length)
                .put(header)
                .put(payload)
                .putShort(10, Checksum.of(header))
                .array();
    }

    private byte[] ipv6(byte[] payload) {
        return ByteBuffer.allocate(IPV6_HEADER + payload.length)
                .putInt(0x60000000)
                .putShort((short) payload.length)
                .put((byte) protocol)
                .put((byte) HOPS)
                .put(source.bytes())
                .put(destination.bytes())
                .put(payload)
                .array();
    }
}
