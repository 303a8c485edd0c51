package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// A network interface of its own, attached to an instance or standing alone as an `ip` target.
@RecordBuilder
public record NetworkInterface(
        ResourceId id,
        String name,
        @Nullable ResourceId subnet,
        @Nullable Ip privateIp,
        List<ResourceId> securityGroups,
        @Nullable ResourceId attachedTo)
        implements NetworkInterfaceBuilder.With, SecurityGroupMember {

    public NetworkInterface {
        securityGroups = List.copyOf(securityGroups);
    }

    @Override
    public NetworkInterface renamed(String newName) {
        return withName(newName);
    }

    @Override
    public NetworkInterface wearing(List<ResourceId> groups) {
        return withSecurityGroups(groups);
    }

    @Override
    public @Nullable ResourceId parent() {
        return subnet;
    }

    @Override
    public NetworkInterface movedTo(ResourceId container) {
        return withSubnet(container);
    }

    @Override
    public List<Reference> references() {
        return Reference.list(
                Reference.one("/subnet", subnet, ResourceType.SUBNET),
                Reference.each("/securityGroups", securityGroups, ResourceType.SECURITY_GROUP),
                Reference.one("/attachedTo", attachedTo, ResourceType.INSTANCE));
    }

    @Override
    public NetworkInterface forgetting(Set<ResourceId> gone) {
        return withSecurityGroups(Reference.without(gone, securityGroups))
                .withAttachedTo(Reference.unless(gone, attachedTo));
    }
}
