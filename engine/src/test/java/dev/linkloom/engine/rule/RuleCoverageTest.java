package dev.linkloom.engine.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;

/// Holds rulebook, code and tests together, and writes `target/rule-coverage.md`.
class RuleCoverageTest {

    private static final Path UNCOVERED =
            Path.of("src/test/resources/dev/linkloom/engine/rule/uncovered.txt");

    private static final RuleCoverage COVERAGE = new RuleCoverage();

    private static final List<String> LISTED =
            ProjectFiles.text(UNCOVERED)
                    .lines()
                    .filter(each -> !each.isBlank() && !each.startsWith("#"))
                    .toList();

    @AfterAll
    static void report() throws IOException {
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/rule-coverage.md"), CoverageReport.of(COVERAGE, LISTED));
    }

    @Test
    void nobodyNamesARuleTheRulebookDoesNotHave() {
        assertEquals(List.of(), COVERAGE.unknown());
    }

    @Test
    void everyDecidingRuleHasCodeAndATestOrIsListedAsUncovered() {
        assertEquals(
                List.of(),
                COVERAGE.uncovered().stream().filter(Predicate.not(LISTED::contains)).toList());
    }

    @Test
    void onlyDecidingRulesAreListedAsUncovered() {
        assertEquals(
                List.of(),
                LISTED.stream()
                        .filter(each -> !COVERAGE.knows(each) || !COVERAGE.decides(each))
                        .toList());
    }

    @Test
    void whatIsListedAsUncoveredIsUncovered() {
        assertEquals(
                List.of(),
                LISTED.stream().filter(Predicate.not(COVERAGE.uncovered()::contains)).toList());
    }

    @Test
    void theReportNamesEveryRule() {
        String report = CoverageReport.of(COVERAGE, LISTED);
        COVERAGE.ids().forEach(each -> assertTrue(report.contains("| " + each + " |"), each));
    }
}
