package dev.linkloom.model.file;

import tools.jackson.databind.JsonNode;

import java.util.Iterator;
import java.util.Map;
import java.util.stream.Collectors;

/// A tree of JSON values as text that reads well and differs little from version to version.
///
/// Two spaces per level. A design, its resources and its placement take a line per member; below,
/// whatever holds only scalars stands on one line: a rule, a target, a box, a list of ids.
final class JsonLayout {

    private final StringBuilder out = new StringBuilder();

    private JsonLayout() {}

    static String of(JsonNode design) {
        var layout = new JsonLayout();
        layout.write(design, 0, 1);
        return layout.out.append('\n').toString();
    }

    /// @param open how many levels from here on are spread over lines even when they hold only
    ///   scalars
    private void write(JsonNode node, int level, int open) {
        boolean hasDepth = node.valueStream().anyMatch(JsonNode::isContainer);
        boolean isShort = !hasDepth && (open <= 0 || node.isArray());
        if (node.isEmpty() || isShort) {
            out.append(inline(node));
        } else if (node.isObject()) {
            writeMembers(node, level, open);
        } else {
            writeElements(node, level);
        }
    }

    private void writeMembers(JsonNode object, int level, int open) {
        Iterator<Map.Entry<String, JsonNode>> members = object.properties().iterator();
        out.append('{');
        while (members.hasNext()) {
            Map.Entry<String, JsonNode> member = members.next();
            line(level + 1).append(JsonString.of(member.getKey())).append(": ");
            boolean isResources = level == 0 && member.getKey().equals(Names.RESOURCES);
            write(member.getValue(), level + 1, level == 0 ? isResources ? 2 : 1 : open - 1);
            out.append(members.hasNext() ? "," : "");
        }
        line(level).append('}');
    }

    private void writeElements(JsonNode list, int level) {
        Iterator<JsonNode> elements = list.iterator();
        out.append('[');
        while (elements.hasNext()) {
            line(level + 1);
            write(elements.next(), level + 1, 0);
            out.append(elements.hasNext() ? "," : "");
        }
        line(level).append(']');
    }

    private StringBuilder line(int level) {
        return out.append('\n').repeat("  ", level);
    }

    /// The value on one line.
    ///
    /// Not the tree's own text: that wakes a whole object mapper, which is felt when the program
    /// starts.
    static String inline(JsonNode node) {
        return switch (node.getNodeType()) {
            case OBJECT ->
                    node.properties().stream()
                            .map(member ->
                                    JsonString.of(member.getKey())
                                            + ": "
                                            + inline(member.getValue()))
                            .collect(
                                    Collectors.joining(
                                            ", ",
                                            node.isEmpty() ? "{" : "{ ",
                                            node.isEmpty() ? "}" : " }"));
            case ARRAY ->
                    node.valueStream()
                            .map(JsonLayout::inline)
                            .collect(Collectors.joining(", ", "[", "]"));
            case STRING -> JsonString.of(node.stringValue());
            case NULL -> "null";
            case NUMBER, BOOLEAN, BINARY, MISSING, POJO -> node.asString();
        };
    }
}
