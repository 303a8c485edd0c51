package dev.linkloom.app.canvas.gesture;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.ApplicationLoadBalancer;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkInterface;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.ResolverEndpoint;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceEndpoint;
import dev.linkloom.model.resource.ResourceGateway;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/// Connections of security groups to what wears them, and of network interfaces to instances.
final class SecurityWiring {

    private SecurityWiring() {}

    static Outcome wear(Design design, SecurityGroup group, Instance wearer) {
        return wear(
                design,
                group,
                wearer,
                vpcOf(design, wearer.subnet()),
                wearer.securityGroups(),
                wearer::withSecurityGroups);
    }

    static Outcome wear(Design design, SecurityGroup group, NetworkInterface wearer) {
        return wear(
                design,
                group,
                wearer,
                vpcOf(design, wearer.subnet()),
                wearer.securityGroups(),
                wearer::withSecurityGroups);
    }

    static Outcome wear(Design design, SecurityGroup group, InterfaceEndpoint wearer) {
        return wear(
                design,
                group,
                wearer,
                wearer.vpc(),
                wearer.securityGroups(),
                wearer::withSecurityGroups);
    }

    static Outcome wear(Design design, SecurityGroup group, NetworkLoadBalancer wearer) {
        return wear(
                design,
                group,
                wearer,
                wearer.vpc(),
                wearer.securityGroups(),
                wearer::withSecurityGroups);
    }

    static Outcome wear(Design design, SecurityGroup group, ApplicationLoadBalancer wearer) {
        return wear(
                design,
                group,
                wearer,
                wearer.vpc(),
                wearer.securityGroups(),
                wearer::withSecurityGroups);
    }

    static Outcome wear(Design design, SecurityGroup group, ResourceGateway wearer) {
        return wear(
                design,
                group,
                wearer,
                wearer.vpc(),
                wearer.securityGroups(),
                wearer::withSecurityGroups);
    }

    static Outcome wear(Design design, SecurityGroup group, ResourceEndpoint wearer) {
        return wear(
                design,
                group,
                wearer,
                wearer.vpc(),
                wearer.securityGroups(),
                wearer::withSecurityGroups);
    }

    static Outcome wear(Design design, SecurityGroup group, ResolverEndpoint wearer) {
        return wear(
                design,
                group,
                wearer,
                wearer.vpc(),
                wearer.securityGroups(),
                wearer::withSecurityGroups);
    }

    static Outcome attach(NetworkInterface card, Instance instance) {
        if (instance.id().equals(card.attachedTo())) {
            return Words.alreadyConnected(card, instance);
        }
        return Wires.change(card, instance, card.withAttachedTo(instance.id()));
    }

    private static Outcome wear(
            Design design,
            SecurityGroup group,
            Resource wearer,
            @Nullable ResourceId vpc,
            List<ResourceId> worn,
            Function<List<ResourceId>, Resource> with) {
        if (worn.contains(group.id())) {
            return new Outcome.Refused(
                    "%s already wears %s.".formatted(wearer.name(), group.name()));
        }
        if (vpc != null && group.vpc() != null && !vpc.equals(group.vpc())) {
            return new Outcome.Refused(
                    "%s is a security group of %s; %s lies in another VPC."
                            .formatted(group.name(), nameOf(design, group.vpc()), wearer.name()));
        }
        String label = "Put %s on %s".formatted(group.name(), wearer.name());
        return new Outcome.Change(new Edit.Replace(label, with.apply(Wires.with(worn, group.id()))));
    }

    private static @Nullable ResourceId vpcOf(Design design, @Nullable ResourceId subnet) {
        Subnet found = design.find(subnet, Subnet.class);
        return found == null ? null : found.vpc();
    }

    private static String nameOf(Design design, ResourceId id) {
        Vpc vpc = design.find(id, Vpc.class);
        return vpc == null ? id.value() : vpc.name();
    }
}
