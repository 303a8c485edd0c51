package dev.linkloom.engine.audit;

import dev.linkloom.engine.route.Link;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.resource.TransitGatewayAttachment;
import dev.linkloom.model.resource.VirtualPrivateGateway;
import dev.linkloom.model.resource.Vpc;

/// VPCs that have addresses of networks they are routed to: by a transit gateway (NET-27), or of
/// networks outside by a virtual private gateway, which local routes then hide (NET-18). Peerings
/// and Direct Connect gateways have checks of their own; endpoints do not mind (NET-26).
final class OverlapLint implements Check<Vpc> {

    private static final RuleId TRANSIT = RuleId.of("NET-27");
    private static final RuleId LOCAL = RuleId.of("NET-18");

    @Override
    public void review(Vpc vpc, Survey survey, Notes notes) {
        for (TransitGatewayAttachment each :
                survey.relations().referrers(vpc.id(), TransitGatewayAttachment.class)) {
            if (vpc.id().equals(each.attached())) {
                survey.transit()
                        .clashing(each)
                        .forEach(other -> reviewTransit(vpc, each, other, survey, notes));
            }
        }
        for (VirtualPrivateGateway gateway :
                survey.relations().referrers(vpc.id(), VirtualPrivateGateway.class)) {
            for (Link link : survey.links().at(gateway.id())) {
                reviewOutside(vpc, link, notes);
            }
        }
    }

    private static void reviewTransit(
            Vpc vpc,
            TransitGatewayAttachment attachment,
            TransitGatewayAttachment other,
            Survey survey,
            Notes notes) {
        ResourceId hub = attachment.transitGateway();
        String gateway = hub == null ? attachment.name() : survey.design().name(hub);
        Vpc second = survey.design().find(other.attached(), Vpc.class);
        if (second != null && second.id().compareTo(vpc.id()) < 0) {
            warn(notes, vpc, second.name(), gateway);
        }
        for (Link link : survey.links().at(other.id())) {
            if (link.up() && link.blocks().stream().anyMatch(each -> isInside(vpc, each))) {
                warn(notes, vpc, link.far().name(), gateway);
            }
        }
    }

    private static void warn(Notes notes, Vpc vpc, String other, String gateway) {
        notes.warn(
                TRANSIT,
                vpc.id(),
                "%s has addresses of %s too, and %s leads to one of them only; give it other blocks, or use an endpoint, which allows that."
                        .formatted(vpc.name(), other, gateway),
                null);
    }

    private static void reviewOutside(Vpc vpc, Link link, Notes notes) {
        for (Cidr each : link.blocks()) {
            if (link.up() && isInside(vpc, each)) {
                notes.warn(
                        LOCAL,
                        vpc.id(),
                        "%s of %s lies in %s itself, so packets to it stay there; give one of them other blocks, or use an endpoint, which allows that."
                                .formatted(each, link.far().name(), vpc.name()),
                        null);
            }
        }
    }

    /// Wider blocks sum up many networks, of which the VPC may be none.
    private static boolean isInside(Vpc vpc, Cidr block) {
        return vpc.cidrs().stream().anyMatch(each -> each.contains(block));
    }
}
