package dev.linkloom.engine.packet;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A capture file in the pcapng format: IP packets, each seen on one of several interfaces.
///
/// @param packets ascending in time
public record PcapNg(List<Interface> interfaces, List<Packet> packets) {

    private static final int SECTION_HEADER = 0x0a0d0d0a;
    private static final int BYTE_ORDER_MAGIC = 0x1a2b3c4d;
    private static final int VERSION_1_0 = 0x0001_0000;
    private static final long LENGTH_NOT_GIVEN = -1;
    private static final int INTERFACE_DESCRIPTION = 1;
    private static final int ENHANCED_PACKET = 6;

    /// Packets begin with their IP header: a VPC has no Ethernet that a design could describe.
    private static final int RAW_IP = 101;

    private static final int END_OF_OPTIONS = 0;
    private static final int COMMENT = 1;
    private static final int APPLICATION = 4;
    private static final int INTERFACE_NAME = 2;
    private static final int INTERFACE_DESCRIPTION_TEXT = 3;
    private static final int TIME_RESOLUTION = 9;
    private static final byte NANOSECONDS = 9;

    public PcapNg {
        interfaces = List.copyOf(interfaces);
        packets = List.copyOf(packets);
    }

    /// Where packets were seen.
    public record Interface(String name, String description) {}

    /// One packet on one interface.
    ///
    /// @param number the interface's place in the list
    /// @param nanos the time since 1970
    public record Packet(int number, long nanos, ByteBuffer bytes, String comment) {}

    /// The file.
    public byte[] bytes() {
        List<byte[]> blocks = new ArrayList<>();
        blocks.add(sectionHeader());
        interfaces.forEach(each -> blocks.add(description(each)));
        packets.forEach(each -> blocks.add(enhanced(each)));
        return joined(blocks);
    }

    private static byte[] sectionHeader() {
        byte[] body =
                ByteBuffer.allocate(16)
                        .putInt(BYTE_ORDER_MAGIC)
                        .putInt(VERSION_1_0)
                        .putLong(LENGTH_NOT_GIVEN)
                        .array();
        return block(SECTION_HEADER, body, List.of(option(APPLICATION, utf8("Linkloom"))));
    }

    private static byte[] description(Interface of) {
        byte[] body = ByteBuffer.allocate(8).putShort((short) RAW_IP).array();
        return block(
                INTERFACE_DESCRIPTION,
                body,
                List.of(
                        option(INTERFACE_NAME, utf8(of.name())),
                        option(INTERFACE_DESCRIPTION_TEXT, utf8(of.description())),
                        option(TIME_RESOLUTION, new byte[] {NANOSECONDS})));
    }

    private static byte[] enhanced(Packet packet) {
        int length = packet.bytes().remaining();
        byte[] body =
                ByteBuffer.allocate(20 + padded(length))
                        .putInt(packet.number())
                        .putLong(packet.nanos())
                        .putInt(length)
                        .putInt(length)
                        .put(packet.bytes().duplicate())
                        .array();
        return block(ENHANCED_PACKET, body, List.of(option(COMMENT, utf8(packet.comment()))));
    }

    /// A block says its length at both ends, so that readers can go back.
    private static byte[] block(int type, byte[] body, List<byte[]> options) {
        byte[] end = joined(options);
        int length = 12 + body.length + end.length + 4;
        return ByteBuffer.allocate(length)
                .putInt(type)
                .putInt(length)
                .put(body)
                .put(end)
                .putInt(END_OF_OPTIONS)
                .putInt(length)
                .array();
    }

    private static byte[] option(int code, byte[] value) {
        return ByteBuffer.allocate(4 + padded(value.length))
                .putShort((short) code)
                .putShort((short) value.length)
                .put(value)
                .array();
    }

    private static int padded(int length) {
        return (length + 3) & ~3;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(List<byte[]> parts) {
        ByteBuffer all = ByteBuffer.allocate(parts.stream().mapToInt(part -> part.length).sum());
        parts.forEach(all::put);
        return all.array();
    }
}
