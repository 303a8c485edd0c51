package dev.linkloom.engine.rule;

import java.util.List;

/// The rules about one subject, such as `DNS`.
public record RuleGroup(String code, String title, List<Rule> rules) {

    public RuleGroup {
        rules = List.copyOf(rules);
        for (Rule rule : rules) {
            if (!rule.id().group().equals(code)) {
                throw new IllegalArgumentException(
                        "Rule %s stands in the group %s.".formatted(rule.id(), code));
            }
        }
    }
}
