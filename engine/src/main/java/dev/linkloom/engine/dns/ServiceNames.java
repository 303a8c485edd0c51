package dev.linkloom.engine.dns;

import dev.linkloom.model.resource.EndpointService;

/// The names of an endpoint service.
///
/// @param service what consumers type to find it (DNS-01)
/// @param base what the names of its endpoints end in (DNS-02)
public record ServiceNames(String service, String base) {

    public static ServiceNames of(EndpointService service) {
        return new ServiceNames(
                "com.amazonaws.vpce.%s.%s".formatted(service.region(), service.id()),
                "%s.%s.vpce.amazonaws.com".formatted(service.id(), service.region()));
    }
}
