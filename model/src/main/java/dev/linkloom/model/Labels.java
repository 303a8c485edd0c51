package dev.linkloom.model;

import org.pcollections.TreePMap;

/// What a design says about its resources besides what they do: their tags, and how they are to be
/// called.
record Labels(TreePMap<ResourceId, Tags> tags, Naming naming) {

    static final Labels NONE = new Labels(TreePMap.empty(), Naming.FREE);

    Labels tagged(ResourceId id, Tags own) {
        return new Labels(own.isEmpty() ? tags.minus(id) : tags.plus(id, own), naming);
    }

    Labels naming(Naming other) {
        return new Labels(tags, other);
    }

    Labels without(ResourceId id) {
        return tags.containsKey(id) ? tagged(id, Tags.NONE) : this;
    }
}
