package dev.linkloom.app.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import dev.linkloom.engine.rule.Rule;
import dev.linkloom.engine.rule.RuleGroup;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.rule.Rulebook;
import dev.linkloom.engine.rule.Source;
import dev.linkloom.engine.rule.Standing;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The rules that come with the program: complete, in the form of their schema, and readable.
class BundledRulesTest {

    private static final Path RULES = Path.of("..", "assets", "rules");
    private static final Path SCHEMA = Path.of("..", "assets", "schema", "rules-1.schema.json");

    private static final Rulebook RULEBOOK = RulebookFile.bundled();

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(RULES)) {
            return files.sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void aFileFollowsTheSchema(Path file) throws IOException {
        assertEquals(List.of(), complaints(Files.readString(file)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "id": "SVC-05"          | "id": "SVC-5"
                    "status": "assumed"     | "status": "guessed"
                    "decides": true         | "decides": "yes"
                    "decides": true         | "decides": false
                    "decides": false        | "decides": true
                    "group": "SVC"          | "group": "SCV"
                    "sources": ["ec2-api"]  | "sources": []
                    "unconfirmed"           | "doubt"
                    """)
    void theSchemaSeesTheMistake(String right, String wrong) throws IOException {
        String text = Files.readString(RULES.resolve("svc.json"));
        String broken = text.replace(right, wrong);
        assertFalse(broken.equals(text), right);
        assertFalse(complaints(broken).isEmpty(), broken);
    }

    @ParameterizedTest
    @CsvSource({
        "SRC, 42",
        "DNS, 42",
        "SVC, 36",
        "EP, 34",
        "NLB, 42",
        "NET, 34",
        "GWLB, 13",
        "PAT, 15",
        "LIM, 20",
        "COST, 16",
        "LAT, 5",
        "D, 16",
        "U, 19"
    })
    void aGroupHoldsEveryNumberOnceAndInOrder(String code, int count) {
        assertEquals(numbered(code + "-", count), ids(code));
    }

    @Test
    void theRefusalsAreFollowedByTheLints() {
        assertEquals(
                Stream.concat(numbered("VALID-", 44).stream(), numbered("VALID-W", 13).stream())
                        .toList(),
                ids("VALID"));
    }

    @Test
    void thereAreAsManyRulesAsGroupsAndNumbersSay() {
        assertEquals(391, RULEBOOK.rules().size());
        assertEquals(RuleId.GROUPS, RULEBOOK.groups().stream().map(RuleGroup::code).toList());
        assertEquals(RuleId.GROUPS.size() + 1, fileCount());
    }

    @Test
    void whatNothingConfirmsIsNotCalledConfirmed() {
        List<RuleId> bold =
                RULEBOOK.rules().stream()
                        .filter(each -> each.standing() == Standing.CONFIRMED)
                        .filter(each -> each.unconfirmed() != null || fromKnowledge(each))
                        .map(Rule::id)
                        .toList();
        assertEquals(List.of(), bold);
    }

    @Test
    void aConfirmedRuleNamesAPageOrACapture() {
        List<RuleId> baseless =
                RULEBOOK.rules().stream()
                        .filter(each -> each.standing() == Standing.CONFIRMED)
                        .filter(each -> each.sources().stream().allMatch(BundledRulesTest::ours))
                        .map(Rule::id)
                        .toList();
        assertEquals(List.of(), baseless);
    }

    @Test
    void openPointsAreAssumptions() {
        RULEBOOK.groups()
                .getLast()
                .rules()
                .forEach(
                        each -> assertEquals(Standing.ASSUMED, each.standing(), each.id().value()));
    }

    @Test
    void pricesAndLatenciesAreEstimates() {
        RULEBOOK.rules().stream()
                .filter(each -> List.of("COST", "LAT").contains(each.id().group()))
                .forEach(each ->
                        assertEquals(Standing.ESTIMATE, each.standing(), each.id().value()));
    }

    @Test
    void everySourceIsNamedByARule() throws IOException {
        long named =
                RULEBOOK.rules().stream()
                        .flatMap(each -> each.sources().stream())
                        .map(Source::title)
                        .distinct()
                        .count();
        long written =
                Files.readString(RULES.resolve("sources.json"))
                        .lines()
                        .filter(each -> each.contains("\"title\":"))
                        .count();
        assertEquals(written, named);
    }

    private static boolean fromKnowledge(Rule rule) {
        return rule.sources().stream()
                .anyMatch(each -> each.title().startsWith("General knowledge"));
    }

    private static boolean ours(Source source) {
        return source.title().startsWith("Notes of 2021")
                || source.title().startsWith("Deduced")
                || source.title().startsWith("No source");
    }

    private static long fileCount() {
        try {
            return files().size();
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        }
    }

    private static List<String> numbered(String prefix, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> "%s%02d".formatted(prefix, number))
                .toList();
    }

    private static List<String> ids(String code) {
        return RULEBOOK.groups().stream()
                .filter(each -> each.code().equals(code))
                .flatMap(each -> each.rules().stream())
                .map(each -> each.id().value())
                .toList();
    }

    private static List<String> complaints(String json) throws IOException {
        Schema schema =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(Files.readString(SCHEMA));
        return schema.validate(json, InputFormat.JSON).stream()
                .map(each -> each.getInstanceLocation() + ": " + each.getMessage())
                .toList();
    }
}
