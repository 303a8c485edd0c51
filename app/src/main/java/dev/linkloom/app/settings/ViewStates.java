package dev.linkloom.app.settings;

import dev.linkloom.app.background.Background;
import dev.linkloom.model.file.AtomicFile;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// How the files used last were looked at, written whenever that changes. What is missing or
/// damaged is as if the file had never been open.
public final class ViewStates {

    private static final System.Logger LOG = System.getLogger(ViewStates.class.getName());
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final int MOST = 30;

    private final Path file;
    private final Background background;
    private final Map<String, ViewState> states = new LinkedHashMap<>();

    public ViewStates(Path file, Background background) {
        this.file = file;
        this.background = background;
        load();
    }

    /// How a design's file was looked at last.
    public ViewState of(Path design) {
        return states.getOrDefault(key(design), ViewState.PLAIN);
    }

    /// Remembers it; that it cannot be written stops nobody.
    public void remember(Path design, ViewState state) {
        String key = key(design);
        if (state.equals(states.getOrDefault(key, ViewState.PLAIN))) {
            return;
        }
        states.remove(key);
        if (!state.equals(ViewState.PLAIN)) {
            states.put(key, state);
        }
        if (states.size() > MOST) {
            states.remove(states.keySet().iterator().next());
        }
        String text = MAPPER.writeValueAsString(json());
        background.run(
                () -> {
                    AtomicFile.write(file, text);
                    return text;
                },
                _ -> {},
                problem -> LOG.log(System.Logger.Level.WARNING, "Views were not saved", problem));
    }

    private static String key(Path design) {
        return design.toAbsolutePath().normalize().toString();
    }

    private void load() {
        try {
            MAPPER.readTree(Files.readString(file))
                    .propertyStream()
                    .forEach(each -> states.put(each.getKey(), state(each.getValue())));
        } catch (IOException | JacksonException unreadable) {
            states.clear();
        }
    }

    private static ViewState state(JsonNode json) {
        return new ViewState(
                texts(json.path("collapsed")),
                texts(json.path("hidden")),
                json.path("lens").asString(""));
    }

    private static Set<String> texts(JsonNode list) {
        return list.valueStream().map(each -> each.asString("")).collect(Collectors.toSet());
    }

    private ObjectNode json() {
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        states.forEach((path, state) -> {
            ObjectNode one = all.putObject(path);
            state.collapsed().stream().sorted().forEach(one.putArray("collapsed")::add);
            state.hidden().stream().sorted().forEach(one.putArray("hidden")::add);
            one.put("lens", state.lens());
        });
        return all;
    }
}
