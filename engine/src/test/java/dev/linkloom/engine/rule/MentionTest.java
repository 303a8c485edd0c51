package dev.linkloom.engine.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Rule IDs are found in sources, and said to be where they are.
class MentionTest {

    private static final String SOURCE =
            """
            /// About SRC-01.
            class SomeTest {

                private static final RuleId NODE = RuleId.of("SRC-02");

                /// LAT-01..03 and not ALSRC-04, SRC-051 or UTF-16.
                @ParameterizedTest
                @CsvSource(
                        textBlock =
                                \"""
                                VALID-W06, a
                                \""")
                void first() {
                    check("NLB-08");
                }

                private static void check(String rule) {
                    use("U-07");
                }
            }
            """;

    @Test
    void everyIdIsFoundWithItsLineAndTest() {
        assertEquals(
                List.of(
                        "SRC-01 Some.java:1 SomeTest",
                        "SRC-02 Some.java:4 SomeTest",
                        "LAT-01 Some.java:6 SomeTest.first",
                        "LAT-02 Some.java:6 SomeTest.first",
                        "LAT-03 Some.java:6 SomeTest.first",
                        "VALID-W06 Some.java:11 SomeTest.first",
                        "NLB-08 Some.java:14 SomeTest.first",
                        "U-07 Some.java:18 SomeTest"),
                Mention.in("engine/SomeTest.java", SOURCE).stream()
                        .map(each ->
                                "%s %s %s"
                                        .formatted(
                                                each.id(),
                                                each.place().replace("SomeTest", "Some"),
                                                each.test()))
                        .toList());
    }

    @Test
    void aTestMayHaveTheRuleInItsName() {
        String source =
                "    void %s26ALongerZoneBeatsARule() {\n    void oneOf27Sheep() {\n"
                        .formatted("dns");
        assertEquals(
                List.of("DNS-26"),
                Mention.in("engine/SomeTest.java", source).stream().map(Mention::id).toList());
    }

    @Test
    void commentsAreToldFromCode() {
        assertEquals(
                List.of("SRC-01", "LAT-01", "LAT-02", "LAT-03"),
                Mention.in("engine/SomeTest.java", SOURCE).stream()
                        .filter(Mention::comment)
                        .map(Mention::id)
                        .toList());
    }
}
