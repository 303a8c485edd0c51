package dev.linkloom.model;

import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;

/// What a design says about its picture: where things are drawn and how firmly they stay there.
record Sheet(TreePMap<ResourceId, Box> placements, TreePMap<ResourceId, Hold> holds) {

    static final Sheet BLANK = new Sheet(TreePMap.empty(), TreePMap.empty());

    Sheet placed(ResourceId id, Box box) {
        return new Sheet(placements.plus(id, box), holds);
    }

    Sheet holding(ResourceId id, @Nullable Hold hold) {
        return new Sheet(placements, hold == null ? holds.minus(id) : holds.plus(id, hold));
    }

    Sheet without(ResourceId id) {
        return new Sheet(placements.minus(id), holds.minus(id));
    }
}
