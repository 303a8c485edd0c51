package dev.linkloom.engine.topology;

import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

/// The internet gateway of a VPC, where public and private addresses change places (NET-29).
public record Border(InternetGateway gateway, Network network) implements Station {

    @Override
    public Resource resource() {
        return gateway;
    }

    @Override
    public @Nullable String zoneId() {
        return null;
    }
}
