package dev.linkloom.engine.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// A rulebook of four rules, and what can be asked of it.
class RulebookTest {

    private static final Rule NODE = rule("SRC-01", "The source is the node.");
    private static final Rule HAIRPIN = rule("SRC-11", "A target that calls itself times out.");
    private static final Rule NAME = rule("DNS-01", "Service names have a form.", "SRC-01");
    private static final Rule LINT = rule("VALID-W01", "The group admits nobody.");

    private final Rulebook rulebook =
            new Rulebook(
                    List.of(
                            new RuleGroup("SRC", "Sources", List.of(NODE, HAIRPIN)),
                            new RuleGroup("DNS", "Names", List.of(NAME)),
                            new RuleGroup("VALID", "Refusals", List.of(LINT))));

    private static Rule rule(String id, String sentence, String... see) {
        return new Rule(
                RuleId.of(id),
                sentence,
                null,
                Standing.CONFIRMED,
                null,
                null,
                List.of(new Source("A page", List.of())),
                List.of(see).stream().map(RuleId::of).toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"VALID-W01", "valid-w01", " Valid-w01 "})
    void aRuleIsFoundHoweverItsIdIsTyped(String typed) {
        assertEquals(LINT, rulebook.named(typed));
    }

    @Test
    void anUnknownIdIsAnsweredWithIdsThatLookLikeIt() {
        String sentence =
                assertThrows(IllegalArgumentException.class, () -> rulebook.named("SRC-1"))
                        .getMessage();
        assertTrue(sentence.startsWith("The rulebook has no rule \"SRC-1\"; did you mean "));
        assertTrue(sentence.contains("SRC-01, SRC-11"), sentence);
    }

    @Test
    void anUnknownRuleIdIsRefused() {
        RuleId unknown = RuleId.of("SRC-" + 98);
        assertThrows(IllegalArgumentException.class, () -> rulebook.rule(unknown));
    }

    @ParameterizedTest
    @CsvSource({
        "'', 4",
        "source, 2",
        "'TARGET times', 1",
        "refusals, 1",
        "valid-w, 1",
        "confirmed, 4",
        "unheard-of, 0"
    })
    void aSearchWantsEveryWordSomewhereInTheRuleOrItsGroup(String query, int hits) {
        assertEquals(hits, rulebook.matching(query).size());
    }

    @Test
    void aRuleKnowsItsGroup() {
        assertEquals("Refusals", rulebook.group(LINT.id()).title());
    }

    @Test
    void noIdIsThereTwice() {
        List<RuleGroup> twice = List.of(new RuleGroup("SRC", "Sources", List.of(NODE, NODE)));
        assertThrows(IllegalArgumentException.class, () -> new Rulebook(twice));
    }

    @Test
    void noRulePointsToOneThatIsNotThere() {
        List<RuleGroup> alone = List.of(new RuleGroup("DNS", "Names", List.of(NAME)));
        assertThrows(IllegalArgumentException.class, () -> new Rulebook(alone));
    }

    @Test
    void aRuleStandsInItsOwnGroup() {
        List<Rule> foreign = List.of(NAME);
        assertThrows(
                IllegalArgumentException.class, () -> new RuleGroup("SRC", "Sources", foreign));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SRC-1", "SRC01", "src-01", "XYZ-01", "SRC-001", ""})
    void whatIsNoRuleIdIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> RuleId.of(text));
    }

    @ParameterizedTest
    @CsvSource({
        "SRC-01, SRC-01, 0",
        "SRC-1, SRC-01, 1",
        "SRC-1, DNS-01, 5",
        "'', EP-01, 5",
        "NBL-08, NLB-08, 2"
    })
    void likenessCountsTheLettersThatDiffer(String one, String other, int distance) {
        assertEquals(distance, Likeness.distance(one, other));
    }
}
