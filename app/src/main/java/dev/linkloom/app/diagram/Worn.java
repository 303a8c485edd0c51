package dev.linkloom.app.diagram;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupMember;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Security groups as resources wear them: each shows as a tag on every card it protects.
public final class Worn {

    private Worn() {}

    /// The groups a resource wears, in its own order; what does not exist is left out.
    static List<SecurityGroup> by(Resource resource, Design design) {
        return ids(resource).stream()
                .map(id -> design.find(id, SecurityGroup.class))
                .filter(Objects::nonNull)
                .toList();
    }

    /// All groups that some resource wears.
    public static Set<ResourceId> anywhere(Design design) {
        Set<ResourceId> worn = new HashSet<>();
        design.resources().forEach(each -> worn.addAll(ids(each)));
        return worn;
    }

    /// The same of the next version, sooner where nothing that has changed wears others.
    ///
    /// @param worn those of the version before
    static Set<ResourceId> anywhere(Design next, Design before, Set<ResourceId> worn) {
        Set<ResourceId> touched = next.touchedSince(before);
        boolean same =
                touched != null
                        && touched.stream()
                                .allMatch(id -> ids(before.find(id)).equals(ids(next.find(id))));
        return same ? worn : anywhere(next);
    }

    private static List<ResourceId> ids(@Nullable Resource resource) {
        return resource instanceof SecurityGroupMember member ? member.securityGroups() : List.of();
    }
}
