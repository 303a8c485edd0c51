package dev.linkloom.engine.topology;

import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.GatewayEndpoint;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

/// A service of AWS behind the gateway endpoint of a VPC (EP-22).
public record ServiceDoor(AwsService service, GatewayEndpoint endpoint, Network network)
        implements Station {

    @Override
    public Resource resource() {
        return service;
    }

    @Override
    public @Nullable String zoneId() {
        return null;
    }
}
