package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.Console.Run;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Every command of the table of walks comes to what the table says.
class WalksCommandTest {

    private static final Path ASSETS = Path.of("../assets");

    /// One row of the table.
    record Row(String walk, String command, String outcome, String seen) {

        static Row of(String line) {
            List<String> cells = Stream.of(line.split("\\|", -1)).map(String::strip).toList();
            return new Row(cells.get(1), cells.get(2).replace("`", ""), cells.get(3), cells.get(4));
        }

        @Override
        public String toString() {
            return walk + ": " + command;
        }
    }

    private static List<String> page() throws IOException {
        return Files.readAllLines(ASSETS.resolve("docs/walks.md"));
    }

    static List<Row> rows() throws IOException {
        return page().stream().filter(each -> each.contains("`linkloom ")).map(Row::of).toList();
    }

    /// The command with what the page's shell variables stand for.
    private static String expanded(String command) throws IOException {
        var names = new TreeMap<String, String>();
        for (String line : page()) {
            if (line.matches("[A-Z]\\d?=\\S+")) {
                names.put(
                        "$" + line.substring(0, line.indexOf('=')),
                        line.substring(line.indexOf('=') + 1));
            }
        }
        String plain = command.replaceFirst("^linkloom ", "");
        for (var each : names.entrySet()) {
            plain = plain.replaceAll("\\" + each.getKey() + "\\b", each.getValue());
        }
        return plain.replace(" assets/", " ../assets/") + " --format json";
    }

    @ParameterizedTest
    @MethodSource("rows")
    void theCommandComesToWhatTheTableSays(Row row) throws IOException {
        Run run = Console.run(expanded(row.command()));
        JsonNode json = run.json();
        if (row.command().contains(" validate ")) {
            assertEquals(1, run.code());
            assertTrue(found(json).contains(row.outcome()), found(json).toString());
            return;
        }
        assertEquals(row.outcome().equals("DELIVERED") ? 0 : 1, run.code(), run.err());
        assertEquals(row.outcome(), outcome(json));
        JsonNode seen = json.get("seenByTarget");
        assertEquals(
                row.seen(),
                seen.isNull()
                        ? ""
                        : seen.get("source").asString()
                                + " -> "
                                + seen.get("destination").asString());
    }

    private static String outcome(JsonNode trace) {
        String verdict = trace.get("verdict").asString();
        return trace.get("at").isNull()
                ? verdict
                : "%s at %s by %s"
                        .formatted(
                                verdict, trace.get("at").asString(), trace.get("rule").asString());
    }

    private static Set<String> found(JsonNode findings) {
        var all = new TreeSet<String>();
        for (JsonNode each : findings.get("findings")) {
            String code = each.get("awsCode").isNull() ? "" : " " + each.get("awsCode").asString();
            all.add(each.get("rule").asString() + code);
        }
        return all;
    }

    @Test
    void everySampleOfAWalkStandsInTheTable() throws IOException {
        String table = rows().stream().map(Row::command).collect(Collectors.joining("\n"));
        try (Stream<Path> files = Files.walk(ASSETS.resolve("designs/walks"))) {
            assertEquals(
                    List.of(),
                    files.map(each -> each.getFileName().toString())
                            .filter(each -> each.startsWith("walk-") && !table.contains(each))
                            .toList());
        }
    }
}
