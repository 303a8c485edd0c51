package dev.linkloom.app.lens;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.Spotlight;
import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.SecurityGroup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// A security group and everything that wears it.
final class GroupHighlight {

    private static final int NAMED = 4;
    private static final double AROUND = 4;

    private GroupHighlight() {}

    static Highlight of(Diagram diagram, ResourceId id) {
        Design design = diagram.fabric().design();
        SecurityGroup group = design.find(id, SecurityGroup.class);
        if (group == null) {
            return Highlight.NONE;
        }
        List<ResourceId> wearers = diagram.fabric().affectedBy(id);
        if (wearers.isEmpty()) {
            return new Highlight(Spotlight.NONE, tr("Nothing wears %s", group.name()));
        }
        Set<ResourceId> lit = new HashSet<>(wearers);
        lit.add(id);
        return new Highlight(
                new Spotlight(Spotlight.GENTLE, List.of(), lit, rims(diagram, wearers)),
                tr("%s is worn by %s", group.name(), names(design, wearers)));
    }

    private static List<Item> rims(Diagram diagram, List<ResourceId> wearers) {
        List<Item> rims = new ArrayList<>();
        for (ResourceId each : wearers) {
            Box box = diagram.box(each);
            if (box != null) {
                rims.add(
                        new Item.Rect(
                                box.grown(AROUND), 10, null, Ink.SECURITY, 2, Item.Dash.DASHED));
            }
        }
        return rims;
    }

    private static String names(Design design, List<ResourceId> wearers) {
        String first =
                wearers.stream()
                        .map(design::find)
                        .filter(Objects::nonNull)
                        .limit(NAMED)
                        .map(Resource::name)
                        .collect(Collectors.joining(", "));
        int more = wearers.size() - NAMED;
        return more > 0 ? tr("%s and %s more", first, more) : first;
    }
}
