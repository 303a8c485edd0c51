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

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Traces as scripts read them: the members of the contract, on the sample and files made from it.
class TraceCommandTest {

    private static final List<String> KINDS =
            List.of(
                    "client",
                    "dns",
                    "security-group",
                    "network-acl",
                    "route",
                    "gateway",
                    "peering",
                    "transit-gateway",
                    "direct-connect",
                    "endpoint",
                    "fabric",
                    "load-balancer",
                    "target-group",
                    "target",
                    "nat",
                    "appliance");

    @TempDir private Path folder;

    @Test
    void traceTellsTheBaselineMemberByMember() {
        Run run = run("trace %s --from client-1 --to api.example.com:443 --format json", SAMPLE);

        assertEquals(0, run.code(), run.err());
        JsonNode json = run.json();
        assertEquals("DELIVERED", json.get("verdict").asString());
        assertTrue(json.get("at").isNull());
        assertTrue(json.get("rule").isNull());
        assertTrue(json.get("awsCode").isNull());
        assertEquals(
                "client-1 reaches app-1 through endpoint e-1; the application sees 172.16.11.5.",
                json.get("explanation").asString());
        JsonNode dns = json.get("dns");
        assertEquals("10.0.0.2", dns.get("resolver").asString());
        assertEquals(60, dns.get("ttlSeconds").asInt());
        assertEquals("[\"10.0.11.20\",\"10.0.12.20\"]", dns.get("answers").toString());
        assertEquals("10.0.11.20", dns.get("used").asString());
        JsonNode seen = json.get("seenByTarget");
        assertEquals("i-app-1", seen.get("target").asString());
        assertEquals("172.16.11.5:20001", seen.get("source").asString());
        assertEquals("172.16.1.10:8443", seen.get("destination").asString());
        assertTrue(seen.get("proxyProtocolV2").isNull());
        assertEquals("[]", json.get("blockers").toString());
        assertEquals(
                "10.0.1.10:49152", json.get("forward").get(0).get("in").get("source").asString());
        JsonNode back = json.get("return");
        assertEquals(
                "10.0.11.20:443", back.get(back.size() - 1).get("out").get("source").asString());
    }

    @Test
    void theMembersOfATraceAreThoseOfTheContractAndNoOthers() {
        JsonNode json =
                run("trace %s --from client-1 --to api.example.com:443 --format json", SAMPLE)
                        .json();
        assertMembers(
                "verdict at rule awsCode explanation dns forward return seenByTarget blockers",
                json);
        assertMembers("name resolver ttlSeconds answers used steps", json.get("dns"));
        json.get("dns")
                .get("steps")
                .forEach(each -> assertMembers("at question answer rule explanation", each));
        for (String way : List.of("forward", "return")) {
            for (JsonNode hop : json.get(way)) {
                assertMembers("at kind passed in out rule matched explanation latencyMicros", hop);
                assertMembers("source destination protocol", hop.get("in"));
                assertMembers("source destination protocol", hop.get("out"));
                assertTrue(KINDS.contains(hop.get("kind").asString()), hop.toString());
            }
        }
        assertMembers("target source destination proxyProtocolV2", json.get("seenByTarget"));
    }

    private static void assertMembers(String expected, JsonNode object) {
        assertEquals(expected, String.join(" ", object.propertyNames()));
    }

    @Test
    void aProxyHeaderIsPrintedAsHex() throws IOException {
        Path design =
                sampleWith(
                        folder,
                        "\"type\": \"target-group\",",
                        "\"type\": \"target-group\", \"proxyProtocolV2\": true,");
        design =
                Files.writeString(
                        folder.resolve("aware.json"),
                        Files.readString(design)
                                .replace(
                                        "\"type\": \"instance\",",
                                        "\"type\": \"instance\", \"proxyProtocolAware\": true,"));

        Run run = run("trace %s --from client-1 --to api.example.com:443 --format=json", design);

        JsonNode header = run.json().get("seenByTarget").get("proxyProtocolV2");
        assertTrue(
                header.get("hex")
                        .asString()
                        .startsWith("0d0a0d0a000d0a515549540a211100540a00010a0a000b14c00001bb03"));
        assertEquals("10.0.1.10:49152", header.get("source").asString());
        assertEquals("10.0.11.20:443", header.get("destination").asString());
        assertEquals("vpce-0a1b2c3d4e5f60718", header.get("vpcEndpointId").asString());
    }

    @Test
    void aDeniedFlowExitsWithOneAndNamesTheRule() throws IOException {
        Path design = sampleWith(folder, "\"privateDns\": true", "\"privateDns\": false");

        Run run = run("trace %s --from i-client-1 --to api.example.com:443 --format json", design);

        assertEquals(1, run.code());
        assertEquals("NXDOMAIN", run.json().get("verdict").asString());
        assertFalse(run.json().get("rule").isNull());
        assertTrue(run.json().get("seenByTarget").isNull());
        assertEquals("[]", run.json().get("return").toString());
    }

    @Test
    void anAddressNeedsNoDns() {
        Run run = run("trace %s --from client-2 --to 10.0.12.20:443 --format json", SAMPLE);

        assertEquals(0, run.code());
        assertTrue(run.json().get("dns").isNull());
        assertEquals("172.16.12.5:20001", run.json().get("seenByTarget").get("source").asString());
    }

    @Test
    void theZoneAskedForIsTheAnswerUsed() {
        Run run =
                run(
                        "trace %s --from client-1 --to api.example.com:443 --az-id use1-az2"
                                + " --source-port 50123 --protocol tls --format json",
                        SAMPLE);

        assertEquals("10.0.12.20", run.json().get("dns").get("used").asString());
        assertEquals(
                "10.0.1.10:50123",
                run.json().get("forward").get(0).get("in").get("source").asString());
    }

    @Test
    void peopleReadAStory() {
        Run run = run("trace %s --from client-1 --to api.example.com:443", SAMPLE);

        assertTrue(
                run.out().startsWith("DELIVERED  client-1 reaches app-1 through endpoint e-1"),
                run.out());
        assertTrue(run.out().contains("app-1 sees 172.16.11.5:20001"), run.out());
        assertTrue(
                run.out().contains("becomes 172.16.11.5:20001 -> 172.16.1.10:8443 tcp"), run.out());
    }
}
