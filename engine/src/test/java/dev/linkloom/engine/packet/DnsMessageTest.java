package dev.linkloom.engine.packet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.packet.DnsMessage.ResourceRecord;
import dev.linkloom.model.net.Ip;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;
import org.xbill.DNS.Message;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Section;
import org.xbill.DNS.Type;

import java.io.IOException;
import java.util.HexFormat;
import java.util.List;

class DnsMessageTest {

    private static DnsMessage query(String name) {
        return new DnsMessage(0xabcd, name, DnsMessage.A, false, DnsMessage.NO_ERROR, List.of());
    }

    @Test
    void aQueryAsksOneQuestionAndWantsRecursion() {
        assertEquals(
                "abcd 0100 0001 0000 0000 0000 03617069 02696f 00 0001 0001".replace(" ", ""),
                HexFormat.of().formatHex(query("api.io").bytes()));
    }

    /// The second name ends like the first, from byte 16 on; the address belongs to the second, at
    /// byte 36.
    @Test
    void aReplyPointsBackAtNamesItHasWritten() {
        var reply =
                new DnsMessage(
                        0xabcd,
                        "api.io",
                        DnsMessage.A,
                        true,
                        DnsMessage.NO_ERROR,
                        List.of(
                                new ResourceRecord.Alias("api.io", 60, "x.io"),
                                new ResourceRecord.Address("x.io", 60, Ip.of("10.0.11.20"))));
        assertEquals(
                ("abcd 8180 0001 0002 0000 0000 03617069 02696f 00 0001 0001"
                                + "c00c 0005 0001 0000003c 0004 0178 c010"
                                + "c024 0001 0001 0000003c 0004 0a000b14")
                        .replace(" ", ""),
                HexFormat.of().formatHex(reply.bytes()));
    }

    @Test
    void anUnknownNameIsCodeThree() throws IOException {
        var reply =
                new DnsMessage(1, "api.io", DnsMessage.AAAA, true, DnsMessage.NXDOMAIN, List.of());
        Message read = new Message(reply.bytes());
        assertEquals(Rcode.NXDOMAIN, read.getRcode());
        assertEquals("api.io.", read.getQuestion().getName().toString());
        assertEquals(Type.AAAA, read.getQuestion().getType());
    }

    @Test
    void namesHaveLabelsOfAtMostSixtyThreeBytes() {
        assertTrue(DnsMessage.speakable("a".repeat(63) + ".io"));
        assertFalse(DnsMessage.speakable("a".repeat(64) + ".io"));
        assertFalse(DnsMessage.speakable("a..io"));
        assertFalse(DnsMessage.speakable(""));
        assertTrue(DnsMessage.speakable("a.".repeat(126) + "a"));
        assertFalse(DnsMessage.speakable("a.".repeat(126) + "aa"));
    }

    /// dnsjava reads what we write.
    @Property
    void dnsjavaReadsTheSame(
            @ForAll @AlphaChars @StringLength(min = 1, max = 63) String label,
            @ForAll @Size(min = 1, max = 8) List<Integer> addresses,
            @ForAll @IntRange(min = 0, max = 86_400) int ttl)
            throws IOException {
        String name = label + ".example.com";
        String regional = "vpce-1." + label + ".amazonaws.com";
        List<ResourceRecord> answers = new java.util.ArrayList<>();
        answers.add(new ResourceRecord.Alias(name, ttl, regional));
        for (int each : addresses) {
            answers.add(new ResourceRecord.Address(regional, ttl, Ip.v4(each)));
            answers.add(
                    new ResourceRecord.Address(
                            regional, ttl, Ip.of("2001:db8::" + Integer.toHexString(each & 0xff))));
        }
        var reply = new DnsMessage(7, name, DnsMessage.A, true, DnsMessage.NO_ERROR, answers);
        Message read = new Message(reply.bytes());
        assertEquals(7, read.getHeader().getID());
        assertEquals(
                answers.stream().map(DnsMessageTest::line).toList(),
                read.getSection(Section.ANSWER).stream()
                        .map(each -> each.toString().replaceAll("\\s+", " "))
                        .toList());
    }

    private static String line(ResourceRecord answer) {
        String head = "%s. %d IN ".formatted(answer.owner(), answer.ttlSeconds());
        return switch (answer) {
            case ResourceRecord.Alias it -> head + "CNAME " + it.canonicalName() + ".";
            case ResourceRecord.Address it ->
                    head
                            + switch (it.address().family()) {
                                case IPV4 -> "A " + it.address();
                                case IPV6 -> "AAAA " + dnsjavaText(it.address());
                            };
        };
    }

    /// dnsjava writes addresses without shortening runs of zeros as RFC 5952 asks.
    private static String dnsjavaText(Ip ip) {
        try {
            return java.net.InetAddress.getByAddress(ip.bytes()).getHostAddress();
        } catch (java.net.UnknownHostException wrong) {
            throw new AssertionError(wrong);
        }
    }
}
