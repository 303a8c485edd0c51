package dev.linkloom.engine.packet;

import dev.linkloom.model.net.Ip;

import java.nio.ByteBuffer;

/// The header of a TCP segment.
///
/// @param sequence the number of its first byte
/// @param acknowledgement the number of the byte it expects next
/// @param flags such as `SYN | ACK`
/// @param mss the segment size it announces; 0 leaves its options out, as all but the first segment
///   of each side do
public record TcpHeader(
        int sourcePort,
        int destinationPort,
        int sequence,
        int acknowledgement,
        int flags,
        int mss) {

    public static final int FIN = 0x01;
    public static final int SYN = 0x02;
    public static final int RST = 0x04;
    public static final int PSH = 0x08;
    public static final int ACK = 0x10;

    private static final int HEADER = 20;
    private static final int CHECKSUM_AT = 16;
    private static final int WINDOW_SHIFT = 7;
    private static final int WINDOW = 64_240;

    /// The packet that carries it, checksums included.
    public byte[] between(Ip source, Ip destination, byte[] payload) {
        byte[] options = options();
        int header = HEADER + options.length;
        ByteBuffer segment =
                ByteBuffer.allocate(header + payload.length)
                        .putShort((short) sourcePort)
                        .putShort((short) destinationPort)
                        .putInt(sequence)
                        .putInt(acknowledgement)
                        .put((byte) ((header / 4) << 4))
                        .put((byte) flags)
                        .putShort(window())
                        .putInt(0)
                        .put(options)
                        .put(payload);
        segment.putShort(
                CHECKSUM_AT, Checksum.of(source, destination, IpHeader.TCP, segment.array()));
        return new IpHeader(source, destination, IpHeader.TCP).before(segment.array());
    }

    /// Segment size, selective acknowledgements, and a window scale, padded to whole words.
    private byte[] options() {
        return mss == 0
                ? new byte[0]
                : ByteBuffer.allocate(12)
                        .put((byte) 2)
                        .put((byte) 4)
                        .putShort((short) mss)
                        .put(new byte[] {1, 1, 4, 2})
                        .put(new byte[] {1, 3, 3, WINDOW_SHIFT})
                        .array();
    }

    /// The scale counts from the second segment on; a reset offers no window.
    private short window() {
        if ((flags & RST) != 0) {
            return 0;
        }
        return (short) ((flags & SYN) != 0 ? WINDOW : WINDOW >> WINDOW_SHIFT);
    }
}
