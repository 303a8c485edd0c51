package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.check.Finding;
import dev.linkloom.engine.check.Severity;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.Design;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Every mistake is found where it is made, and nowhere else; each class of tests has its own.
abstract class MistakeLaws {

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsFound(Mistake mistake) {
        List<Finding> all = Mistake.findings(mistake.broken());
        assertTrue(all.stream().anyMatch(mistake::describes), () -> mistake + " not in " + all);
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void theSoundDesignIsSilent(Mistake mistake) {
        List<Finding> all = Mistake.findings(mistake.sound());
        assertEquals(
                List.of(),
                all.stream()
                        .filter(each -> each.rule().value().equals(mistake.rule()))
                        .filter(each -> each.resource().equals(mistake.resource()))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void everyFixTakesItsFindingAwayAndAddsNoError(Mistake mistake) {
        Set<RuleId> tried = new HashSet<>();
        for (Finding each : Mistake.findings(mistake.broken())) {
            if (each.fix() != null && tried.add(each.rule())) {
                assertMends(mistake.broken(), each);
            }
        }
    }

    static void assertMends(Design broken, Finding finding) {
        Design mended = finding.fix().applyTo(broken);
        List<Finding> after = Mistake.findings(mended);
        assertTrue(after.stream().noneMatch(each -> same(each, finding)), "still " + finding);
        List<Finding> before = Mistake.findings(broken);
        assertEquals(
                List.of(),
                after.stream()
                        .filter(each -> each.severity() == Severity.ERROR)
                        .filter(each -> before.stream().noneMatch(was -> same(was, each)))
                        .toList(),
                "new errors after \"%s\"".formatted(finding.fix().label()));
    }

    private static boolean same(Finding one, Finding other) {
        return one.rule().equals(other.rule())
                && one.resource().equals(other.resource())
                && one.explanation().equals(other.explanation());
    }
}
