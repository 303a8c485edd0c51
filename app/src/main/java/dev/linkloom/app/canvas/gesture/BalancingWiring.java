package dev.linkloom.app.canvas.gesture;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.NetworkInterface;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TargetGroup.Target;
import dev.linkloom.model.resource.TargetGroup.TargetType;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Connections from a load balancer to what answers behind it.
final class BalancingWiring {

    private static final int FIRST_PORT = 443;

    private BalancingWiring() {}

    /// The listener that waits for a group gets this one; without any listener one is made.
    static Outcome forward(NetworkLoadBalancer balancer, TargetGroup group) {
        List<Listener> listeners = balancer.listeners();
        if (listeners.stream().anyMatch(each -> each.forwardsTo(group.id()))) {
            return Words.alreadyConnected(balancer, group);
        }
        List<Listener> after = new ArrayList<>(listeners);
        if (listeners.isEmpty()) {
            ListenerProtocol spoken = group.protocol();
            after.add(
                    new Listener(
                            spoken.ofApplications() ? ListenerProtocol.TCP : spoken,
                            FIRST_PORT,
                            group.id()));
        } else {
            int free = listeners.size() == 1 ? 0 : waiting(listeners);
            if (free < 0) {
                return new Outcome.Refused(
                        tr(
                                "Each of the %s listeners of %s has a target group. Change one in"
                                        + " the inspector.",
                                listeners.size(), balancer.name()));
            }
            after.set(free, listeners.get(free).withTargetGroup(group.id()));
        }
        return new Outcome.Change(
                new Edit.Replace(Words.connect(balancer, group), withListeners(balancer, after)));
    }

    /// Registers the instance, or its address where the group registers addresses (NLB-06).
    static Outcome register(Design design, TargetGroup group, Instance instance) {
        if (group.targetType() == TargetType.IP) {
            return register(design, group, instance, instance.privateIp(), instance.subnet());
        }
        Subnet subnet = design.find(instance.subnet(), Subnet.class);
        if (subnet != null && group.vpc() != null && !group.vpc().equals(subnet.vpc())) {
            return new Outcome.Refused(
                    tr(
                            "%s registers instances of its own VPC only. Give it the target type IP"
                                    + " to reach %s (NLB-09).",
                            group.name(), instance.name()));
        }
        if (group.targets().stream().anyMatch(each -> instance.id().equals(each.instance()))) {
            return Words.alreadyConnected(group, instance);
        }
        return registered(group, instance, new Target(instance.id(), null, null, null));
    }

    static Outcome register(Design design, TargetGroup group, NetworkInterface target) {
        if (group.targetType() == TargetType.INSTANCE) {
            return new Outcome.Refused(
                    tr(
                            "%s registers instances. Give it the target type IP to register %s"
                                    + " (NLB-06).",
                            group.name(), target.name()));
        }
        return register(design, group, target, target.privateIp(), target.subnet());
    }

    private static Outcome register(
            Design design,
            TargetGroup group,
            Resource owner,
            @Nullable Ip address,
            @Nullable ResourceId subnetId) {
        if (address == null) {
            return new Outcome.Refused(
                    tr("%s has no private address to register yet.", owner.name()));
        }
        Subnet subnet = design.find(subnetId, Subnet.class);
        String zone = subnet == null ? null : zoneWithin(group, subnet);
        if (group.targets().stream().anyMatch(each -> address.equals(each.ip()))) {
            return Words.alreadyConnected(group, owner);
        }
        return registered(group, owner, new Target(null, address, null, zone));
    }

    /// Addresses outside the group's VPC are registered in AWS's zone `all` (NLB-08).
    private static @Nullable String zoneWithin(TargetGroup group, Subnet subnet) {
        boolean inside = subnet.vpc() != null && subnet.vpc().equals(group.vpc());
        return inside ? subnet.zoneId() : null;
    }

    private static Outcome registered(TargetGroup group, Resource owner, Target target) {
        List<Target> targets = new ArrayList<>(group.targets());
        targets.add(target);
        return new Outcome.Change(
                new Edit.Replace(Words.connect(group, owner), group.withTargets(targets)));
    }

    private static int waiting(List<Listener> listeners) {
        for (int i = 0; i < listeners.size(); i++) {
            if (listeners.get(i).targetGroup() == null) {
                return i;
            }
        }
        return -1;
    }

    private static NetworkLoadBalancer withListeners(
            NetworkLoadBalancer balancer, List<Listener> listeners) {
        return balancer.withListeners(listeners);
    }
}
