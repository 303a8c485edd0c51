package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.path.Flow;
import dev.linkloom.model.Design;

import org.junit.jupiter.api.Test;
import org.xbill.DNS.Message;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Section;

import java.io.IOException;
import java.util.List;

/// The question and the answer in front of a flow, read by dnsjava.
class CapturedDnsTest {

    private static List<Wire> dns(Captures which) {
        return Wire.of(which.file()).stream().filter(each -> each.protocol() == 17).toList();
    }

    private static List<String> answers(Captures which) throws IOException {
        return new Message(dns(which).getLast().payload())
                .getSection(Section.ANSWER).stream()
                        .map(each -> each.toString().replaceAll("\\s+", " "))
                        .toList();
    }

    /// DNS-21: from the client to the resolver of its VPC.
    @Test
    void theClientAsksTheResolverOfItsVpc() throws IOException {
        assertEquals(
                List.of(
                        "     0 client-1 use1-az1: 10.0.1.10:49152 > 10.0.0.2:53 udp 33",
                        "   200 client-1 use1-az1: 10.0.0.2:53 > 10.0.1.10:49152 udp 65"),
                dns(Captures.PROXY).stream().map(Wire::line).toList());
        Message query = new Message(dns(Captures.PROXY).getFirst().payload());
        Message reply = new Message(dns(Captures.PROXY).getLast().payload());
        assertEquals("api.example.com.", query.getQuestion().getName().toString());
        assertEquals(query.getHeader().getID(), reply.getHeader().getID());
    }

    /// DNS-14, DNS-08: the private name is an alias, which an answer does not show.
    @Test
    void aPrivateNameIsAnsweredUnderItself() throws IOException {
        assertEquals(
                List.of(
                        "api.example.com. 60 IN A 10.0.11.20",
                        "api.example.com. 60 IN A 10.0.12.20"),
                answers(Captures.PROXY));
        assertTrue(dns(Captures.PROXY).getLast().comment().contains("\nDNS-14 dns vpce-"));
    }

    /// DNS-38: a host outside asks its own resolver.
    @Test
    void onPremisesTheNetworksOwnResolverIsAsked() throws IOException {
        assertEquals(
                List.of(
                        "     0 h: 192.168.50.7:49152 > 192.168.0.53:53 udp 105",
                        "   200 h: 192.168.0.53:53 > 192.168.50.7:49152 udp 137"),
                dns(Captures.ON_PREMISES).stream().map(Wire::line).toList());
        assertEquals(
                List.of(T0.R + ". 60 IN A 10.0.11.20", T0.R + ". 60 IN A 10.0.12.20"),
                answers(Captures.ON_PREMISES));
    }

    @Test
    void aCnameIsARecordOfItsOwn() throws IOException {
        assertEquals(
                List.of(
                        "pay.corp.internal. 60 IN CNAME " + T0.R + ".",
                        T0.R + ". 60 IN A 10.0.11.20",
                        T0.R + ". 60 IN A 10.0.12.20"),
                answers(Captures.CNAME));
    }

    @Test
    void aNameThatDoesNotExistEndsTheConversation() throws IOException {
        assertEquals(2, Captures.NXDOMAIN.file().packets().size());
        Message reply = new Message(dns(Captures.NXDOMAIN).getLast().payload());
        assertEquals(Rcode.NXDOMAIN, reply.getRcode());
        assertEquals(List.of(), answers(Captures.NXDOMAIN));
        assertTrue(dns(Captures.NXDOMAIN).getLast().comment().contains("NXDOMAIN by DNS-20"));
    }

    /// DNS-24: nobody answers, so the client asks once more.
    @Test
    void withoutDnsSupportTheQuestionIsRepeated() {
        Design design = Changes.attributes(T0.design(), T0.VPC_C, false, true);
        Fabric fabric = Fabric.compile(design);
        var trace = fabric.trace(Flow.tcp(T0.C1, T0.R, 443));
        assertEquals(
                List.of(
                        "     0 client-1 use1-az1: 10.0.1.10:49152 > 10.0.0.2:53 udp 105",
                        "5000000 client-1 use1-az1: 10.0.1.10:49152 > 10.0.0.2:53 udp 105"),
                Wire.of(fabric.packets(List.of(trace))).stream().map(Wire::line).toList());
    }

    /// DNS-20: the design does not say what the public answer is, so none is made up.
    @Test
    void anUnknownPublicAnswerIsLeftOut() {
        Fabric fabric = Fabric.compile(T0.design());
        var trace = fabric.trace(Flow.tcp(T0.C1, "sqs.us-east-1.amazonaws.com", 443));
        List<Wire> wires = Wire.of(fabric.packets(List.of(trace)));
        assertEquals(1, wires.size());
        assertTrue(wires.getFirst().comment().contains("RESOLVES_PUBLIC by DNS-20"));
    }
}
