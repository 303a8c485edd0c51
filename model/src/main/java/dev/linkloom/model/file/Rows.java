package dev.linkloom.model.file;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// A list of records, such as the rules of a security group.
///
/// Rows have no name, so what was unknown in a row is found again by the row's known content,
/// wherever it has moved to.
///
/// @param key the members that make a row itself even when the others change, such as the number of
///   an ACL rule
record Rows<R extends Record>(Shape<R> shape, List<String> key) implements Value<List<R>> {

    static <R extends Record> Rows<R> of(Shape<R> shape, String... key) {
        return new Rows<>(shape, List.of(key));
    }

    @Override
    public List<R> read(JsonNode node, Place place, Strays strays) throws DesignFormatException {
        ArrayNode nodes = Values.list(node, place);
        List<R> rows = new ArrayList<>();
        List<Strays> found = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            Strays inside = Strays.none();
            rows.add(shape.read(nodes.get(i), place.at(i), inside, Set.of()));
            found.add(inside);
        }
        if (found.stream().anyMatch(each -> !each.isEmpty())) {
            List<String> steps = RowNames.steps(contents(rows));
            for (int i = 0; i < rows.size(); i++) {
                strays.at(steps.get(i)).keepAll(found.get(i));
            }
        }
        return rows;
    }

    @Override
    public JsonNode write(List<R> rows, Strays strays) {
        Map<Integer, String> steps = new HashMap<>();
        List<String> kept = strays.steps();
        if (!kept.isEmpty()) {
            steps.putAll(RowNames.match(contents(rows), kept, key));
        }
        ArrayNode nodes = JsonNodeFactory.instance.arrayNode();
        for (int i = 0; i < rows.size(); i++) {
            String step = steps.get(i);
            nodes.add(object(rows.get(i), step == null ? Strays.none() : strays.at(step)));
        }
        return nodes;
    }

    private List<ObjectNode> contents(List<R> rows) {
        return rows.stream().map(row -> object(row, Strays.none())).toList();
    }

    private ObjectNode object(R row, Strays strays) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        shape.write(row, object, strays);
        return object;
    }
}
