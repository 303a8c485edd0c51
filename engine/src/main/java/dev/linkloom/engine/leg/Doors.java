package dev.linkloom.engine.leg;

import dev.linkloom.engine.decision.Place;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.ServiceDoor;
import dev.linkloom.model.Design;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.GatewayEndpoint;

import org.jspecify.annotations.Nullable;

/// Gateway endpoints, and why what comes into a VPC from outside cannot leave it by them (EP-22,
/// EP-25); interface endpoints for the same service stand beside them (EP-27).
final class Doors {

    private static final RuleId OWN_VPC = RuleId.of("EP-25");
    private static final RuleId SAME_REGION = RuleId.of("EP-22");

    private final Design design;

    Doors(Design design) {
        this.design = design;
    }

    /// Gateway endpoints serve the resources of their own VPC (EP-25).
    @Nullable Next through(Stretch stretch, GatewayEndpoint endpoint, Network network) {
        Place place = Place.of(endpoint.id());
        AwsService service = design.find(endpoint.service(), AwsService.class);
        if (service == null) {
            return null;
        }
        if (!network.contains(stretch.source())) {
            stretch.note(
                    place,
                    refused(
                            OWN_VPC,
                            endpoint,
                            "%s serves its own VPC only, and %s lies outside %s.",
                            endpoint.name(),
                            stretch.source(),
                            network.name()));
        } else if (!service.region().equals(network.vpc().region())) {
            stretch.note(
                    place,
                    refused(
                            SAME_REGION,
                            endpoint,
                            "%s leads to %s of another Region, which a gateway endpoint cannot.",
                            endpoint.name(),
                            service.name()));
        } else {
            stretch.note(
                    place,
                    Ruling.pass(
                            endpoint.id(),
                            HopKind.ENDPOINT,
                            SAME_REGION,
                            "%s leads to %s inside AWS; it has no interface and no security group.",
                            endpoint.name(),
                            service.name()));
        }
        return stretch.at(new ServiceDoor(service, endpoint, network));
    }

    private static Ruling refused(
            RuleId rule, GatewayEndpoint at, String template, Object... arguments) {
        return Ruling.stop(Verdict.NO_ROUTE, at.id(), HopKind.ENDPOINT, rule, template, arguments)
                .coded("VPC_LOCAL_ROUTE_CIDR_RESTRICTION");
    }
}
