package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.packet.DnsMessage;
import dev.linkloom.engine.packet.Geneve;
import dev.linkloom.engine.packet.PcapNg;
import dev.linkloom.engine.packet.TcpHeader;
import dev.linkloom.engine.packet.UdpHeader;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.IpFamily;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// Wireshark reads what we write.
class TsharkTest {

    private static final byte[] NOTHING = {};
    private static final String GOOD = "1";

    @TempDir private Path folder;

    /// A reset is worth a warning to it: that one it may give.
    @ParameterizedTest
    @EnumSource
    void opensTheFileWithoutAWarningAndChecksumsVerify(Captures which) throws IOException {
        PcapNg file = which.file();
        List<List<String>> read =
                Tshark.of(file, folder)
                        .fields(
                                "frame.comment",
                                "_ws.malformed",
                                "ip.checksum.status",
                                "tcp.checksum.status",
                                "udp.checksum.status",
                                "_ws.expert.severity",
                                "_ws.expert.message");
        assertEquals(
                file.packets().stream().map(PcapNg.Packet::comment).toList(),
                read.stream().map(it -> it.getFirst().replace("\\n", "\n")).toList());
        for (List<String> each : read) {
            assertEquals("", each.get(1));
            String sums = (each.get(2) + each.get(3) + each.get(4)).replace(",", "");
            assertEquals(GOOD.repeat(sums.length()), sums);
            assertTrue(sums.length() >= (which == Captures.PING ? 1 : 2), sums);
            if (Arrays.stream(each.get(5).split(",")).anyMatch(TsharkTest::severe)) {
                assertTrue(
                        which == Captures.RESET && each.get(6).endsWith(",Connection reset (RST)"),
                        each.get(6));
            }
        }
    }

    /// Warnings and errors.
    private static boolean severe(String severity) {
        return Integer.parseInt(severity) >= 0x600000;
    }

    /// Seen from one interface nothing is out of order, repeated or missing.
    @ParameterizedTest
    @EnumSource(names = {"PROXY", "INTERNET"})
    void eachInterfaceAloneIsACleanConnection(Captures which) throws IOException {
        PcapNg file = which.file();
        for (int i = 0; i < file.interfaces().size(); i++) {
            int number = i;
            var alone =
                    new PcapNg(
                            file.interfaces(),
                            file.packets().stream().filter(it -> it.number() == number).toList());
            assertEquals(
                    alone.packets().stream().map(_ -> List.of("")).toList(),
                    Tshark.of(alone, folder).fields("tcp.analysis.flags"));
        }
    }

    /// SRC-22..25: the header is dissected to its last TLV.
    @Test
    void showsTheProxyHeader() throws IOException {
        String read = Tshark.of(Captures.PROXY.file(), folder).read("-Y", "proxy", "-O", "proxy");
        for (String line :
                List.of(
                        "[Version: 2]",
                        "Source Address: 10.0.1.10",
                        "Destination Address: 10.0.11.20",
                        "Source Port: 49152",
                        "Destination Port: 443",
                        "Value: 874733da",
                        "Type: AWS (0xea)",
                        "Value: 01767063652d3061316232633364346535663630373138",
                        "Type: NOOP (0x04)")) {
            assertTrue(read.contains(line), line + " in\n" + read);
        }
    }

    @Test
    void showsTheDnsAnswer() throws IOException {
        String[] fields = {"dns.qry.name", "dns.cname", "dns.a", "dns.flags.rcode", "dns.time"};
        assertEquals(
                List.of("pay.corp.internal", T0.R, "10.0.11.20,10.0.12.20", "0", "0.000200000"),
                Tshark.of(Captures.CNAME.file(), folder).fields(fields).get(1));
        assertEquals(
                List.of("nobody.example.net", "", "", "3", "0.000200000"),
                Tshark.of(Captures.NXDOMAIN.file(), folder).fields(fields).get(1));
    }

    @Test
    void namesTheInterfacesAndCountsNanoseconds() throws IOException {
        String info = Tshark.of(Captures.PROXY.file(), folder).info();
        assertTrue(info.contains("Number of interfaces in file: 4"), info);
        assertTrue(info.contains("Name = e-1 use1-az1"), info);
        assertTrue(info.contains("Strict time order:   True"), info);
        assertTrue(info.contains("First packet time:   2026-01-01 00:00:00.000000000"), info);
        assertTrue(info.contains("Time precision = nanoseconds (9)"), info);
    }

    /// GWLB-03: the three options of the tunnel to an appliance, and the packet inside.
    @Test
    void looksIntoGeneve() throws IOException {
        byte[] inner =
                new TcpHeader(49152, 443, 1, 0, TcpHeader.SYN, 8460)
                        .between(Ip.of("10.0.1.10"), Ip.of("10.0.2.10"), NOTHING);
        byte[] outer =
                new Geneve(1, 2, 3)
                        .around(inner, IpFamily.IPV4, Ip.of("10.1.0.5"), Ip.of("10.1.1.9"));
        assertEquals(
                List.of(
                        List.of(
                                "0x0108,0x0108,0x0108",
                                "0x01,0x02,0x03",
                                "10.1.0.5,10.0.1.10",
                                "443",
                                "a packet")),
                Tshark.of(file(outer), folder)
                        .fields(
                                "geneve.option.class",
                                "geneve.option.type",
                                "ip.src",
                                "tcp.dstport",
                                "_ws.expert.message")
                        .stream()
                        .map(it -> it.stream().map(TsharkTest::withoutChat).toList())
                        .toList());
    }

    private static String withoutChat(String messages) {
        return messages.replaceFirst(",Connection establish request.*", "");
    }

    @Test
    void readsIpv6() throws IOException {
        Ip client = Ip.of("2001:db8::a");
        Ip resolver = Ip.of("fd00:ec2::253");
        var query =
                new DnsMessage(
                        5,
                        "api.example.com",
                        DnsMessage.AAAA,
                        false,
                        DnsMessage.NO_ERROR,
                        List.of());
        Tshark tshark =
                Tshark.of(
                        file(
                                new UdpHeader(49152, 53).between(client, resolver, query.bytes()),
                                new TcpHeader(49153, 443, 1, 0, TcpHeader.SYN, 8440)
                                        .between(client, resolver, NOTHING)),
                        folder);
        assertEquals(
                List.of(List.of("28", GOOD, "", ""), List.of("", "", GOOD, "")),
                tshark.fields(
                        "dns.qry.type",
                        "udp.checksum.status",
                        "tcp.checksum.status",
                        "_ws.malformed"));
    }

    private static PcapNg file(byte[]... packets) {
        List<PcapNg.Packet> all = new ArrayList<>();
        for (byte[] each : packets) {
            all.add(new PcapNg.Packet(0, all.size(), ByteBuffer.wrap(each), "a packet"));
        }
        return new PcapNg(List.of(new PcapNg.Interface("one", "an interface")), all);
    }
}
