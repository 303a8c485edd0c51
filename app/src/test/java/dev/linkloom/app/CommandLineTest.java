package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import picocli.CommandLine;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The contract of the command line, on the sample T0 and files made from it.
class CommandLineTest {

    private static final Path SAMPLE = Path.of("../assets/designs/saas.json");

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

    private record Run(int code, String out, String err) {
        JsonNode json() {
            return new ObjectMapper().readTree(out);
        }
    }

    private static Run run(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine line = Main.commandLine();
        line.setOut(new PrintWriter(out, true));
        line.setErr(new PrintWriter(err, true));
        return new Run(line.execute(args), out.toString(), err.toString());
    }

    private Path sampleWith(String old, String replacement) throws IOException {
        String text = Files.readString(SAMPLE);
        assertTrue(text.contains(old), "the sample no longer holds " + old);
        return Files.writeString(folder.resolve("design.json"), text.replace(old, replacement));
    }

    @Test
    void traceTellsTheBaselineMemberByMember() {
        Run run =
                run(
                        "trace",
                        SAMPLE.toString(),
                        "--from",
                        "client-1",
                        "--to",
                        "api.example.com:443",
                        "--format",
                        "json");

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
    void anAssumptionChangesTheAnswerAndIsNamed() {
        Run usual = resolve();
        assertTrue(usual.out().contains("answers  10.0.11.20, 10.0.12.20"), usual.out());
        assertTrue(
                usual.out()
                        .endsWith("U-01     What the regional name of an endpoint answers: all\n"),
                usual.out());
        Run one = resolve("--assume", "U-01=one", "--assume", "U-17=14");
        assertEquals(0, one.code(), one.err());
        assertTrue(one.out().contains("answers  10.0.11.20 (TTL"), one.out());
        assertTrue(
                one.out().endsWith("U-01     What the regional name of an endpoint answers: one\n"),
                one.out());
    }

    @Test
    void whatCannotBeAssumedIsToldInOneSentence() {
        Run run = resolve("--assume", "U-01=some");
        assertEquals(2, run.code());
        assertTrue(
                run.err().contains("\"some\" is no answer to U-01; write all or one."), run.err());
        assertEquals(2, resolve("--assume", "U-10=one").code());
        assertEquals(2, resolve("--assume", "U-01").code());
    }

    private static Run resolve(String... more) {
        List<String> args =
                new java.util.ArrayList<>(
                        List.of(
                                "resolve",
                                SAMPLE.toString(),
                                "--from",
                                "client-1",
                                "--name",
                                "api.example.com"));
        args.addAll(List.of(more));
        return run(args.toArray(String[]::new));
    }

    @Test
    void theMembersOfATraceAreThoseOfTheContractAndNoOthers() {
        JsonNode json =
                run(
                                "trace",
                                SAMPLE.toString(),
                                "--from",
                                "client-1",
                                "--to",
                                "api.example.com:443",
                                "--format",
                                "json")
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

    @Test
    void theMembersOfAnAnswerAndOfAFindingAreThoseOfTheContract() throws IOException {
        JsonNode answer =
                run(
                                "resolve",
                                SAMPLE.toString(),
                                "--from",
                                "client-1",
                                "--name",
                                "api.example.com",
                                "--format",
                                "json")
                        .json();
        assertMembers("verdict name resolver ttlSeconds answers used steps", answer);
        Path design = sampleWith("\"dnsHostnames\": true", "\"dnsHostnames\": false");
        JsonNode findings = run("validate", design.toString(), "--format", "json").json();
        assertMembers("findings", findings);
        findings.get("findings")
                .forEach(each ->
                        assertMembers("rule severity awsCode resource explanation fix", each));
    }

    private static void assertMembers(String expected, JsonNode object) {
        assertEquals(expected, String.join(" ", object.propertyNames()));
    }

    @Test
    void aProxyHeaderIsPrintedAsHex() throws IOException {
        Path design =
                sampleWith(
                        "\"type\": \"target-group\",",
                        "\"type\": \"target-group\", \"proxyProtocolV2\": true,");
        design =
                Files.writeString(
                        folder.resolve("aware.json"),
                        Files.readString(design)
                                .replace(
                                        "\"type\": \"instance\",",
                                        "\"type\": \"instance\", \"proxyProtocolAware\": true,"));

        Run run =
                run(
                        "trace",
                        design.toString(),
                        "--from",
                        "client-1",
                        "--to",
                        "api.example.com:443",
                        "--format=json");

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
        Path design = sampleWith("\"privateDns\": true", "\"privateDns\": false");

        Run run =
                run(
                        "trace",
                        design.toString(),
                        "--from",
                        "i-client-1",
                        "--to",
                        "api.example.com:443",
                        "--format",
                        "json");

        assertEquals(1, run.code());
        assertEquals("NXDOMAIN", run.json().get("verdict").asString());
        assertFalse(run.json().get("rule").isNull());
        assertTrue(run.json().get("seenByTarget").isNull());
        assertEquals("[]", run.json().get("return").toString());
    }

    @Test
    void anAddressNeedsNoDns() {
        Run run =
                run(
                        "trace",
                        SAMPLE.toString(),
                        "--from",
                        "client-2",
                        "--to",
                        "10.0.12.20:443",
                        "--format",
                        "json");

        assertEquals(0, run.code());
        assertTrue(run.json().get("dns").isNull());
        assertEquals("172.16.12.5:20001", run.json().get("seenByTarget").get("source").asString());
    }

    @Test
    void theZoneAskedForIsTheAnswerUsed() {
        Run run =
                run(
                        "trace",
                        SAMPLE.toString(),
                        "--from",
                        "client-1",
                        "--to",
                        "api.example.com:443",
                        "--az-id",
                        "use1-az2",
                        "--source-port",
                        "50123",
                        "--protocol",
                        "tls",
                        "--format",
                        "json");

        assertEquals("10.0.12.20", run.json().get("dns").get("used").asString());
        assertEquals(
                "10.0.1.10:50123",
                run.json().get("forward").get(0).get("in").get("source").asString());
    }

    @Test
    void peopleReadAStory() {
        Run run =
                run(
                        "trace",
                        SAMPLE.toString(),
                        "--from",
                        "client-1",
                        "--to",
                        "api.example.com:443");

        assertTrue(
                run.out().startsWith("DELIVERED  client-1 reaches app-1 through endpoint e-1"),
                run.out());
        assertTrue(run.out().contains("app-1 sees 172.16.11.5:20001"), run.out());
        assertTrue(
                run.out().contains("becomes 172.16.11.5:20001 -> 172.16.1.10:8443 tcp"), run.out());
    }

    @Test
    void resolveWalksTheName() {
        Run run =
                run(
                        "resolve",
                        SAMPLE.toString(),
                        "--from",
                        "client-1",
                        "--name",
                        "API.example.com.",
                        "--format",
                        "json");

        assertEquals(0, run.code());
        assertEquals("ANSWERED", run.json().get("verdict").asString());
        assertEquals("api.example.com", run.json().get("name").asString());
        assertEquals("[\"10.0.11.20\",\"10.0.12.20\"]", run.json().get("answers").toString());
        assertFalse(run.json().get("steps").isEmpty());
    }

    @Test
    void resolveExitsWithOneWhenThereIsNoSuchName() {
        Run run =
                run(
                        "resolve",
                        SAMPLE.toString(),
                        "--from",
                        "client-1",
                        "--name",
                        "nowhere.example.net",
                        "--format",
                        "json");

        assertEquals(1, run.code());
        assertEquals("NXDOMAIN", run.json().get("verdict").asString());
    }

    @Test
    void resolveAnswersWithTheRecordTypeAskedFor() {
        Run run =
                run(
                        "resolve",
                        SAMPLE.toString(),
                        "--from",
                        "client-1",
                        "--name",
                        "api.example.com",
                        "--type",
                        "AAAA",
                        "--format",
                        "json");

        assertEquals(1, run.code());
        assertEquals("NODATA", run.json().get("verdict").asString());
        assertEquals(
                "api.example.com AAAA", run.json().get("steps").get(0).get("question").asString());
    }

    @Test
    void resolveAsksAsAHostOutsideAws() throws IOException {
        Path design =
                sampleWith(
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

        Run office =
                run(
                        "resolve",
                        design.toString(),
                        "--from",
                        "desk",
                        "--name",
                        "api.example.com",
                        "--format",
                        "json");
        assertEquals(1, office.code(), office.err());
        assertEquals("NXDOMAIN", office.json().get("verdict").asString());
        assertEquals("192.168.0.53", office.json().get("resolver").asString());

        Run internet = run("resolve", design.toString(), "--from", "cafe", "--name", regional);
        assertEquals(0, internet.code(), internet.err());
        assertTrue(
                internet.out()
                        .startsWith("ANSWERED\nDNS      " + regional + " asked at public DNS"),
                internet.out());
    }

    @Test
    void theSampleHasNoErrors() {
        Run run = run("validate", SAMPLE.toString(), "--format", "json");

        assertEquals(0, run.code(), run.out());
        assertTrue(run.json().get("findings").isArray());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "api.example.com",
                "api.example.com:",
                ":443",
                "api.example.com:https",
                "a:b:443",
                "h:70000"
            })
    void aMalformedDestinationIsWrongUsage(String to) {
        Run run = run("trace", SAMPLE.toString(), "--from", "client-1", "--to", to);

        assertEquals(2, run.code());
        assertTrue(run.err().contains(to) || run.err().contains("70000"), run.err());
    }

    @ParameterizedTest
    @CsvSource({
        "client-9, 'no resource with the id or name \"client-9\"'",
        "'', 'no resource with the id or name \"\"'"
    })
    void anUnknownResourceIsWrongUsage(String from, String sentence) {
        Run run = run("trace", SAMPLE.toString(), "--from", from, "--to", "api.example.com:443");

        assertEquals(2, run.code());
        assertTrue(run.err().contains(sentence), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"trace", "resolve", "validate", "nonsense"})
    void missingArgumentsAreWrongUsage(String command) {
        Run run = run(command, "--nothing-of-the-kind");

        assertEquals(2, run.code());
        assertFalse(run.err().contains("\tat "), run.err());
    }

    @Test
    void aRefusedDesignExitsWithOneAndCarriesTheAwsCode() throws IOException {
        Path design = sampleWith("\"dnsHostnames\": true", "\"dnsHostnames\": false");

        Run run = run("validate", design.toString(), "--format", "json");

        assertEquals(1, run.code());
        JsonNode finding = run.json().get("findings").get(0);
        assertEquals("VALID-01", finding.get("rule").asString());
        assertEquals("error", finding.get("severity").asString());
        assertEquals("InvalidParameter", finding.get("awsCode").asString());
        assertEquals("vpce-0a1b2c3d4e5f60718", finding.get("resource").asString());
    }

    @Test
    void renderWritesTheSamePictureForTheSameInput() throws IOException {
        Path one = folder.resolve("one.svg");
        Path two = folder.resolve("two.svg");
        Path png = folder.resolve("dark.PNG");

        assertEquals(0, run("render", SAMPLE.toString(), "-o", one.toString()).code());
        assertEquals(0, run("render", SAMPLE.toString(), "-o", two.toString()).code());
        assertEquals(
                0,
                run("render", SAMPLE.toString(), "-o", png.toString(), "--theme", "dark").code());

        assertEquals(Files.readString(one), Files.readString(two));
        assertTrue(Files.readString(one).contains("vpce-0a1b2c3d4e5f60718"));
        assertEquals("PNG", new String(Files.readAllBytes(png), 1, 3, StandardCharsets.US_ASCII));
    }

    @Test
    void renderShowsAFlowAtAMoment() throws IOException {
        Path picture = folder.resolve("rewrite.svg");

        Run run =
                run(
                        "render",
                        SAMPLE.toString(),
                        "-o",
                        picture.toString(),
                        "--trace",
                        "client-1 -> api.example.com:443",
                        "--at",
                        "rewrite");

        assertEquals(0, run.code(), run.err());
        assertTrue(Files.readString(picture).contains("172.16.11.5:20001"));
    }

    @ParameterizedTest
    @CsvSource({
        "picture.pdf, --scale, 1",
        "picture.png, --scale, 0",
        "picture.png, --scale, 1000",
        "picture.svg, --theme, sepia",
        "picture.svg, --at, end",
        "picture.svg, --trace, client-1",
        "picture.svg, --trace, client-1 -> api.example.com"
    })
    void renderRefusesWhatItCannotDraw(String file, String option, String value) {
        Path picture = folder.resolve(file);

        Run run = run("render", SAMPLE.toString(), "-o", picture.toString(), option, value);

        assertEquals(2, run.code(), run.err());
        assertFalse(Files.exists(picture));
    }

    @Test
    void aMissingFileIsOneSentenceAndThree() {
        Run run = run("validate", folder.resolve("absent.json").toString());

        assertEquals(3, run.code());
        assertEquals(1, run.err().lines().count());
        assertTrue(run.err().contains("absent.json"), run.err());
        assertEquals("", run.out());
    }

    @ParameterizedTest
    @ValueSource(strings = {"trace", "resolve", "render", "open"})
    void everyCommandSaysTheSameOfAMissingFile(String command) {
        String absent = folder.resolve("absent.json").toString();
        Run run =
                switch (command) {
                    case "trace" -> run(command, absent, "--from", "a", "--to", "b:1");
                    case "resolve" -> run(command, absent, "--from", "a", "--name", "b");
                    case "render" -> run(command, absent, "-o", folder.resolve("a.svg").toString());
                    default -> run(command, absent);
                };

        assertEquals(3, run.code());
        assertEquals(
                absent + ": There is no such file; check the name and the folder.",
                run.err().strip());
        assertEquals("", run.out());
    }

    @Test
    void aDanglingReferenceIsNamedWithItsPathAndMend() throws IOException {
        Path design = sampleWith("\"vpc\": \"vpc-consumer\"", "\"vpc\": \"vpc-nowhere\"");

        Run run = run("validate", design.toString());

        assertEquals(3, run.code());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("/resources/"), run.err());
        assertTrue(run.err().contains("vpc-nowhere"), run.err());
    }

    @Test
    void aBrokenFileIsOneSentenceAndThree() throws IOException {
        Run run =
                run(
                        "validate",
                        Files.writeString(folder.resolve("broken.json"), "{\"format\": ")
                                .toString());

        assertEquals(3, run.code());
        assertEquals(1, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("broken.json"), run.err());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "trace", "resolve", "validate", "render", "open"})
    void helpIsEverywhere(String command) {
        Run run = command.isEmpty() ? run("--help") : run(command, "--help");

        assertEquals(0, run.code());
        assertTrue(run.out().contains("Usage:"), run.out());
        assertEquals("", run.err());
    }
}
