package dev.linkloom.app;

import dev.linkloom.app.rules.BundledRules;
import dev.linkloom.app.text.Language;
import dev.linkloom.engine.Fabric;
import dev.linkloom.engine.health.Ending;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.engine.rule.Standing;
import dev.linkloom.model.file.DesignFile;
import dev.linkloom.model.resource.ListeningLoadBalancer;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.TargetGroup;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;

/// What is the same in every language: the names and values of a design, AWS's words, keys, and
/// what is quoted: the engine's sentences, rules, lessons.
final class Untranslated {

    private static final Path LESSON = Path.of("..", "assets", "lessons", "first-privatelink.json");
    private static final Pattern WORD = Pattern.compile("[A-Za-z][A-Za-z'’]+");
    private static final List<Pattern> SIGNS =
            List.of(
                    Pattern.compile("https?://\\S+|[\\w*-]+(\\.[\\w-]+)+"),
                    Pattern.compile("[A-Z]+-[A-Z]?\\d+"),
                    Pattern.compile("\\S*\\{\\w+}\\S*"),
                    Pattern.compile("(?:(?:Ctrl|Alt|Shift)\\+)+[^ )]+"),
                    Pattern.compile("[(](?:F\\d+|Delete|Home|End|Insert)[)]"));

    private final Set<String> words = new HashSet<>();

    /// The longest first, as one may be part of another.
    private final Set<String> sentences =
            new TreeSet<>(
                    Comparator.comparing(String::length)
                            .reversed()
                            .thenComparing(Function.identity()));

    Untranslated() throws IOException {
        for (Standing each : Standing.values()) {
            quote(each.sentence());
        }
        add("ms");
        add(Language.ENGLISH.label());
        add(Language.GERMAN.label());
        addValues(Resource.class, new HashSet<>());
        quote(new BundledRules().get().groups());
        quote(new JsonMapper().readTree(Files.readString(LESSON)));
    }

    /// Whether a text holds nothing else.
    boolean holdsAllOf(String text) {
        String rest = text;
        for (String each : sentences) {
            rest = rest.replace(each, "");
        }
        for (Pattern each : SIGNS) {
            rest = each.matcher(rest).replaceAll("");
        }
        return WORD.matcher(rest)
                .results()
                .allMatch(each -> words.contains(each.group().toLowerCase(Locale.ROOT)));
    }

    /// A design, and what the engine says of it.
    void add(Fabric fabric, Flow flow) {
        add(DesignFile.format(fabric.design()));
        quote(fabric.findings());
        for (Resource each : fabric.design().resources()) {
            quote(fabric.actions(each.id()));
            if (each instanceof ListeningLoadBalancer balancer) {
                quote(fabric.health(balancer.id()));
            } else if (each instanceof TargetGroup group) {
                quote(List.of(Ending.whenUnhealthy(group), Ending.whenDeregistered(group)));
            }
        }
        Trace trace = fabric.trace(flow);
        quote(List.of(trace, trace.explanation()));
        quote(trace.estimate() == null ? null : trace.estimate().sentence());
        trace.forward().forEach(each -> quote(each.explanation()));
        trace.reply().forEach(each -> quote(each.explanation()));
    }

    private void add(String text) {
        WORD.matcher(text)
                .results()
                .forEach(each -> words.add(each.group().toLowerCase(Locale.ROOT)));
    }

    /// Everything that an answer of the engine says.
    private void quote(@Nullable Object said) {
        switch (said) {
            case String text when text.contains(" ") -> sentences.add(text);
            case String word -> add(word);
            case Enum<?> word -> add(word.name().replace('_', ' '));
            case JsonNode text when text.isString() -> quote(text.asString());
            case Iterable<?> several -> several.forEach(this::quote);
            case Record one -> {
                for (RecordComponent each : one.getClass().getRecordComponents()) {
                    quote(value(each, one));
                }
            }
            case null -> {}
            default -> {}
        }
    }

    private static @Nullable Object value(RecordComponent component, Record of) {
        try {
            component.getAccessor().trySetAccessible();
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException hidden) {
            throw new AssertionError(hidden);
        }
    }

    /// The values of the enumerations that resources have.
    private void addValues(Type type, Set<Type> seen) {
        if (type instanceof ParameterizedType several) {
            List.of(several.getActualTypeArguments()).forEach(each -> addValues(each, seen));
        } else if (type instanceof Class<?> one
                && one.getName().startsWith("dev.linkloom.model")
                && seen.add(type)) {
            if (one.isEnum()) {
                for (Object each : one.getEnumConstants()) {
                    add(each.toString().replace('_', ' '));
                    add(each.toString().replace("_", ""));
                }
            } else if (one.isRecord()) {
                for (RecordComponent each : one.getRecordComponents()) {
                    addValues(each.getGenericType(), seen);
                }
            } else if (one.isSealed()) {
                List.of(one.getPermittedSubclasses()).forEach(each -> addValues(each, seen));
            }
        }
    }
}
