package dev.linkloom.engine.packet;

import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.net.Protocol;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/// Takes a PROXY v2 header apart again (SRC-22..25).
final class HeaderFields {

    private static final int SIGNATURE_SIZE = 12;
    private static final int CRC32C = 0x03;
    private static final int NOOP = 0x04;
    private static final int AWS = 0xea;

    private final ProxyHeader header;
    private final ByteBuffer bytes;
    private final List<HeaderField> fields = new ArrayList<>();

    private HeaderFields(ProxyHeader header) {
        this.header = header;
        bytes = ByteBuffer.wrap(header.bytes());
    }

    static List<HeaderField> of(ProxyHeader header) {
        return new HeaderFields(header).read();
    }

    private List<HeaderField> read() {
        boolean ipv6 = header.source().family() == IpFamily.IPV6;
        int address = ipv6 ? 16 : 4;
        add(SIGNATURE_SIZE, "signature", "PROXY protocol, version 2");
        add(1, "version, command", "2, PROXY");
        add(
                1,
                "transport",
                "%s over %s"
                        .formatted(
                                header.protocol() == Protocol.UDP ? "UDP" : "TCP",
                                ipv6 ? "IPv6" : "IPv4"));
        add(2, "length", "%d bytes follow".formatted(bytes.remaining() - 2));
        add(address, "source address", header.source().toString());
        add(address, "destination address", header.destination().toString());
        add(2, "source port", Integer.toString(header.sourcePort()));
        add(2, "destination port", Integer.toString(header.destinationPort()));
        while (bytes.hasRemaining()) {
            extension();
        }
        return List.copyOf(fields);
    }

    private void extension() {
        int type = bytes.get(bytes.position()) & 0xff;
        int length = bytes.getShort(bytes.position() + 1);
        byte[] value = new byte[length];
        bytes.get(bytes.position() + 3, value);
        add(3 + length, "0x%02x".formatted(type), meaning(type, value));
    }

    private static String meaning(int type, byte[] value) {
        return switch (type) {
            case CRC32C -> "CRC32C " + HexFormat.of().formatHex(value);
            case AWS ->
                    "AWS: VPC endpoint "
                            + new String(
                                    Arrays.copyOfRange(value, 1, value.length),
                                    StandardCharsets.US_ASCII);
            case NOOP -> "padding, %d bytes".formatted(value.length);
            default -> "%d bytes".formatted(value.length);
        };
    }

    private void add(int size, String name, String value) {
        int offset = bytes.position();
        byte[] part = new byte[size];
        bytes.get(part);
        fields.add(new HeaderField(offset, HexFormat.of().formatHex(part), name, value));
    }
}
