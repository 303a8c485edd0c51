package dev.linkloom.engine.packet;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.net.Protocol;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32C;

/// A PROXY protocol v2 header as a Network Load Balancer writes it (SRC-22..26).
///
/// @param source the consumer client's address (SRC-23)
/// @param destination the endpoint interface's address and the port dialled (SRC-23)
/// @param vpcEndpointId the endpoint in the AWS TLV 0xEA; null for flows without PrivateLink
///   (SRC-24)
/// @param protocol what it is carried over
/// @param padded whether one without the AWS TLV is padded to the usual length (SRC-26, U-09)
public record ProxyHeader(
        Ip source,
        int sourcePort,
        Ip destination,
        int destinationPort,
        @Nullable ResourceId vpcEndpointId,
        Protocol protocol,
        boolean padded) {

    public ProxyHeader(
            Ip source,
            int sourcePort,
            Ip destination,
            int destinationPort,
            @Nullable ResourceId vpcEndpointId) {
        this(source, sourcePort, destination, destinationPort, vpcEndpointId, Protocol.TCP, true);
    }

    private static final byte[] SIGNATURE = {
        0x0d, 0x0a, 0x0d, 0x0a, 0x00, 0x0d, 0x0a, 0x51, 0x55, 0x49, 0x54, 0x0a
    };
    private static final byte VERSION_2_PROXY = 0x21;
    private static final byte VERSION_2_LOCAL = 0x20;
    private static final byte OVER_IPV4 = 0x10;
    private static final byte OVER_IPV6 = 0x20;
    private static final byte STREAM = 0x01;
    private static final byte DATAGRAM = 0x02;
    private static final byte CRC32C_TLV = 0x03;
    private static final byte NOOP_TLV = 0x04;
    private static final byte AWS_TLV = (byte) 0xea;
    private static final byte AWS_VPC_ENDPOINT_ID = 0x01;

    private static final int BEFORE_ADDRESSES = 16;
    private static final int TLV_HEAD = 3;
    private static final int CRC_TLV_SIZE = TLV_HEAD + 4;

    /// What follows the first 16 bytes is padded to this over IPv4 (SRC-25, SRC-26); over IPv6
    /// nothing is (U-09).
    private static final int PADDED_LENGTH = 84;

    /// The header's bytes, CRC included (SRC-25).
    public byte[] bytes() {
        byte[] endpoint = endpointTlv();
        int content = addressesSize() + CRC_TLV_SIZE + endpoint.length;
        int padding = padding(content);
        var bytes = ByteBuffer.allocate(BEFORE_ADDRESSES + content + padding);
        bytes.put(SIGNATURE)
                .put(VERSION_2_PROXY)
                .put(transport())
                .putShort((short) (content + padding));
        bytes.put(source.bytes()).put(destination.bytes());
        bytes.putShort((short) sourcePort).putShort((short) destinationPort);
        int crc = bytes.position() + TLV_HEAD;
        bytes.put(CRC32C_TLV).putShort((short) 4).putInt(0).put(endpoint);
        if (padding > 0) {
            bytes.put(NOOP_TLV).putShort((short) (padding - TLV_HEAD));
        }
        return bytes.putInt(crc, checksum(bytes.array())).array();
    }

    /// What health checks send: the command LOCAL, and nothing about a client (SRC-21).
    ///
    /// Assumed: no addresses and no TLVs follow, as the command allows.
    public static byte[] ofHealthCheck() {
        return ByteBuffer.allocate(BEFORE_ADDRESSES).put(SIGNATURE).put(VERSION_2_LOCAL).array();
    }

    /// Its parts in their order.
    public List<HeaderField> fields() {
        return HeaderFields.of(this);
    }

    private byte[] endpointTlv() {
        if (vpcEndpointId == null) {
            return new byte[0];
        }
        byte[] id = vpcEndpointId.value().getBytes(StandardCharsets.US_ASCII);
        return ByteBuffer.allocate(TLV_HEAD + 1 + id.length)
                .put(AWS_TLV)
                .putShort((short) (1 + id.length))
                .put(AWS_VPC_ENDPOINT_ID)
                .put(id)
                .array();
    }

    private boolean ipv6() {
        return source.family() == IpFamily.IPV6;
    }

    private byte transport() {
        byte carried = protocol == Protocol.UDP ? DATAGRAM : STREAM;
        return (byte) ((ipv6() ? OVER_IPV6 : OVER_IPV4) | carried);
    }

    private int addressesSize() {
        return ipv6() ? 36 : 12;
    }

    private int padding(int content) {
        int room = PADDED_LENGTH - content;
        boolean bare = vpcEndpointId == null && !padded;
        return bare || ipv6() || room < TLV_HEAD ? 0 : room;
    }

    /// CRC32C over the whole header with the field itself zero (SRC-25).
    private static int checksum(byte[] header) {
        var crc = new CRC32C();
        crc.update(header);
        return (int) crc.getValue();
    }
}
