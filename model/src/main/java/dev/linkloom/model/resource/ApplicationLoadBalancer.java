package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;
import dev.linkloom.model.resource.NetworkLoadBalancer.Node;
import dev.linkloom.model.resource.NetworkLoadBalancer.Scheme;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// A load balancer for HTTP, which a Network Load Balancer may have as its target (NLB-11).
@RecordBuilder
public record ApplicationLoadBalancer(
        ResourceId id,
        String name,
        @Nullable ResourceId vpc,
        Scheme scheme,
        List<Node> nodes,
        List<ResourceId> securityGroups,
        List<Listener> listeners)
        implements ApplicationLoadBalancerBuilder.With, ListeningLoadBalancer, SecurityGroupMember {

    public ApplicationLoadBalancer {
        nodes = List.copyOf(nodes);
        securityGroups = List.copyOf(securityGroups);
        listeners = List.copyOf(listeners);
    }

    /// Always on: its nodes use the targets of all zones.
    @Override
    public boolean crossZone() {
        return true;
    }

    @Override
    public @Nullable String shiftedZoneId() {
        return null;
    }

    @Override
    public ApplicationLoadBalancer renamed(String newName) {
        return withName(newName);
    }

    @Override
    public ApplicationLoadBalancer wearing(List<ResourceId> groups) {
        return withSecurityGroups(groups);
    }

    @Override
    public @Nullable ResourceId parent() {
        return vpc;
    }

    @Override
    public ApplicationLoadBalancer movedTo(ResourceId container) {
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
                Reference.each("/securityGroups", securityGroups, ResourceType.SECURITY_GROUP),
                NetworkLoadBalancer.listenerReferences(listeners));
    }

    @Override
    public ApplicationLoadBalancer forgetting(Set<ResourceId> gone) {
        return withNodes(nodes.stream().filter(each -> !gone.contains(each.subnet())).toList())
                .withSecurityGroups(Reference.without(gone, securityGroups))
                .withListeners(listeners.stream().map(each -> each.forgetting(gone)).toList());
    }
}
