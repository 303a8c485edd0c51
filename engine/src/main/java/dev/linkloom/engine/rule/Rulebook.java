package dev.linkloom.engine.rule;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/// Every rule of the fabric: what a rule ID in a hop, a finding or a lesson stands for.
///
/// The texts are data that whoever makes the rulebook has read; the engine itself reads no files.
public final class Rulebook {

    private static final int SUGGESTIONS = 4;

    private final List<RuleGroup> groups;
    private final Map<RuleId, Rule> rules = new LinkedHashMap<>();

    /// @throws IllegalArgumentException when an ID is there twice, or a rule points to one that is
    ///   not there
    public Rulebook(List<RuleGroup> groups) {
        this.groups = List.copyOf(groups);
        for (RuleGroup group : groups) {
            for (Rule rule : group.rules()) {
                if (rules.put(rule.id(), rule) != null) {
                    throw new IllegalArgumentException(
                            "The rulebook has %s twice.".formatted(rule.id()));
                }
            }
        }
        rules.values().forEach(each -> each.see().forEach(this::rule));
    }

    /// The groups, in the order they are read.
    public List<RuleGroup> groups() {
        return groups;
    }

    public Collection<Rule> rules() {
        return rules.values();
    }

    /// The group a rule is in.
    public RuleGroup group(RuleId id) {
        return groups.stream()
                .filter(each -> each.code().equals(id.group()))
                .findFirst()
                .orElseThrow(() -> unknown(id.value()));
    }

    /// The rule with this ID.
    ///
    /// @throws IllegalArgumentException with a sentence that names IDs that look like it
    public Rule rule(RuleId id) {
        Rule found = rules.get(id);
        if (found == null) {
            throw unknown(id.value());
        }
        return found;
    }

    /// The rule a person means, who may have typed small letters.
    ///
    /// @throws IllegalArgumentException with a sentence that names IDs that look like it
    public Rule named(String text) {
        String wanted = normal(text);
        return rules.values().stream()
                .filter(each -> each.id().value().equals(wanted))
                .findFirst()
                .orElseThrow(() -> unknown(text));
    }

    /// The rules that hold every word of the query, in their ID, their texts or their group's
    /// title; all of them for an empty query.
    public List<Rule> matching(String query) {
        List<String> words = List.of(query.toLowerCase(Locale.ROOT).strip().split("\\s+"));
        return rules.values().stream().filter(each -> holds(each, words)).toList();
    }

    private boolean holds(Rule rule, List<String> words) {
        String text =
                String.join(
                                " ",
                                rule.id().value(),
                                group(rule.id()).title(),
                                rule.sentence(),
                                orEmpty(rule.consequence()),
                                orEmpty(rule.unconfirmed()),
                                rule.standing().word())
                        .toLowerCase(Locale.ROOT);
        return words.stream().allMatch(text::contains);
    }

    private IllegalArgumentException unknown(String text) {
        return new IllegalArgumentException(
                "The rulebook has no rule \"%s\"; did you mean %s?"
                        .formatted(text, String.join(", ", like(normal(text)).toList())));
    }

    private Stream<String> like(String wanted) {
        return rules.keySet().stream()
                .map(RuleId::value)
                .sorted(Comparator.comparingInt(each -> Likeness.distance(wanted, each)))
                .limit(SUGGESTIONS)
                .sorted();
    }

    private static String normal(String text) {
        return text.strip().toUpperCase(Locale.ROOT);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }
}
