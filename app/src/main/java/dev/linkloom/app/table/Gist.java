package dev.linkloom.app.table;

import dev.linkloom.app.text.TypeNames;
import dev.linkloom.engine.Fabric;
import dev.linkloom.engine.check.Finding;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;

import java.util.ArrayList;
import java.util.List;

/// A resource in two or three lines: what it is called and is, where it is found, what is wrong.
public final class Gist {

    private Gist() {}

    /// The lines; nothing for what is no resource.
    public static String of(Fabric fabric, List<Finding> findings, ResourceId id) {
        Resource resource = fabric.design().find(id);
        if (resource == null) {
            return "";
        }
        Sheet sheet = new Sheet(fabric, List.of());
        List<String> lines = new ArrayList<>();
        lines.add(resource.name() + " · " + TypeNames.of(resource.type()));
        add(lines, sheet.text(resource, Column.ADDRESSES), sheet.text(resource, Column.ZONE_ID));
        fabric.insight().names(resource).stream().limit(1).forEach(lines::add);
        findings.stream()
                .filter(each -> each.resource().equals(id))
                .limit(1)
                .forEach(each -> lines.add(each.rule() + ": " + each.explanation()));
        return String.join("\n", lines);
    }

    private static void add(List<String> lines, String... parts) {
        List<String> said = List.of(parts).stream().filter(each -> !each.isEmpty()).toList();
        if (!said.isEmpty()) {
            lines.add(String.join(" · ", said));
        }
    }
}
