package dev.linkloom.engine.packet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;

import io.netty.buffer.Unpooled;
import io.netty.channel.embedded.EmbeddedChannel;
import io.netty.handler.codec.haproxy.HAProxyCommand;
import io.netty.handler.codec.haproxy.HAProxyMessage;
import io.netty.handler.codec.haproxy.HAProxyMessageDecoder;
import io.netty.handler.codec.haproxy.HAProxyProtocolVersion;
import io.netty.handler.codec.haproxy.HAProxyProxiedProtocol;
import io.netty.handler.codec.haproxy.HAProxyTLV;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

class ProxyHeaderTest {

    private static final String NOOP = "040024" + "00".repeat(36);

    private static ProxyHeader header(
            String from, int port, String to, int toPort, String endpoint) {
        return new ProxyHeader(
                Ip.of(from),
                port,
                Ip.of(to),
                toPort,
                endpoint == null ? null : ResourceId.of(endpoint));
    }

    private static String hex(ProxyHeader header) {
        return HexFormat.of().formatHex(header.bytes());
    }

    /// V1 of WALK-11, captured from AWS.
    @Test
    void vectorOneByteForByte() {
        assertEquals(
                "0d0a0d0a000d0a515549540a21110054ac1f0771ac1f0a1fc8f20050030004e8d6892d"
                        + "ea001701767063652d3038643262663135666163353030316339"
                        + NOOP,
                hex(header("172.31.7.113", 51442, "172.31.10.31", 80, "vpce-08d2bf15fac5001c9")));
    }

    /// V2 of WALK-11, captured from AWS.
    @Test
    void vectorTwoByteForByte() {
        assertEquals(
                "0d0a0d0a000d0a515549540a21110054c0a82c0ac0a82c07cc3e241b030004b9286fa6"
                        + "ea001701767063652d3030656166633435386563393762383333"
                        + NOOP,
                hex(
                        header(
                                "192.168.44.10",
                                52286,
                                "192.168.44.7",
                                9243,
                                "vpce-00eafc458ec97b833")));
    }

    /// V3 of WALK-11, the flow of the base topology.
    @Test
    void vectorThreeByteForByte() {
        assertEquals(
                "0d0a0d0a000d0a515549540a211100540a00010a0a000b14c00001bb030004874733da"
                        + "ea001701767063652d3061316232633364346535663630373138"
                        + NOOP,
                hex(header("10.0.1.10", 49152, "10.0.11.20", 443, "vpce-0a1b2c3d4e5f60718")));
    }

    /// V3 of WALK-11, taken apart: 12 + 1 + 1 + 2 + 4 + 4 + 2 + 2 + 7 + 26 + 39 = 100 bytes.
    @Test
    void itsFieldsAreItsBytesInWords() {
        ProxyHeader header =
                header("10.0.1.10", 49152, "10.0.11.20", 443, "vpce-0a1b2c3d4e5f60718");
        assertEquals(
                """
                0 0d0a0d0a000d0a515549540a signature: PROXY protocol, version 2
                12 21 version, command: 2, PROXY
                13 11 transport: TCP over IPv4
                14 0054 length: 84 bytes follow
                16 0a00010a source address: 10.0.1.10
                20 0a000b14 destination address: 10.0.11.20
                24 c000 source port: 49152
                26 01bb destination port: 443
                28 030004874733da 0x03: CRC32C 874733da
                35 ea001701767063652d3061316232633364346535663630373138 0xea: AWS: VPC endpoint vpce-0a1b2c3d4e5f60718
                61 NOOP 0x04: padding, 36 bytes
                """
                        .replace("NOOP", NOOP),
                header.fields().stream()
                        .map(each ->
                                "%d %s %s: %s\n"
                                        .formatted(
                                                each.offset(),
                                                each.bytes(),
                                                each.name(),
                                                each.value()))
                        .reduce("", String::concat));
        assertEquals(
                hex(header),
                header.fields().stream().map(HeaderField::bytes).reduce("", String::concat));
    }

    @Test
    void ipv6FieldsAreSixteenBytesLong() {
        var fields = header("2001:db8::1", 1, "2001:db8::2", 2, "vpce-0a1b2c3d4e5f60718").fields();
        assertEquals("2001:db8::2", fields.get(5).value());
        assertEquals(32, fields.get(5).offset());
        assertEquals("TCP over IPv6", fields.get(2).value());
    }

    @Test
    void withoutAnEndpointPaddingTakesItsPlace() {
        byte[] bytes = header("10.0.1.10", 49152, "172.16.11.5", 443, null).bytes();
        assertEquals(100, bytes.length);
        assertEquals("04003e", HexFormat.of().formatHex(bytes, 35, 38));
        HAProxyMessage read = decoded(bytes);
        assertEquals(
                0, read.tlvs().stream().filter(tlv -> tlv.typeByteValue() == (byte) 0xea).count());
        read.release();
    }

    @Test
    void ipv6HasItsOwnTransportAndNoPadding() {
        byte[] bytes = header("2001:db8::1", 1, "2001:db8::2", 2, "vpce-0a1b2c3d4e5f60718").bytes();
        assertEquals(16 + 36 + 7 + 26, bytes.length);
        HAProxyMessage read = decoded(bytes);
        assertEquals(HAProxyProxiedProtocol.TCP6, read.proxiedProtocol());
        read.release();
    }

    /// Netty's codec gives nothing back but the command.
    @Test
    void src21HealthChecksSendTheCommandLocal() {
        byte[] bytes = ProxyHeader.ofHealthCheck();
        assertEquals("0d0a0d0a000d0a515549540a20000000", java.util.HexFormat.of().formatHex(bytes));
        assertEquals(HAProxyCommand.LOCAL, decoded(bytes).command());
    }

    @Test
    void src26WithoutAnEndpointTheLengthStaysTheSame() {
        var plain = new ProxyHeader(Ip.of("10.0.1.10"), 49152, Ip.of("10.0.11.20"), 443, null);
        byte[] bytes = plain.bytes();
        assertEquals(100, bytes.length);
        assertEquals(0x54, bytes[15]);
        assertEquals(0x04, bytes[35]); // NOOP right behind the checksum
        assertEquals(62, bytes[37]);
    }

    /// Netty's codec reads what we write, whatever the addresses and ports.
    @Property
    void nettyReadsTheSame(
            @ForAll int source,
            @ForAll int destination,
            @ForAll @IntRange(min = 1, max = 65535) int port,
            @ForAll @IntRange(min = 1, max = 65535) int toPort) {
        var header =
                new ProxyHeader(
                        Ip.v4(source),
                        port,
                        Ip.v4(destination),
                        toPort,
                        ResourceId.of("vpce-0a1b2c3d4e5f60718"));
        HAProxyMessage read = decoded(header.bytes());
        assertEquals(HAProxyProtocolVersion.V2, read.protocolVersion());
        assertEquals(HAProxyProxiedProtocol.TCP4, read.proxiedProtocol());
        assertEquals(Ip.v4(source).toString(), read.sourceAddress());
        assertEquals(Ip.v4(destination).toString(), read.destinationAddress());
        assertEquals(port, read.sourcePort());
        assertEquals(toPort, read.destinationPort());
        HAProxyTLV aws =
                read.tlvs().stream()
                        .filter(tlv -> tlv.typeByteValue() == (byte) 0xea)
                        .findFirst()
                        .orElseThrow();
        byte[] value = new byte[aws.content().readableBytes()];
        aws.content().getBytes(aws.content().readerIndex(), value);
        assertArrayEquals(
                "\u0001vpce-0a1b2c3d4e5f60718".getBytes(StandardCharsets.US_ASCII), value);
        read.release();
    }

    private static HAProxyMessage decoded(byte[] bytes) {
        var channel = new EmbeddedChannel(new HAProxyMessageDecoder());
        channel.writeInbound(Unpooled.wrappedBuffer(bytes));
        HAProxyMessage message = channel.readInbound();
        channel.finishAndReleaseAll();
        return message;
    }
}
