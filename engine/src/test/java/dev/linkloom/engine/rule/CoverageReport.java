package dev.linkloom.engine.rule;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The coverage of the rules as a page for people.
final class CoverageReport {

    private final RuleCoverage coverage;
    private final List<String> listed;
    private final StringBuilder page = new StringBuilder();

    private CoverageReport(RuleCoverage coverage, List<String> listed) {
        this.coverage = coverage;
        this.listed = listed;
    }

    /// @param listed the rules known to lack code or a test
    static String of(RuleCoverage coverage, List<String> listed) {
        return new CoverageReport(coverage, listed).page();
    }

    private String page() {
        List<String> ids = coverage.ids();
        List<String> uncovered = coverage.uncovered();
        long deciding = ids.stream().filter(coverage::decides).count();
        line("# Rules, code and tests");
        line("");
        line(
                String.format(
                        Locale.ROOT,
                        "%d rules: %d decide, of which %d have code and a test and %d do not yet;"
                                + " %d are text only.",
                        ids.size(),
                        deciding,
                        deciding - uncovered.size(),
                        uncovered.size(),
                        ids.size() - deciding));
        line("");
        remark(
                "Listed as uncovered although covered, take off the list",
                listed.stream().filter(each -> !uncovered.contains(each)).toList());
        remark("Called text only although code names it", coverage.decidedAllTheSame());
        line("| rule | code | tests |");
        line("|---|---|---|");
        ids.forEach(this::row);
        return page.toString();
    }

    private void remark(String title, List<String> ids) {
        if (!ids.isEmpty()) {
            line("%s: %s".formatted(title, String.join(", ", ids)));
            line("");
        }
    }

    private void row(String id) {
        String tests = String.join(", ", coverage.tests(id));
        line(
                coverage.decides(id)
                        ? "| %s | %s | %s |".formatted(id, orMissing(code(id)), orMissing(tests))
                        : "| %s | text only: %s | %s |"
                                .formatted(id, coverage.whyTextOnly(id), tests));
    }

    private String code(String id) {
        return coverage.code(id).stream()
                .map(each -> each.comment() ? each.place() + " (comment)" : each.place())
                .collect(Collectors.joining(", "));
    }

    private static String orMissing(String text) {
        return text.isEmpty() ? "**none yet**" : text;
    }

    private void line(String line) {
        page.append(line).append('\n');
    }
}
