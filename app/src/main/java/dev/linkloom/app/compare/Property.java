package dev.linkloom.app.compare;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.text.TypeNames;
import dev.linkloom.model.Tags;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

/// A property that has another value now.
///
/// @param before as a short text; null when the value is too large for one line
/// @param after the same
public record Property(String name, @Nullable String before, @Nullable String after) {

    private static final int SHORT = 60;

    /// The properties in which two versions of a resource differ; of another kind it differs in its
    /// type.
    static List<Property> differing(Resource before, Resource after) {
        if (!before.getClass().equals(after.getClass())) {
            return List.of(
                    new Property(
                            tr("type"), TypeNames.of(before.type()), TypeNames.of(after.type())));
        }
        List<Property> found = new ArrayList<>();
        for (RecordComponent each : before.getClass().getRecordComponents()) {
            Object then = value(each, before);
            Object now = value(each, after);
            if (!Objects.equals(then, now)) {
                found.add(new Property(words(each.getName()), text(then), text(now)));
            }
        }
        return found;
    }

    /// The tags that differ, each by its key.
    static List<Property> differing(Tags before, Tags after) {
        List<Property> found = new ArrayList<>();
        Set<String> keys = new TreeSet<>(before.byKey().keySet());
        keys.addAll(after.byKey().keySet());
        for (String each : keys) {
            String then = before.byKey().get(each);
            String now = after.byKey().get(each);
            if (!Objects.equals(then, now)) {
                found.add(new Property(tr("tag %s", each), text(then), text(now)));
            }
        }
        return found;
    }

    /// In one line: "listeners: 443 → 8443", or only the name where the values are lists of rows.
    public String words() {
        return before == null || after == null
                ? name
                : "%s: %s → %s".formatted(name, before, after);
    }

    private static @Nullable Object value(RecordComponent component, Resource of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException(hidden);
        }
    }

    /// `healthCheckPort` as "health check port".
    private static String words(String component) {
        return component.replaceAll("([A-Z])", " $1").toLowerCase(Locale.ROOT);
    }

    private static @Nullable String text(@Nullable Object value) {
        String text =
                switch (value) {
                    case null -> tr("none");
                    case Boolean on -> on ? tr("on") : tr("off");
                    case Enum<?> constant ->
                            constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
                    case Collection<?> several -> list(several);
                    case Object other -> String.valueOf(other);
                };
        return text == null || text.length() > SHORT || text.contains("[") ? null : text;
    }

    private static @Nullable String list(Collection<?> several) {
        List<String> texts = new ArrayList<>();
        for (Object each : several) {
            String text = text(each);
            if (text == null) {
                return null;
            }
            texts.add(text);
        }
        return texts.isEmpty() ? tr("none") : String.join(", ", texts);
    }
}
