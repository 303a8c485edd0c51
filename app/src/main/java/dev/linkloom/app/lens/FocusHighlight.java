package dev.linkloom.app.lens;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.Spotlight;
import dev.linkloom.app.canvas.gesture.Nesting;
import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.app.diagram.Link;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Some resources and what is connected to them, with the containers all of that lies in.
final class FocusHighlight {

    private FocusHighlight() {}

    static Highlight of(Diagram diagram, Nesting nesting, Collection<ResourceId> ids) {
        Design design = diagram.fabric().design();
        Set<ResourceId> start = nesting.withContents(ids);
        ids.forEach(each -> start.add(diagram.standIn(each)));
        Connected connected = Connected.to(diagram.links(), start, id -> isContainer(design, id));
        Set<ResourceId> lit = new HashSet<>(start);
        lit.addAll(connected.ids());
        for (ResourceId each : List.copyOf(lit)) {
            surround(design, nesting, each, lit);
        }
        List<Item> wires = new ArrayList<>();
        for (Link each : connected.links()) {
            wires.addAll(Diagram.items(each));
        }
        return new Highlight(
                new Spotlight(Spotlight.DEEP, List.of(), lit, wires),
                words(design, ids, connected.ids().size()));
    }

    /// The containers a resource lies in, and the subnets and groups it names.
    private static void surround(
            Design design, Nesting nesting, ResourceId id, Set<ResourceId> lit) {
        Resource resource = design.find(id);
        if (resource == null) {
            return;
        }
        lit.addAll(nesting.ancestors(id));
        resource.references().stream()
                .filter(each ->
                        each.expected().contains(ResourceType.SUBNET)
                                || each.expected().contains(ResourceType.SECURITY_GROUP))
                .forEach(each -> {
                    lit.add(each.to());
                    if (design.find(each.to()) != null) {
                        lit.addAll(nesting.ancestors(each.to()));
                    }
                });
    }

    private static boolean isContainer(Design design, ResourceId id) {
        Resource found = design.find(id);
        return found != null && found.type().isContainer();
    }

    private static String words(Design design, Collection<ResourceId> ids, int connected) {
        Resource only = ids.size() == 1 ? design.find(ids.iterator().next()) : null;
        String of = only == null ? tr("%,d selected", ids.size()) : only.name();
        return switch (connected) {
            case 0 -> tr("Focus on %s: no link leads to it", of);
            case 1 -> tr("Focus on %s and 1 connected", of);
            default -> tr("Focus on %s and %,d connected", of, connected);
        };
    }
}
