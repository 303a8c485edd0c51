package dev.linkloom.app.lens;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The ways packets take, solid, and what is only configuration, dashed.
final class FlowLens {

    private FlowLens() {}

    static List<Layer> of(Diagram diagram) {
        Map<Link.Style, Lit> lit = new EnumMap<>(Link.Style.class);
        Map<Link.Style, Integer> counts = new EnumMap<>(Link.Style.class);
        for (Link each : diagram.links()) {
            lit.computeIfAbsent(each.style(), _ -> new Lit(diagram)).add(each);
            counts.merge(each.style(), Math.max(1, each.bundled()), Integer::sum);
        }
        List<Layer> layers = new ArrayList<>();
        lit.forEach((style, light) ->
                layers.add(
                        new Layer(
                                name(style),
                                counts.getOrDefault(style, 0),
                                Samples.line(
                                        style.ink(), style.width(), style.dash(), style.directed()),
                                light.light(),
                                true)));
        return layers;
    }

    private static String name(Link.Style style) {
        return switch (style) {
            case ENDPOINT -> tr("PrivateLink");
            case ENDPOINT_CLOSED -> tr("PrivateLink, not open");
            case NODE -> tr("To nodes and interfaces");
            case TARGET -> tr("To targets (configuration)");
            case PEERING -> tr("Peering");
            case LOGICAL -> tr("Private or logical");
        };
    }
}
