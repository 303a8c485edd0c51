package dev.linkloom.model.file;

import dev.linkloom.model.Assumptions;
import dev.linkloom.model.OpenPoint;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.Arrays;
import java.util.Map;

/// What a file says about open points: only the answers that are not the usual ones.
final class Answers {

    private Answers() {}

    /// Points that only a newer program knows are kept.
    static Assumptions read(JsonNode node, Place place, Strays strays)
            throws DesignFormatException {
        Assumptions all = Assumptions.USUAL;
        ObjectNode unknown = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> each : Shape.object(node, place).properties()) {
            OpenPoint point = point(each.getKey());
            if (point == null) {
                unknown.set(each.getKey(), each.getValue());
            } else {
                all = with(all, point, each.getValue(), place.at(each.getKey()));
            }
        }
        strays.keep(unknown);
        return all;
    }

    static void write(Assumptions assumptions, ObjectNode file, Strays strays) {
        if (assumptions.equals(Assumptions.USUAL) && !strays.isHereOrBelow()) {
            return;
        }
        ObjectNode answers = file.putObject(Names.ASSUMPTIONS);
        assumptions
                .unusual()
                .forEach((point, answer) -> {
                    if (point.isNumber()) {
                        answers.put(point.id(), assumptions.number(point));
                    } else {
                        answers.put(point.id(), answer);
                    }
                });
        strays.restore(answers);
    }

    private static @Nullable OpenPoint point(String id) {
        return Arrays.stream(OpenPoint.values())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElse(null);
    }

    private static Assumptions with(
            Assumptions others, OpenPoint point, JsonNode answer, Place place)
            throws DesignFormatException {
        try {
            return others.with(point, text(answer, place));
        } catch (IllegalArgumentException refusal) {
            throw place.problem(String.valueOf(refusal.getMessage()));
        }
    }

    private static String text(JsonNode node, Place place) throws DesignFormatException {
        if (node.isString()) {
            return node.stringValue();
        }
        if (node.isInt()) {
            return Integer.toString(node.intValue());
        }
        throw place.problem(
                "A text in quotes or a whole number belongs here, not %s."
                        .formatted(Words.describe(node)));
    }
}
