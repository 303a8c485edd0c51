package dev.linkloom.model.exchange.cloudformation;

import dev.linkloom.model.file.DesignFormatException;

import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The text of a template as maps, lists and texts, YAML or JSON, which is YAML too; short forms
/// such as `!Ref` are written out.
final class Source {

    /// Every alias counts as what it stands for, so that a few lines cannot mean a million.
    private static final int MOST = 100_000;

    private static final int DEEPEST = 100;

    private final Map<String, Integer> lines = new HashMap<>();
    private int count;

    private Source() {}

    /// What was read.
    ///
    /// @param lines in which line each key stands for the first time, by its path of at most two
    record Read(Map<String, Object> root, Map<String, Integer> lines) {}

    static Read of(String text) throws DesignFormatException {
        String plain = text.stripLeading().startsWith("{") ? text.replace('\t', ' ') : text;
        Source source = new Source();
        try {
            LoadSettings settings = LoadSettings.builder().build();
            Parser parser = new ParserImpl(settings, new StreamReader(settings, plain));
            Node node = new Composer(settings, parser).getSingleNode().orElse(null);
            if (node instanceof MappingNode map) {
                return new Read(source.map(map, "", 0), source.lines);
            }
        } catch (MarkedYamlEngineException wrong) {
            throw problem(
                    wrong.getProblemMark().orElse(null),
                    sentence(String.valueOf(wrong.getProblem())));
        } catch (YamlEngineException wrong) {
            throw problem(null, sentence(String.valueOf(wrong.getMessage())));
        }
        throw problem(null, "It is no map of resources; begin with \"Resources:\".");
    }

    private static DesignFormatException problem(@Nullable Mark at, String sentence) {
        String place =
                at == null ? "" : "line %d:%d".formatted(at.getLine() + 1, at.getColumn() + 1);
        return new DesignFormatException("The template", place, sentence);
    }

    private static String sentence(String words) {
        String text = words.replaceAll("\\s+", " ").strip();
        return Character.toUpperCase(text.charAt(0)) + text.substring(1) + ".";
    }

    private Map<String, Object> map(MappingNode node, String path, int depth)
            throws DesignFormatException {
        Map<String, Object> map = new LinkedHashMap<>();
        for (NodeTuple each : node.getValue()) {
            if (!(each.getKeyNode() instanceof ScalarNode key)) {
                throw problem(
                        each.getKeyNode().getStartMark().orElse(null), "A key must be a text.");
            }
            String inside = path + "/" + key.getValue();
            if (depth < 2) {
                key.getStartMark().ifPresent(at -> lines.putIfAbsent(inside, at.getLine() + 1));
            }
            map.put(key.getValue(), value(each.getValueNode(), inside, depth + 1));
        }
        return map;
    }

    private Object value(Node node, String path, int depth) throws DesignFormatException {
        if (++count > MOST || depth > DEEPEST) {
            throw problem(
                    node.getStartMark().orElse(null),
                    "The template is nested too deeply, or too large; paste a part of it.");
        }
        Object value =
                switch (node) {
                    case MappingNode map -> map(map, path, depth);
                    case SequenceNode list -> list(list, path, depth);
                    case ScalarNode scalar -> scalar.getValue();
                    default -> "";
                };
        String tag = node.getTag().getValue();
        return tag.startsWith("!") ? Map.of(function(tag.substring(1)), value) : value;
    }

    private List<Object> list(SequenceNode node, String path, int depth)
            throws DesignFormatException {
        List<Object> list = new ArrayList<>();
        for (Node each : node.getValue()) {
            list.add(value(each, path, depth + 1));
        }
        return list;
    }

    private static String function(String tag) {
        return tag.equals("Ref") || tag.equals("Condition") ? tag : "Fn::" + tag;
    }
}
