package dev.linkloom.app.simulation;

import dev.linkloom.engine.dns.Resolution;
import dev.linkloom.model.Design;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.Subnet;

import org.jspecify.annotations.Nullable;

import java.util.stream.Stream;

/// In which zone the addresses of a DNS answer lie.
public final class AnswerZones {

    private AnswerZones() {}

    /// The zone ID of the endpoint interface with this address, among the endpoints the walk came
    /// by; empty where the address belongs to none of them.
    public static String zoneId(Design design, Resolution dns, Ip ip) {
        return dns.steps().stream()
                .flatMap(step -> interfaces(design.find(step.resource(), InterfaceEndpoint.class)))
                .filter(each -> ip.equals(each.privateIp()))
                .flatMap(each -> Stream.ofNullable(design.find(each.subnet(), Subnet.class)))
                .map(Subnet::zoneId)
                .findFirst()
                .orElse("");
    }

    private static Stream<EndpointInterface> interfaces(@Nullable InterfaceEndpoint endpoint) {
        return endpoint == null ? Stream.empty() : endpoint.interfaces().stream();
    }
}
