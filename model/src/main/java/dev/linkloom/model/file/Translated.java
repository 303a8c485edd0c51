package dev.linkloom.model.file;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;

/// Plain maps and lists as the tree of a file.
final class Translated {

    private Translated() {}

    static ObjectNode file(Map<String, ?> resources) {
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        file.put(Names.FORMAT, DesignReader.FORMAT);
        file.put(Names.VERSION, DesignReader.VERSION);
        file.set(Names.RESOURCES, object(resources));
        return file;
    }

    private static ObjectNode object(Map<?, ?> map) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        map.forEach((name, each) -> object.set(String.valueOf(name), value(each)));
        return object;
    }

    private static JsonNode value(Object value) {
        return switch (value) {
            case Map<?, ?> map -> object(map);
            case List<?> list -> {
                ArrayNode array = JsonNodeFactory.instance.arrayNode();
                list.forEach(each -> array.add(value(each)));
                yield array;
            }
            case Integer number -> JsonNodeFactory.instance.numberNode(number);
            case Boolean flag -> JsonNodeFactory.instance.booleanNode(flag);
            default -> JsonNodeFactory.instance.stringNode(value.toString());
        };
    }
}
