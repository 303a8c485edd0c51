package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// A network interface of its own, attached to an instance or standing alone as an `ip` target.
public record NetworkInterface(
        ResourceId id,
        String name,
        @Nullable ResourceId subnet,
        @Nullable Ip privateIp,
        List<ResourceId> securityGroups,
        @Nullable ResourceId attachedTo)
        implements Resource {

    public NetworkInterface {
        securityGroups = List.copyOf(securityGroups);
    }

    @Override
    public NetworkInterface renamed(String newName) {
        return new NetworkInterface(id, newName, subnet, privateIp, securityGroups, attachedTo);
    }

    @Override
    public @Nullable ResourceId parent() {
        return subnet;
    }

    @Override
    public NetworkInterface movedTo(ResourceId container) {
        return new NetworkInterface(id, name, container, privateIp, securityGroups, attachedTo);
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
        return new NetworkInterface(
                id,
                name,
                subnet,
                privateIp,
                Reference.without(gone, securityGroups),
                Reference.unless(gone, attachedTo));
    }
}
