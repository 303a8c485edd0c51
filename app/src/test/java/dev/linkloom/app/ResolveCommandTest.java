package dev.linkloom.app;

import static dev.linkloom.app.Console.SAMPLE;
import static dev.linkloom.app.Console.run;
import static dev.linkloom.app.Console.sampleWith;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.Console.Run;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;

/// Names as scripts ask them, and what is assumed of them.
class ResolveCommandTest {

    @TempDir private Path folder;

    @Test
    void anAssumptionChangesTheAnswerAndIsNamed() {
        Run usual = resolve("");
        assertTrue(usual.out().contains("answers  10.0.11.20, 10.0.12.20"), usual.out());
        assertTrue(
                usual.out()
                        .endsWith("U-01     What the regional name of an endpoint answers: all\n"),
                usual.out());
        Run one = resolve(" --assume U-01=one --assume U-17=14");
        assertEquals(0, one.code(), one.err());
        assertTrue(one.out().contains("answers  10.0.11.20 (TTL"), one.out());
        assertTrue(
                one.out().endsWith("U-01     What the regional name of an endpoint answers: one\n"),
                one.out());
    }

    @Test
    void whatCannotBeAssumedIsToldInOneSentence() {
        Run run = resolve(" --assume U-01=some");
        assertEquals(2, run.code());
        assertTrue(
                run.err().contains("\"some\" is no answer to U-01; write all or one."), run.err());
        assertEquals(2, resolve(" --assume U-10=one").code());
        assertEquals(2, resolve(" --assume U-01").code());
    }

    private static Run resolve(String more) {
        return run("resolve %s --from client-1 --name api.example.com" + more, SAMPLE);
    }

    @Test
    void resolveWalksTheName() {
        Run run = run("resolve %s --from client-1 --name API.example.com. --format json", SAMPLE);

        assertEquals(0, run.code());
        assertEquals("ANSWERED", run.json().get("verdict").asString());
        assertEquals("api.example.com", run.json().get("name").asString());
        assertEquals("[\"10.0.11.20\",\"10.0.12.20\"]", run.json().get("answers").toString());
        assertFalse(run.json().get("steps").isEmpty());
    }

    @Test
    void resolveExitsWithOneWhenThereIsNoSuchName() {
        Run run =
                run("resolve %s --from client-1 --name nowhere.example.net --format json", SAMPLE);

        assertEquals(1, run.code());
        assertEquals("NXDOMAIN", run.json().get("verdict").asString());
    }

    @Test
    void resolveAnswersWithTheRecordTypeAskedFor() {
        Run run =
                run(
                        "resolve %s --from client-1 --name api.example.com --type AAAA --format"
                                + " json",
                        SAMPLE);

        assertEquals(1, run.code());
        assertEquals("NODATA", run.json().get("verdict").asString());
        assertEquals(
                "api.example.com AAAA", run.json().get("steps").get(0).get("question").asString());
    }

    @Test
    void resolveAsksAsAHostOutsideAws() throws IOException {
        Path design =
                sampleWith(
                        folder,
                        "\"resources\": {",
                        """
                        "resources": {
                          "onprem-1": { "type": "on-premises", "name": "office", "cidrs": ["192.168.0.0/16"], "resolver": "192.168.0.53" },
                          "host-1": { "type": "host", "name": "desk", "network": "onprem-1", "ip": "192.168.50.7" },
                          "internet-1": { "type": "internet" },
                          "host-2": { "type": "host", "name": "cafe", "network": "internet-1", "ip": "198.51.100.7" },
                        """);
        String regional =
                "vpce-0a1b2c3d4e5f60718-abcd1234.vpce-svc-0123456789abcdef0.us-east-1.vpce.amazonaws.com";

        Run office = run("resolve %s --from desk --name api.example.com --format json", design);
        assertEquals(1, office.code(), office.err());
        assertEquals("NXDOMAIN", office.json().get("verdict").asString());
        assertEquals("192.168.0.53", office.json().get("resolver").asString());

        Run internet = run("resolve %s --from cafe --name %s", design, regional);
        assertEquals(0, internet.code(), internet.err());
        assertTrue(
                internet.out()
                        .startsWith("ANSWERED\nDNS      " + regional + " asked at public DNS"),
                internet.out());
    }
}
