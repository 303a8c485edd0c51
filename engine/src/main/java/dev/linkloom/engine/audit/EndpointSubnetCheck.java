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

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The subnets AWS refuses for an interface endpoint (VALID-06..08, VALID-30).
final class EndpointSubnetCheck implements Check<InterfaceEndpoint> {

    private static final RuleId ZONE = RuleId.of("VALID-06");
    private static final RuleId REMOTE_ZONE = RuleId.of("VALID-07");
    private static final RuleId ZONE_TWICE = RuleId.of("VALID-08");
    private static final RuleId SUBNET = RuleId.of("VALID-30");
    private static final RuleId INTERFACES = RuleId.of("EP-02");

    /// Zones AWS leaves out of cross-Region endpoints (SVC-31).
    private static final Set<String> NOT_REMOTE =
            Set.of("use1-az3", "usw1-az2", "apne1-az3", "apne2-az2", "apne2-az4");

    @Override
    public void review(InterfaceEndpoint endpoint, Survey survey, Notes notes) {
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
            } else {
                reviewTwice(notes, endpoint, each, segment, zones.add(segment.zoneId()));
                reviewZone(survey, notes, endpoint, each, segment);
            }
        }
        for (Gap gap : survey.topology().gaps(endpoint.id())) {
            notes.inform(INTERFACES, endpoint.id(), gap.sentence(), null);
        }
    }

    private static void reviewTwice(
            Notes notes,
            InterfaceEndpoint endpoint,
            EndpointInterface row,
            Segment segment,
            boolean first) {
        if (!first) {
            notes.error(
                    ZONE_TWICE,
                    "DuplicateSubnetsInSameZone",
                    endpoint.id(),
                    "%s has another subnet in the zone of %s (%s) already; keep one per zone."
                            .formatted(endpoint.name(), segment.name(), segment.zoneId()),
                    without(endpoint, row));
        }
    }

    /// Zones are compared by ID, whatever the two accounts call them (SVC-20, SVC-22).
    private static void reviewZone(
            Survey survey,
            Notes notes,
            InterfaceEndpoint endpoint,
            EndpointInterface row,
            Segment segment) {
        EndpointService service = survey.design().find(endpoint.service(), EndpointService.class);
        String region = homeRegion(survey, endpoint, segment.network());
        if (!region.equals(segment.network().vpc().region())) {
            if (NOT_REMOTE.contains(segment.zoneId())) {
                notes.error(
                        REMOTE_ZONE,
                        "InvalidParameter",
                        endpoint.id(),
                        "The zone of %s (%s) has no access to services in other Regions; give %s another zone."
                                .formatted(segment.name(), segment.zoneId(), endpoint.name()),
                        without(endpoint, row));
            }
        } else if (service != null && !service.zoneIds().contains(segment.zoneId())) {
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
                    without(endpoint, row));
        }
    }

    private static String homeRegion(Survey survey, InterfaceEndpoint endpoint, Network network) {
        return switch (survey.design().find(endpoint.service())) {
            case EndpointService it -> it.region();
            case AwsService it -> it.region();
            case null, default -> network.vpc().region();
        };
    }

    private static Edit without(InterfaceEndpoint endpoint, EndpointInterface gone) {
        List<EndpointInterface> kept = new ArrayList<>(endpoint.interfaces());
        kept.remove(kept.lastIndexOf(gone));
        return new Edit.Replace(
                "Take %s out of %s".formatted(gone.subnet(), endpoint.name()),
                endpoint.withInterfaces(kept));
    }
}
