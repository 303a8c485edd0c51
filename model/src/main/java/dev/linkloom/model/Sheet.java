package dev.linkloom.model;

import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;

import java.util.Collection;

/// What a design says about its picture: where things are drawn, how firmly they stay there, which
/// way links are led, what is written beside them, and what in the corner; null for nothing.
///
/// @param stacks what is drawn as part of a stack, and what it is drawn as
record Sheet(
        TreePMap<ResourceId, Box> placements,
        TreePMap<ResourceId, Hold> holds,
        TreePMap<DrawnLink.Ends, DrawnLink> links,
        TreePMap<ResourceId, Annotation> annotations,
        TreePMap<ResourceId, ResourceId> stacks,
        @Nullable TitleBlock titleBlock) {

    static final Sheet BLANK =
            new Sheet(
                    TreePMap.empty(),
                    TreePMap.empty(),
                    TreePMap.empty(),
                    TreePMap.empty(),
                    TreePMap.empty(),
                    null);

    /// The same with everything drawn elsewhere.
    Sheet placing(TreePMap<ResourceId, Box> others) {
        return new Sheet(others, holds, links, annotations, stacks, titleBlock);
    }

    Sheet placed(ResourceId id, Box box) {
        return new Sheet(placements.plus(id, box), holds, links, annotations, stacks, titleBlock);
    }

    Sheet holding(ResourceId id, @Nullable Hold hold) {
        TreePMap<ResourceId, Hold> held = hold == null ? holds.minus(id) : holds.plus(id, hold);
        return new Sheet(placements, held, links, annotations, stacks, titleBlock);
    }

    Sheet leading(DrawnLink link) {
        TreePMap<DrawnLink.Ends, DrawnLink> led =
                link.isFree() ? links.minus(link.ends()) : links.plus(link.ends(), link);
        return new Sheet(placements, holds, led, annotations, stacks, titleBlock);
    }

    /// Without the ways of links that a resource has no more: what it refers to no longer, nothing
    /// leads to.
    Sheet following(Resource resource) {
        TreePMap<DrawnLink.Ends, DrawnLink> left = links;
        for (DrawnLink.Ends each : links.keySet()) {
            if (each.from().equals(resource.id()) && !leadsTo(resource, each.to())) {
                left = left.minus(each);
            }
        }
        return left.size() == links.size()
                ? this
                : new Sheet(placements, holds, left, annotations, stacks, titleBlock);
    }

    private static boolean leadsTo(Resource resource, ResourceId to) {
        return to.equals(resource.id())
                || resource.references().stream().anyMatch(each -> each.to().equals(to));
    }

    Sheet with(Annotation annotation) {
        TreePMap<ResourceId, Annotation> all = annotations.plus(annotation.id(), annotation);
        return new Sheet(placements, holds, links, all, stacks, titleBlock);
    }

    /// Drawing these as part of that one's stack; null draws them by themselves.
    Sheet stacking(Collection<ResourceId> members, @Nullable ResourceId face) {
        TreePMap<ResourceId, ResourceId> all = stacks;
        for (ResourceId each : members) {
            all = face == null ? all.minus(each) : all.plus(each, face);
        }
        return new Sheet(placements, holds, links, annotations, all, titleBlock);
    }

    Sheet inscribed(@Nullable TitleBlock block) {
        return new Sheet(placements, holds, links, annotations, stacks, block);
    }

    Sheet without(ResourceId id) {
        TreePMap<DrawnLink.Ends, DrawnLink> left = links;
        for (DrawnLink.Ends each : links.keySet()) {
            if (each.from().equals(id) || each.to().equals(id)) {
                left = left.minus(each);
            }
        }
        return new Sheet(
                placements.minus(id),
                holds.minus(id),
                left,
                annotations.minus(id),
                unstacked(id),
                titleBlock);
    }

    /// Without a resource that is gone; what was drawn as that one is drawn by itself.
    private TreePMap<ResourceId, ResourceId> unstacked(ResourceId gone) {
        TreePMap<ResourceId, ResourceId> left = stacks.minus(gone);
        for (var each : stacks.entrySet()) {
            if (each.getValue().equals(gone)) {
                left = left.minus(each.getKey());
            }
        }
        return left;
    }
}
