package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.NetworkLoadBalancer.Node;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// Spreads whole packets over appliances, which give them back unchanged (GWLB-01, GWLB-12).
///
/// @param crossZone off by default (GWLB-10)
/// @param targetGroup the appliances, reached by GENEVE on UDP port 6081
@RecordBuilder
public record GatewayLoadBalancer(
        ResourceId id,
        String name,
        @Nullable ResourceId vpc,
        List<Node> nodes,
        boolean crossZone,
        @Nullable ResourceId targetGroup)
        implements GatewayLoadBalancerBuilder.With, LoadBalancer {

    public GatewayLoadBalancer {
        nodes = List.copyOf(nodes);
    }

    @Override
    public GatewayLoadBalancer renamed(String newName) {
        return withName(newName);
    }

    @Override
    public @Nullable ResourceId parent() {
        return vpc;
    }

    @Override
    public GatewayLoadBalancer movedTo(ResourceId container) {
        return withVpc(container);
    }

    @Override
    public List<Reference> references() {
        return Reference.list(
                Reference.one("/vpc", vpc, ResourceType.VPC),
                Reference.rows(
                        "/nodes",
                        nodes,
                        "/subnet",
                        row -> Reference.one("", row.subnet(), ResourceType.SUBNET)),
                Reference.one("/targetGroup", targetGroup, ResourceType.TARGET_GROUP));
    }

    @Override
    public GatewayLoadBalancer forgetting(Set<ResourceId> gone) {
        return withNodes(nodes.stream().filter(each -> !gone.contains(each.subnet())).toList())
                .withTargetGroup(Reference.unless(gone, targetGroup));
    }
}
