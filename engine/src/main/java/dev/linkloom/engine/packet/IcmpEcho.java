package dev.linkloom.engine.packet;

import dev.linkloom.model.net.Ip;

import java.nio.ByteBuffer;

/// An ICMP echo request or its reply: what ping sends and gets back.
///
/// @param id what ties a reply to its request
public record IcmpEcho(boolean reply, int id, int sequence) {

    private static final int ICMP = 1;
    private static final int ICMP_V6 = 58;
    private static final int HEADER = 8;
    private static final int CHECKSUM_AT = 2;

    /// The packet that carries it, checksums included.
    public byte[] between(Ip source, Ip destination, byte[] payload) {
        return switch (source.family()) {
            case IPV4 -> {
                byte[] message = message(reply ? 0 : 8, payload);
                yield new IpHeader(source, destination, ICMP)
                        .before(summed(message, Checksum.of(message)));
            }
            case IPV6 -> {
                byte[] message = message(reply ? 129 : 128, payload);
                short sum = Checksum.of(source, destination, ICMP_V6, message);
                yield new IpHeader(source, destination, ICMP_V6).before(summed(message, sum));
            }
        };
    }

    private byte[] message(int type, byte[] payload) {
        return ByteBuffer.allocate(HEADER + payload.length)
                .putShort((short) (type << 8))
                .putShort((short) 0)
                .putShort((short) id)
                .putShort((short) sequence)
                .put(payload)
                .array();
    }

    private static byte[] summed(byte[] message, short sum) {
        ByteBuffer.wrap(message).putShort(CHECKSUM_AT, sum);
        return message;
    }
}
