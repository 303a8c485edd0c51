package dev.linkloom.app.rules;

import dev.linkloom.engine.rule.Rule;
import dev.linkloom.engine.rule.RuleGroup;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.rule.Rulebook;
import dev.linkloom.engine.rule.Source;
import dev.linkloom.engine.rule.Standing;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// The rules that come with the program: a file for each group, and one with the sources.
///
/// A program without them, or with broken ones, is broken itself: nothing here is the user's doing.
public final class RulebookFile {

    private static final String FOLDER = "/dev/linkloom/app/assets/rules/";

    private final JsonMapper json = new JsonMapper();
    private final Map<String, Source> sources;

    private RulebookFile() {
        sources =
                parse("sources").get("sources").properties().stream()
                        .collect(
                                Collectors.toMap(
                                        Map.Entry::getKey, each -> source(each.getValue())));
    }

    /// Reads every rule.
    public static Rulebook bundled() {
        RulebookFile file = new RulebookFile();
        return new Rulebook(RuleId.GROUPS.stream().map(file::group).toList());
    }

    private RuleGroup group(String code) {
        JsonNode group = parse(code.toLowerCase(Locale.ROOT));
        List<Rule> rules = new ArrayList<>();
        group.get("rules").forEach(each -> rules.add(rule(each)));
        return new RuleGroup(code, group.get("title").asString(), rules);
    }

    private Rule rule(JsonNode rule) {
        return new Rule(
                RuleId.of(rule.get("id").asString()),
                rule.get("sentence").asString(),
                text(rule, "consequence"),
                Standing.valueOf(rule.get("status").asString().toUpperCase(Locale.ROOT)),
                text(rule, "unconfirmed"),
                text(rule, "textOnly"),
                texts(rule, "sources").stream().map(this::source).toList(),
                texts(rule, "see").stream().map(RuleId::of).toList());
    }

    private Source source(String key) {
        Source found = sources.get(key);
        if (found == null) {
            throw new IllegalArgumentException("No source is called \"%s\".".formatted(key));
        }
        return found;
    }

    private static Source source(JsonNode source) {
        return new Source(source.get("title").asString(), texts(source, "addresses"));
    }

    private static @Nullable String text(JsonNode node, String member) {
        JsonNode value = node.get(member);
        return value == null ? null : value.asString();
    }

    private static List<String> texts(JsonNode node, String member) {
        List<String> texts = new ArrayList<>();
        node.path(member).forEach(each -> texts.add(each.asString()));
        return texts;
    }

    private JsonNode parse(String name) {
        String path = FOLDER + name + ".json";
        try (InputStream bytes = RulebookFile.class.getResourceAsStream(path)) {
            if (bytes == null) {
                throw new NoSuchFileException(path);
            }
            return json.readTree(bytes);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
