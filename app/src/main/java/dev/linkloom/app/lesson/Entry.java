package dev.linkloom.app.lesson;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Predicate;

/// One value of a lesson file together with its place, so that every complaint names file, place
/// and mend.
///
/// @param origin the file as messages name it
/// @param pointer the JSON pointer of the value
record Entry(JsonNode value, String origin, String pointer) {

    private static final JsonMapper JSON =
            JsonMapper.builder(
                            JsonFactory.builder()
                                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                                    .build())
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .build();

    /// Reads text that must hold one JSON object.
    static Entry parse(String json, String origin) throws LessonFormatException {
        try {
            var entry = new Entry(JSON.readTree(json), origin, "");
            if (!entry.value.isObject()) {
                throw entry.problem("The file must hold one JSON object; it holds something else.");
            }
            return entry;
        } catch (JacksonException broken) {
            TokenStreamLocation at = broken.getLocation();
            String where = at == null ? "" : at.getLineNr() + ":" + at.getColumnNr();
            throw new LessonFormatException(
                    origin,
                    where,
                    "The text is not valid JSON here: "
                            + firstSentence(broken)
                            + " Mend it or take a complete copy.");
        }
    }

    /// Refuses members that are not among the known ones: a typo must not vanish.
    Entry only(String... known) throws LessonFormatException {
        for (String name : value.propertyNames()) {
            if (!Arrays.asList(known).contains(name)) {
                throw at(name).problem(
                                "There is no \"%s\" here; write one of %s, or take it out."
                                        .formatted(name, String.join(", ", known)));
            }
        }
        return this;
    }

    /// Refuses files of another kind and of a newer version.
    void requireFormat(String format, int newest) throws LessonFormatException {
        if (!has("format") || !format.equals(value.path("format").asString(""))) {
            throw at("format")
                    .problem("This must be \"%s\"; open a file of that kind.".formatted(format));
        }
        int version = number("version", 1, Integer.MAX_VALUE);
        if (version > newest) {
            throw at("version")
                    .problem(
                            "The file has version %d of the format but this program reads up to %d; take a newer one."
                                    .formatted(version, newest));
        }
    }

    boolean has(String member) {
        return value.has(member);
    }

    Entry object(String member) throws LessonFormatException {
        return required(member, "an object", JsonNode::isObject);
    }

    String text(String member) throws LessonFormatException {
        Entry found = required(member, "a text", JsonNode::isString);
        if (found.value.stringValue().isBlank()) {
            throw found.problem("The text is empty; write something.");
        }
        return found.value.stringValue();
    }

    /// The text, or the other one where the member is missing.
    String text(String member, String otherwise) throws LessonFormatException {
        return has(member) ? text(member) : otherwise;
    }

    boolean flag(String member) throws LessonFormatException {
        return has(member)
                && required(member, "true or false", JsonNode::isBoolean).value.booleanValue();
    }

    int number(String member, int least, int most) throws LessonFormatException {
        Entry found = required(member, "a whole number", JsonNode::isInt);
        int number = found.value.intValue();
        if (number < least || number > most) {
            throw found.problem(
                    "%d is out of range; write a number from %d to %d."
                            .formatted(number, least, most));
        }
        return number;
    }

    /// The objects of a list; none where the member is missing.
    List<Entry> objects(String member) throws LessonFormatException {
        return items(member, "an object", JsonNode::isObject);
    }

    /// The texts of a list; none where the member is missing.
    List<String> texts(String member) throws LessonFormatException {
        return items(member, "a text", JsonNode::isString).stream()
                .map(each -> each.value.stringValue())
                .toList();
    }

    /// A constant by its word: `load-balancer-address` for `LOAD_BALANCER_ADDRESS`.
    <E extends Enum<E>> E word(String member, Class<E> type) throws LessonFormatException {
        return choice(member, type, each -> each.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /// A constant as AWS or the command line writes it: `DELIVERED`.
    <E extends Enum<E>> E constant(String member, Class<E> type) throws LessonFormatException {
        return choice(member, type, Enum::name);
    }

    private <E extends Enum<E>> E choice(String member, Class<E> type, Function<E, String> wordOf)
            throws LessonFormatException {
        String word = text(member);
        List<String> known = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            known.add(wordOf.apply(constant));
            if (word.equals(wordOf.apply(constant))) {
                return constant;
            }
        }
        throw at(member).problem("\"%s\" is none of %s.".formatted(word, String.join(", ", known)));
    }

    /// What a value object makes of the text; its complaint becomes one about this file.
    <T> T parsed(String member, Parser<T> parser) throws LessonFormatException {
        try {
            return parser.parse(text(member));
        } catch (IllegalArgumentException cause) {
            throw at(member).problem(String.valueOf(cause.getMessage()));
        }
    }

    Entry at(String member) {
        JsonNode found = value.get(member);
        return new Entry(
                found == null ? value : found,
                origin,
                pointer + "/" + member.replace("~", "~0").replace("/", "~1"));
    }

    LessonFormatException problem(String sentence) {
        return new LessonFormatException(origin, pointer, sentence);
    }

    private Entry required(String member, String kind, Predicate<JsonNode> fits)
            throws LessonFormatException {
        if (!has(member)) {
            throw problem("\"%s\" is missing; write %s there.".formatted(member, kind));
        }
        Entry found = at(member);
        if (!fits.test(found.value)) {
            throw found.problem("This must be %s, not %s.".formatted(kind, found.value));
        }
        return found;
    }

    private List<Entry> items(String member, String kind, Predicate<JsonNode> fits)
            throws LessonFormatException {
        if (!has(member)) {
            return List.of();
        }
        Entry list = required(member, "a list", JsonNode::isArray);
        List<Entry> items = new ArrayList<>();
        for (JsonNode each : list.value) {
            var item = new Entry(each, origin, list.pointer + "/" + items.size());
            if (!fits.test(each)) {
                throw item.problem("This must be %s, not %s.".formatted(kind, each));
            }
            items.add(item);
        }
        return items;
    }

    private static String firstSentence(JacksonException broken) {
        @Nullable String message = broken.getOriginalMessage();
        return message == null ? "." : message.lines().findFirst().orElse("") + ".";
    }

    /// Reads a value from its text.
    interface Parser<T> {
        T parse(String text);
    }
}
