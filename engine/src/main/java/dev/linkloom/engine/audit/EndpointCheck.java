package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Gap;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Segment;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What AWS refuses when an interface endpoint is made (VALID-06..09, VALID-30).
final class EndpointCheck implements Check {

    private static final RuleId ZONE = RuleId.of("VALID-06");
    private static final RuleId REMOTE_ZONE = RuleId.of("VALID-07");
    private static final RuleId ZONE_TWICE = RuleId.of("VALID-08");
    private static final RuleId SERVICE = RuleId.of("VALID-09");
    private static final RuleId SUBNET = RuleId.of("VALID-30");
    private static final RuleId INTERFACES = RuleId.of("EP-02");
    private static final RuleId ONE_SERVICE = RuleId.of("EP-32");

    /// Zones AWS leaves out of cross-Region endpoints (SVC-31).
    private static final Set<String> NOT_REMOTE =
            Set.of("use1-az3", "usw1-az2", "apne1-az3", "apne2-az2", "apne2-az4");

    @Override
    public void review(Survey survey, Notes notes) {
        for (InterfaceEndpoint each : survey.design().all(InterfaceEndpoint.class)) {
            reviewSubnets(survey, notes, each);
            reviewService(survey, notes, each);
        }
    }

    private static void reviewSubnets(Survey survey, Notes notes, InterfaceEndpoint endpoint) {
        Set<String> zones = new HashSet<>();
        for (EndpointInterface each : endpoint.interfaces()) {
            Segment segment = survey.topology().segment(each.subnet());
            if (segment == null || !segment.network().id().equals(endpoint.vpc())) {
                notes.error(
                        SUBNET,
                        "InvalidSubnetID.NotFound",
                        endpoint.id(),
                        "%s names the subnet %s, which is not in its VPC; choose one of its own VPC."
                                .formatted(endpoint.name(), survey.topology().name(each.subnet())),
                        without(endpoint, each));
            } else if (!zones.add(segment.zoneId())) {
                notes.error(
                        ZONE_TWICE,
                        "DuplicateSubnetsInSameZone",
                        endpoint.id(),
                        "%s has another subnet in the zone of %s (%s) already; keep one per zone."
                                .formatted(endpoint.name(), segment.name(), segment.zoneId()),
                        without(endpoint, each));
            }
        }
    }

    private static Edit without(InterfaceEndpoint endpoint, EndpointInterface gone) {
        List<EndpointInterface> kept = new ArrayList<>(endpoint.interfaces());
        kept.remove(kept.lastIndexOf(gone));
        return Mend.interfaces(
                "Take %s out of %s".formatted(gone.subnet(), endpoint.name()), endpoint, kept);
    }

    private static void reviewService(Survey survey, Notes notes, InterfaceEndpoint endpoint) {
        Network network = survey.topology().network(endpoint.vpc());
        EndpointService service = survey.design().find(endpoint.service(), EndpointService.class);
        if (endpoint.service() == null) {
            notes.warn(
                    ONE_SERVICE,
                    endpoint.id(),
                    "%s is connected to no service; connect it to one.".formatted(endpoint.name()),
                    null);
        } else if (survey.design().find(endpoint.service()) instanceof AwsService) {
            return;
        } else if (service == null) {
            refuse(notes, endpoint, endpoint.service().value(), null);
        } else if (network != null) {
            reviewAccess(notes, endpoint, service, network);
            reviewZones(survey, notes, endpoint, service, network);
        }
        for (Gap gap : survey.topology().gaps(endpoint.id())) {
            notes.inform(INTERFACES, endpoint.id(), gap.sentence(), null);
        }
    }

    /// One message for a missing service, a wrong Region and a caller without permission (SVC-05).
    private static void reviewAccess(
            Notes notes, InterfaceEndpoint endpoint, EndpointService service, Network network) {
        String region = network.vpc().region();
        if (!service.region().equals(region) && !service.supportedRegions().contains(region)) {
            refuse(
                    notes,
                    endpoint,
                    service.name(),
                    Mend.regions(
                            "Offer %s in %s".formatted(service.name(), region),
                            service,
                            Stream.concat(service.supportedRegions().stream(), Stream.of(region))
                                    .toList()));
        } else if (network.account() != null
                && !Principals.permit(
                        service.allowedPrincipals(), network.account().id().value())) {
            String principal = Principals.root(network.account().id().value());
            refuse(
                    notes,
                    endpoint,
                    service.name(),
                    Mend.principals(
                            "Permit %s to connect to %s"
                                    .formatted(network.account().name(), service.name()),
                            service,
                            Stream.concat(
                                            service.allowedPrincipals().stream(),
                                            Stream.of(principal))
                                    .toList()));
        }
    }

    private static void refuse(
            Notes notes, InterfaceEndpoint endpoint, String service, @Nullable Edit fix) {
        notes.error(
                SERVICE,
                "InvalidServiceName",
                endpoint.id(),
                "To the account of %s the service %s does not exist: it is missing, offered in other Regions only, or does not permit the account."
                        .formatted(endpoint.name(), service),
                fix);
    }

    private static void reviewZones(
            Survey survey,
            Notes notes,
            InterfaceEndpoint endpoint,
            EndpointService service,
            Network network) {
        boolean remote = !service.region().equals(network.vpc().region());
        for (EndpointInterface each : endpoint.interfaces()) {
            Segment segment = survey.topology().segment(each.subnet());
            if (segment == null) {
                continue;
            }
            if (remote && NOT_REMOTE.contains(segment.zoneId())) {
                notes.error(
                        REMOTE_ZONE,
                        "InvalidParameter",
                        endpoint.id(),
                        "The zone of %s (%s) has no access to services in other Regions; choose another zone."
                                .formatted(segment.name(), segment.zoneId()),
                        without(endpoint, each));
            } else if (!remote && !service.zoneIds().contains(segment.zoneId())) {
                notes.error(
                        ZONE,
                        "InvalidParameter",
                        endpoint.id(),
                        "%s does not support the zone of %s (%s); choose a subnet in %s."
                                .formatted(
                                        service.name(),
                                        segment.name(),
                                        segment.zoneId(),
                                        service.zoneIds().isEmpty()
                                                ? "a zone once it has one"
                                                : String.join(" or ", service.zoneIds())),
                        without(endpoint, each));
            }
        }
    }
}
