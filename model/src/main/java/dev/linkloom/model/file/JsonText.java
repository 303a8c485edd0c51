package dev.linkloom.model.file;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.math.BigDecimal;

/// The text of a JSON file on its way to a tree of values.
///
/// The tree is built here and not by the mapper, so that a repeated key, a number out of reach or
/// too much depth is reported by its pointer and in our words.
final class JsonText {

    /// Levels of nesting; a design needs six, the rest is for what newer programs add.
    static final int DEEPEST = 100;

    /// Values and brackets; a design of 20,000 resources has less than a million.
    static final int MOST_TOKENS = 4_000_000;

    private static final int LONGEST_NUMBER = 100;

    private static final JsonFactory JSON =
            JsonFactory.builder()
                    .streamReadConstraints(
                            StreamReadConstraints.builder()
                                    .maxNameLength(Integer.MAX_VALUE)
                                    .maxNumberLength(Integer.MAX_VALUE)
                                    .build())
                    .build();

    private final String text;
    private final String origin;
    private final JsonParser parser;
    private int tokens;
    private boolean isComplete;

    private JsonText(String text, String origin) {
        this.text = text;
        this.origin = origin;
        parser = JSON.createParser(ObjectReadContext.empty(), text);
    }

    /// Reads one JSON value that fills the whole text.
    static JsonNode parse(String text, String origin) throws DesignFormatException {
        var reading = new JsonText(text, origin);
        try {
            return reading.whole();
        } catch (JacksonException wrong) {
            throw reading.syntax(wrong.getLocation());
        }
    }

    /// Reads an object that this program has written itself.
    static ObjectNode trusted(String text) {
        try {
            return (ObjectNode) parse(text, "");
        } catch (DesignFormatException impossible) {
            throw new IllegalArgumentException(
                    "The text (%s) is no JSON object.".formatted(text), impossible);
        }
    }

    private JsonNode whole() throws DesignFormatException {
        JsonToken first = next();
        if (first == null) {
            throw Place.start(origin)
                    .problem("The file is empty; open a design that was saved before.");
        }
        JsonNode value = value(first, Place.start(origin), 1);
        isComplete = true;
        if (next() != null) {
            throw syntax(parser.currentTokenLocation());
        }
        return value;
    }

    private JsonNode value(@Nullable JsonToken token, Place place, int depth)
            throws DesignFormatException {
        if (depth > DEEPEST) {
            throw Place.start(origin)
                    .problem(
                            "The values are nested more than %d levels deep; no design needs that."
                                    .formatted(DEEPEST));
        }
        JsonNodeFactory nodes = JsonNodeFactory.instance;
        return switch (token) {
            case START_OBJECT -> object(place, depth);
            case START_ARRAY -> list(place, depth);
            case VALUE_STRING -> nodes.stringNode(parser.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(place);
            case VALUE_TRUE -> nodes.booleanNode(true);
            case VALUE_FALSE -> nodes.booleanNode(false);
            case VALUE_NULL -> nodes.nullNode();
            case END_OBJECT, END_ARRAY, PROPERTY_NAME, VALUE_EMBEDDED_OBJECT, NOT_AVAILABLE ->
                    throw syntax(parser.currentTokenLocation());
            case null -> throw syntax(parser.currentLocation());
        };
    }

    private ObjectNode object(Place place, int depth) throws DesignFormatException {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        while (next() != JsonToken.END_OBJECT) {
            String name = parser.currentName();
            Place member = place.at(name);
            if (object.has(name)) {
                throw member.problem(
                        "The key %s stands twice in this object; keep one."
                                .formatted(Words.quoted(name)));
            }
            object.set(name, value(next(), member, depth + 1));
        }
        return object;
    }

    private ArrayNode list(Place place, int depth) throws DesignFormatException {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            list.add(value(token, place.at(list.size()), depth + 1));
        }
        return list;
    }

    private JsonNode number(Place place) throws DesignFormatException {
        String digits = parser.getString();
        BigDecimal exact = digits.length() > LONGEST_NUMBER ? null : exact(digits);
        if (exact == null) {
            throw place.problem(
                    "The number %s is beyond all use; write a smaller one."
                            .formatted(Words.plain(digits, 20)));
        }
        return exact.scale() == 0 && exact.unscaledValue().bitLength() < Integer.SIZE
                ? JsonNodeFactory.instance.numberNode(exact.intValueExact())
                : JsonNodeFactory.instance.numberNode(exact);
    }

    private static @Nullable BigDecimal exact(String digits) {
        try {
            return new BigDecimal(digits);
        } catch (NumberFormatException exponentOutOfReach) {
            return null;
        }
    }

    private @Nullable JsonToken next() throws DesignFormatException {
        tokens++;
        if (tokens > MOST_TOKENS) {
            throw Place.start(origin)
                    .problem(
                            "The file holds more than %d values; no design needs that."
                                    .formatted(MOST_TOKENS));
        }
        return parser.nextToken();
    }

    private DesignFormatException syntax(@Nullable TokenStreamLocation where) {
        TokenStreamLocation known = where == null ? parser.currentLocation() : where;
        int offset = (int) known.getCharOffset();
        SyntaxProblem problem =
                isComplete ? SyntaxProblem.afterEnd(text, offset) : SyntaxProblem.at(text, offset);
        return new DesignFormatException(origin, problem.place(), problem.sentence());
    }
}
