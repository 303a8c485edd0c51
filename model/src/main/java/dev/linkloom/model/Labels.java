package dev.linkloom.model;

import org.pcollections.TreePMap;

/// What a design says about its resources besides what they do: their tags.
record Labels(TreePMap<ResourceId, Tags> tags) {

    static final Labels NONE = new Labels(TreePMap.empty());

    Labels tagged(ResourceId id, Tags own) {
        return new Labels(own.isEmpty() ? tags.minus(id) : tags.plus(id, own));
    }

    Labels without(ResourceId id) {
        return tags.containsKey(id) ? tagged(id, Tags.NONE) : this;
    }
}
