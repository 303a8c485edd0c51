package dev.linkloom.engine.packet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.IpFamily;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/// Headers byte for byte; the checksums were worked out apart from the code.
class HeadersTest {

    private static final Ip CLIENT = Ip.of("10.0.1.10");
    private static final Ip ENDPOINT = Ip.of("10.0.11.20");
    private static final Ip CLIENT_6 = Ip.of("2001:db8::1");
    private static final Ip ENDPOINT_6 = Ip.of("2001:db8::2");
    private static final byte[] ABC = "abc".getBytes(StandardCharsets.US_ASCII);

    private static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }

    @Test
    void aSynAnnouncesItsSegmentSize() {
        var syn = new TcpHeader(49152, 443, 1, 0, TcpHeader.SYN, 8460);
        assertEquals(
                "45000034 00004000 40061aa7 0a00010a 0a000b14".replace(" ", "")
                        + "c00001bb 00000001 00000000 8002faf0 76ee0000".replace(" ", "")
                        + "0204210c 01010402 01030307".replace(" ", ""),
                hex(syn.between(CLIENT, ENDPOINT, new byte[0])));
    }

    @Test
    void laterSegmentsHaveNoOptionsAndAScaledWindow() {
        var ack = new TcpHeader(49152, 443, 1, 2, TcpHeader.ACK, 0);
        assertEquals(
                "60000000 00140640".replace(" ", "")
                        + "20010db8000000000000000000000001"
                        + "20010db8000000000000000000000002"
                        + "c00001bb 00000001 00000002 501001f5 90ac0000".replace(" ", ""),
                hex(ack.between(CLIENT_6, ENDPOINT_6, new byte[0])));
    }

    @Test
    void aDatagramCountsItsHeaderAndPadsOnlyItsChecksum() {
        var header = new UdpHeader(5000, 53);
        assertEquals(
                "1388 0035 000b 079b 616263".replace(" ", ""),
                hex(header.between(CLIENT, ENDPOINT, ABC)).substring(40));
        assertEquals(
                "1388 0035 000b cc43 616263".replace(" ", ""),
                hex(header.between(CLIENT_6, ENDPOINT_6, ABC)).substring(80));
    }

    @Test
    void aChecksumOfZeroIsWrittenAsItsOtherForm() {
        byte[] payload = {(byte) 0xdf, (byte) 0xba};
        assertEquals(
                "0001 0001 000a ffff dfba".replace(" ", ""),
                hex(new UdpHeader(1, 1).between(CLIENT, ENDPOINT, payload)).substring(40));
    }

    @Test
    void anEchoAndItsReplyDifferInTypeAndCode() {
        assertEquals(
                "4500001f 00004000 40011ac1 0a00010a 0a000b14".replace(" ", "")
                        + "0800 2168 1234 0001 616263".replace(" ", ""),
                hex(new IcmpEcho(false, 0x1234, 1).between(CLIENT, ENDPOINT, ABC)));
        assertEquals(
                "8100 4cad 1234 0001 616263".replace(" ", ""),
                hex(new IcmpEcho(true, 0x1234, 1).between(CLIENT_6, ENDPOINT_6, ABC))
                        .substring(80));
    }

    /// GWLB-02, GWLB-03: 20 + 8 + 8 + 12 + 12 + 8 bytes in front of the packet, which is unchanged.
    @Test
    void geneveAddsSixtyEightBytesAndThreeOptions() {
        var geneve = new Geneve(0x1122334455667788L, 0x99aabbccddeeff00L, 0x01020304);
        byte[] inner = {0x45, 0x00, 0x7f};
        String outer = hex(geneve.around(inner, IpFamily.IPV4, CLIENT, ENDPOINT));
        assertEquals(2 * (68 + 3), outer.length());
        assertEquals("c30417c10033", outer.substring(40, 52));
        assertEquals(
                "08000800 00000000".replace(" ", "")
                        + "01080102 1122334455667788".replace(" ", "")
                        + "01080202 99aabbccddeeff00".replace(" ", "")
                        + "01080301 01020304".replace(" ", "")
                        + "45007f",
                outer.substring(56));
        assertEquals(
                "080086dd00000000",
                hex(geneve.around(inner, IpFamily.IPV6, CLIENT, ENDPOINT)).substring(56, 72));
    }
}
