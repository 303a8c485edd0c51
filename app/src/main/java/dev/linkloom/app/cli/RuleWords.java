package dev.linkloom.app.cli;

import dev.linkloom.engine.rule.Rule;
import dev.linkloom.engine.rule.RuleGroup;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.rule.Rulebook;
import dev.linkloom.engine.rule.Source;
import dev.linkloom.model.Assumption;
import dev.linkloom.model.OpenPoint;

import java.util.stream.Collectors;

/// What `rules` prints for people.
final class RuleWords {

    /// Where lines end: wide enough to read, narrow enough for most terminals.
    private static final int WIDTH = 96;

    private static final String INDENT = " ".repeat(22);

    private final StringBuilder text = new StringBuilder();

    private RuleWords() {}

    /// Every rule as ID, how sure it is, and its sentence.
    static String all(Rulebook rulebook) {
        RuleWords words = new RuleWords();
        for (RuleGroup group : rulebook.groups()) {
            words.line(
                    "%s%s  %s"
                            .formatted(
                                    words.text.isEmpty() ? "" : "\n", group.code(), group.title()));
            for (Rule rule : group.rules()) {
                words.paragraph(
                        "%-10s%-12s".formatted(rule.id(), rule.standing().word()),
                        rule.sentence(),
                        INDENT);
            }
        }
        return words.text.toString();
    }

    /// One rule with all we know about it.
    static String one(RuleGroup group, Rule rule) {
        RuleWords words = new RuleWords();
        words.line("%s  %s".formatted(rule.id(), group.title()));
        words.line("");
        words.paragraph("", rule.sentence(), "");
        words.line("");
        if (rule.consequence() != null) {
            words.labelled("In Linkloom", rule.consequence());
        }
        words.labelled(
                "Status", "%s. %s".formatted(rule.standing().word(), rule.standing().sentence()));
        if (rule.unconfirmed() != null) {
            words.labelled("", rule.unconfirmed());
        }
        words.labelled("Decides", rule.decides() ? "yes" : "no. " + rule.textOnly());
        words.answers(rule);
        for (Source source : rule.sources()) {
            words.labelled("Source", source.title());
            source.addresses().forEach(each -> words.line(label("") + each));
        }
        if (!rule.see().isEmpty()) {
            words.labelled(
                    "See also",
                    rule.see().stream().map(RuleId::value).collect(Collectors.joining(", ")));
        }
        return words.text.toString();
    }

    /// The answers to an open point, the usual one first.
    private void answers(Rule rule) {
        for (OpenPoint point : OpenPoint.values()) {
            if (!point.id().equals(rule.id().value())) {
                continue;
            }
            if (point.isNumber()) {
                labelled(
                        "Answers",
                        "a number from %d to %d, usually %s"
                                .formatted(point.least(), point.most(), point.usual()));
            }
            for (Assumption each : point.answers()) {
                labelled(
                        each.word().equals(point.usual()) ? "Answers" : "",
                        "%s: %s".formatted(each.word(), each.sentence()));
            }
        }
    }

    private void labelled(String label, String paragraph) {
        paragraph(label(label), paragraph, label(""));
    }

    private static String label(String label) {
        return "%-13s".formatted(label);
    }

    /// Words after `first`, broken so that no line is wider than it should be.
    private void paragraph(String first, String words, String rest) {
        StringBuilder line = new StringBuilder(first);
        boolean begun = false;
        for (String word : words.split(" ", -1)) {
            if (begun && line.length() + 1 + word.length() > WIDTH) {
                line(line.toString());
                line = new StringBuilder(rest);
                begun = false;
            }
            line.append(begun ? " " : "").append(word);
            begun = true;
        }
        line(line.toString());
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
