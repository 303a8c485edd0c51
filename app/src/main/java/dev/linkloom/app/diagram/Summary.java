package dev.linkloom.app.diagram;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.text.TypeNames;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What a collapsed container holds, in numbers.
///
/// @param counts how many of each type, in the order of types
/// @param problems how many errors and warnings it and what it holds have
record Summary(Map<ResourceType, Integer> counts, int problems) {

    static Summary of(Resource container, Containment containment, Badges badges) {
        Map<ResourceType, Integer> counts = new EnumMap<>(ResourceType.class);
        int problems = badges.count(container.id());
        Deque<Resource> open = new ArrayDeque<>(containment.inside(container));
        while (!open.isEmpty()) {
            Resource each = open.poll();
            counts.merge(each.type(), 1, Integer::sum);
            problems += badges.count(each.id());
            open.addAll(containment.inside(each));
        }
        return new Summary(counts, problems);
    }

    /// One line for each type, problems first; the last tells how many kinds more there are than
    /// fit.
    List<String> lines(int most) {
        List<String> lines = new ArrayList<>();
        if (problems > 0) {
            lines.add(problems == 1 ? tr("1 problem") : tr("%,d problems", problems));
        }
        counts.forEach((type, count) -> lines.add(line(type, count)));
        if (lines.isEmpty()) {
            lines.add(tr("Empty"));
        }
        if (lines.size() <= most || most < 2) {
            return lines.subList(0, Math.min(lines.size(), Math.max(0, most)));
        }
        List<String> kept = new ArrayList<>(lines.subList(0, most - 1));
        kept.add(tr("and %s kinds more", lines.size() - most + 1));
        return kept;
    }

    private static String line(ResourceType type, int count) {
        return TypeNames.counted(count, type);
    }
}
