package dev.linkloom.engine.packet;

import dev.linkloom.model.net.Ip;

import java.nio.ByteBuffer;

/// The header of a UDP datagram.
public record UdpHeader(int sourcePort, int destinationPort) {

    private static final int HEADER = 8;
    private static final int CHECKSUM_AT = 6;

    /// The packet that carries it, checksums included.
    public byte[] between(Ip source, Ip destination, byte[] payload) {
        int length = HEADER + payload.length;
        ByteBuffer datagram =
                ByteBuffer.allocate(length)
                        .putShort((short) sourcePort)
                        .putShort((short) destinationPort)
                        .putShort((short) length)
                        .putShort((short) 0)
                        .put(payload);
        short sum = Checksum.of(source, destination, IpHeader.UDP, datagram.array());
        // Zero would say that there is none (RFC 768).
        datagram.putShort(CHECKSUM_AT, sum == 0 ? (short) 0xffff : sum);
        return new IpHeader(source, destination, IpHeader.UDP).before(datagram.array());
    }
}
