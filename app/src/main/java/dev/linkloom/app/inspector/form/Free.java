package dev.linkloom.app.inspector.form;

import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.Subnet;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/// What is left to choose.
final class Free {

    private Free() {}

    /// A subnet of the VPC in a zone that none of these is in; null when every zone is taken.
    static @Nullable ResourceId subnet(Subject subject, List<ResourceId> taken) {
        Set<String> zones =
                taken.stream()
                        .map(id -> subject.design().find(id, Subnet.class))
                        .filter(Objects::nonNull)
                        .map(Subnet::zoneId)
                        .collect(Collectors.toSet());
        return subject.inVpc(ResourceType.SUBNET).stream()
                .map(id -> subject.design().find(id, Subnet.class))
                .filter(each -> each != null && !zones.contains(each.zoneId()))
                .filter(Objects::nonNull)
                .map(Subnet::id)
                .findFirst()
                .orElse(null);
    }
}
