package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.resource.DirectConnectGateway;
import dev.linkloom.model.resource.VirtualPrivateGateway;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// VPCs behind one Direct Connect gateway whose blocks overlap: the second one is refused (NET-32).
final class DirectConnectCheck implements Check<DirectConnectGateway> {

    private static final RuleId OVERLAP = RuleId.of("NET-32");

    @Override
    public void review(DirectConnectGateway gateway, Survey survey, Notes notes) {
        List<Network> before = new ArrayList<>();
        for (ResourceId each : gateway.gateways()) {
            Network network = network(survey, each);
            if (network == null) {
                continue;
            }
            for (Network other : before) {
                if (overlap(other, network)) {
                    notes.error(
                            OVERLAP,
                            "DirectConnectClientException",
                            gateway.id(),
                            "%s cannot serve %s beside %s, because their blocks overlap; take one of them off."
                                    .formatted(gateway.name(), network.name(), other.name()),
                            new Edit.Replace(
                                    "Take %s off %s".formatted(network.name(), gateway.name()),
                                    gateway.withGateways(Lists.minus(gateway.gateways(), each))));
                }
            }
            before.add(network);
        }
    }

    private static @Nullable Network network(Survey survey, ResourceId gateway) {
        VirtualPrivateGateway found = survey.design().find(gateway, VirtualPrivateGateway.class);
        return found == null ? null : survey.topology().network(found.vpc());
    }

    private static boolean overlap(Network one, Network other) {
        for (Cidr each : one.vpc().cidrs()) {
            if (other.vpc().cidrs().stream().anyMatch(each::overlaps)) {
                return one.index() != other.index();
            }
        }
        return false;
    }
}
