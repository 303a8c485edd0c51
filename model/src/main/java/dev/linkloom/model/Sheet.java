package dev.linkloom.model;

import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;

/// What a design says about its picture: where things are drawn, how firmly they stay there, which
/// way links are led, and what is written beside them.
record Sheet(
        TreePMap<ResourceId, Box> placements,
        TreePMap<ResourceId, Hold> holds,
        TreePMap<DrawnLink.Ends, DrawnLink> links,
        TreePMap<ResourceId, Annotation> annotations) {

    static final Sheet BLANK =
            new Sheet(TreePMap.empty(), TreePMap.empty(), TreePMap.empty(), TreePMap.empty());

    Sheet placed(ResourceId id, Box box) {
        return new Sheet(placements.plus(id, box), holds, links, annotations);
    }

    Sheet holding(ResourceId id, @Nullable Hold hold) {
        return new Sheet(
                placements,
                hold == null ? holds.minus(id) : holds.plus(id, hold),
                links,
                annotations);
    }

    Sheet leading(DrawnLink link) {
        return new Sheet(
                placements,
                holds,
                link.isFree() ? links.minus(link.ends()) : links.plus(link.ends(), link),
                annotations);
    }

    Sheet with(Annotation annotation) {
        return new Sheet(placements, holds, links, annotations.plus(annotation.id(), annotation));
    }

    Sheet without(ResourceId id) {
        TreePMap<DrawnLink.Ends, DrawnLink> left = links;
        for (DrawnLink.Ends each : links.keySet()) {
            if (each.from().equals(id) || each.to().equals(id)) {
                left = left.minus(each);
            }
        }
        return new Sheet(placements.minus(id), holds.minus(id), left, annotations.minus(id));
    }
}
