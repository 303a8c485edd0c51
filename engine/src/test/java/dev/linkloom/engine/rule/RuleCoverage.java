package dev.linkloom.engine.rule;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// Which code decides by which rule, and which tests prove it, as the sources say.
final class RuleCoverage {

    private final Map<String, JsonNode> rules = new TreeMap<>();
    private final List<Mention> code =
            ProjectFiles.mentions(".java", "engine/src/main", "model/src/main");
    private final List<Mention> tests =
            ProjectFiles.mentions("Test.java", "engine/src/test", "model/src/test", "app/src/test");
    private final List<Mention> others = new ArrayList<>();

    RuleCoverage() {
        JsonMapper json = new JsonMapper();
        for (String group : RuleId.GROUPS) {
            String file = "assets/rules/%s.json".formatted(group.toLowerCase(Locale.ROOT));
            json.readTree(ProjectFiles.text(ProjectFiles.at(file)))
                    .get("rules")
                    .forEach(each -> rules.put(each.get("id").asString(), each));
        }
        others.addAll(
                ProjectFiles.mentions(
                        ".java",
                        "app/src/main",
                        "engine/src/test",
                        "model/src/test",
                        "app/src/test"));
        others.addAll(ProjectFiles.mentions(".json", "assets/lessons", "assets/designs"));
        others.addAll(ProjectFiles.mentions(".md", "assets/docs"));
    }

    /// Places that name a rule the rulebook doesn't have.
    List<String> unknown() {
        List<Mention> all = new ArrayList<>(code);
        all.addAll(others);
        return all.stream()
                .filter(each -> !rules.containsKey(each.id()))
                .map(each -> "%s:%d names %s".formatted(each.file(), each.line(), each.id()))
                .toList();
    }

    boolean knows(String id) {
        return rules.containsKey(id);
    }

    List<String> ids() {
        return List.copyOf(rules.keySet());
    }

    boolean decides(String id) {
        return rules.get(id).get("decides").asBoolean();
    }

    String whyTextOnly(String id) {
        return rules.get(id).get("textOnly").asString();
    }

    /// The lines of the engine and the model that name the rule.
    List<Mention> code(String id) {
        return code.stream().filter(each -> each.id().equals(id)).toList();
    }

    /// The tests that name the rule.
    List<String> tests(String id) {
        return tests.stream()
                .filter(each -> each.id().equals(id))
                .map(Mention::test)
                .distinct()
                .toList();
    }

    /// Rules the engine should decide by, but without code or without a test.
    List<String> uncovered() {
        return ids().stream()
                .filter(this::decides)
                .filter(each -> code(each).isEmpty() || tests(each).isEmpty())
                .toList();
    }

    /// Rules called text only that code names outside of comments.
    List<String> decidedAllTheSame() {
        return ids().stream()
                .filter(each -> !decides(each))
                .filter(each -> code(each).stream().anyMatch(place -> !place.comment()))
                .toList();
    }
}
