package dev.linkloom.app.inspector.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.resource.Account;

import org.junit.jupiter.api.Test;

import java.util.List;

class FormatsTest {

    private static final Subject ANY =
            new Subject(
                    Fabric.compile(Design.empty("Any")),
                    new Account(ResourceId.of("111111111111"), "Any"));

    @Test
    void aListIsWrittenWithCommasAndReadWithCommasOrBlanks() {
        var ports = Formats.list(Formats.PORTS, "every port");
        List<PortRange> two = List.of(PortRange.of(443), PortRange.of("8000-8010"));
        assertEquals("443, 8000-8010", ports.write(ANY, two));
        assertEquals(two, ports.read(ANY, "443,8000-8010"));
        assertEquals(two, ports.read(ANY, " 443  8000-8010 "));
        assertEquals(List.of(), ports.read(ANY, ""));
    }

    @Test
    void textsKeepTheirBlanks() {
        assertEquals(
                List.of("v=spf1 -all", "192.0.2.1"),
                Formats.VALUES.read(ANY, "v=spf1 -all, 192.0.2.1"));
    }

    @Test
    void anEmptyOptionalFieldIsNoValue() {
        var ip = Formats.optional(Formats.IP, "none");
        assertNull(ip.read(ANY, ""));
        assertEquals(Ip.of("10.0.0.1"), ip.read(ANY, "10.0.0.1"));
        assertEquals("", ip.write(ANY, null));
    }

    @Test
    void everyRefusalNamesTheTextAndTheMend() {
        assertRefused(
                Formats.PORT, "70000", "\"70000\" is not a port; write a number from 1 to 65535.");
        assertRefused(
                Formats.PORT, "https", "\"https\" is not a port; write a number from 1 to 65535.");
        assertRefused(
                Formats.ZONE_ID,
                "us-east-1a",
                "\"us-east-1a\" is not a zone ID; write it like use1-az1.");
        assertRefused(
                Formats.DOMAIN,
                "a..b",
                "\"a..b\" is not a DNS name; write it like api.example.com.");
        assertRefused(Formats.NAME, "", "A name cannot be empty.");
    }

    private static void assertRefused(Format<?> format, String text, String sentence) {
        var refused = assertThrows(IllegalArgumentException.class, () -> format.read(ANY, text));
        assertEquals(sentence, refused.getMessage());
    }
}
