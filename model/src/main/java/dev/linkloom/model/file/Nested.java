package dev.linkloom.model.file;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.Set;

/// One record inside another, such as the health check of a target group.
record Nested<R extends Record>(Shape<R> shape) implements Value<R> {

    @Override
    public R read(JsonNode node, Place place, Strays strays) throws DesignFormatException {
        return shape.read(node, place, strays, Set.of());
    }

    @Override
    public JsonNode write(R value, Strays strays) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        shape.write(value, object, strays);
        return object;
    }
}
