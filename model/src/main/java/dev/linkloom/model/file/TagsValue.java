package dev.linkloom.model.file;

import dev.linkloom.model.Tags;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.Map;
import java.util.TreeMap;

/// The tags of a resource: an object with a text for each key.
final class TagsValue implements Value<Tags> {

    static final TagsValue TAGS = new TagsValue();

    private TagsValue() {}

    @Override
    public Tags read(JsonNode node, Place place, Strays strays) throws DesignFormatException {
        Map<String, String> byKey = new TreeMap<>();
        for (Map.Entry<String, JsonNode> each : Shape.object(node, place).properties()) {
            Place member = place.at(each.getKey());
            byKey.put(each.getKey(), Values.TEXT.read(each.getValue(), member, strays));
        }
        try {
            return new Tags(byKey);
        } catch (IllegalArgumentException refused) {
            throw place.problem(String.valueOf(refused.getMessage()));
        }
    }

    @Override
    public JsonNode write(Tags tags, Strays strays) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        tags.byKey().forEach(object::put);
        return object;
    }
}
