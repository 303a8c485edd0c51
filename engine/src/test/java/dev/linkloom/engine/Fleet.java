package dev.linkloom.engine;

import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.SeenByTarget;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupRule;
import dev.linkloom.model.resource.TargetGroup.CheckProtocol;
import dev.linkloom.model.resource.TargetGroup.HealthCheck;
import dev.linkloom.model.resource.TargetGroup.Target;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// T0 with more machines behind its load balancer, and what many flows make of them.
final class Fleet {

    /// A machine in the provider's VPC that is no target: 172.16.1.99 in use1-az1.
    static final ResourceId DIRECT = ResourceId.of("i-direct");

    private Fleet() {}

    /// Targets 172.16.1.10, .11, … in use1-az1 and 172.16.2.10, .11, … in use1-az2.
    static Design of(int inZone1, int inZone2) {
        Design design = T0.design();
        List<Target> targets = new ArrayList<>();
        for (int zone = 1; zone <= 2; zone++) {
            for (int i = 0; i < (zone == 1 ? inZone1 : inZone2); i++) {
                ResourceId id = target(zone, i);
                design =
                        design.with(
                                T0.machine(
                                        id,
                                        zone == 1 ? T0.P_APP_1 : T0.P_APP_2,
                                        Ip.of("172.16.%d.%d".formatted(zone, 10 + i)),
                                        T0.SG_TGT));
                targets.add(new Target(id, null, null, null));
            }
        }
        return Changes.group(design, it -> it.withTargets(targets));
    }

    /// The first ones are those of T0.
    static ResourceId target(int zone, int index) {
        return ResourceId.of("i-app-" + zone + (index == 0 ? "" : "-" + index));
    }

    /// The load balancer admits its own VPC, and a machine there is its client.
    static Design withDirectClient(Design design) {
        return Changes.ingress(
                        design,
                        T0.SG_NLB,
                        Changes.tcp("443", "10.0.0.0/16"),
                        Changes.tcp("443", "172.16.0.0/16"))
                .with(
                        T0.group(
                                ResourceId.of("sg-direct"),
                                T0.VPC_P,
                                List.of(),
                                SecurityGroup.ALL_OUT))
                .with(
                        T0.machine(
                                DIRECT,
                                T0.P_APP_1,
                                Ip.of("172.16.1.99"),
                                ResourceId.of("sg-direct")));
    }

    /// The same over UDP 53, with checks on TCP 8443 as before.
    static Design overUdp(Design design, String clients) {
        var dialled = SecurityGroupRule.allow(Protocol.UDP, PortRange.of(53), Cidr.of(clients));
        Design open = Changes.ingress(design, T0.SG_EP, dialled);
        open = Changes.ingress(open, T0.SG_NLB, dialled);
        open =
                Changes.egress(
                        open,
                        T0.SG_NLB,
                        SecurityGroupRule.allow(Protocol.ALL, PortRange.ALL, Cidr.ANY_IPV4));
        open =
                Changes.ingress(
                        open,
                        T0.SG_TGT,
                        SecurityGroupRule.allow(Protocol.TCP, PortRange.of(8443), T0.SG_NLB),
                        SecurityGroupRule.allow(Protocol.UDP, PortRange.of(53), T0.SG_NLB));
        open = Changes.listeners(open, new Listener(ListenerProtocol.UDP, 53, T0.TG));
        return Changes.group(
                open,
                it ->
                        it.withProtocol(ListenerProtocol.UDP)
                                .withPort(53)
                                .withHealthCheck(
                                        new HealthCheck(CheckProtocol.TCP, 8443, 30, 10, 5, 2)));
    }

    /// One flow for each of so many source ports, from 20000 on.
    static List<Flow> flows(ResourceId from, String host, int count) {
        List<Flow> flows = new ArrayList<>();
        for (int port = 20000; port < 20000 + count; port++) {
            flows.add(new Flow(from, host, 443, Protocol.TCP, port, null));
        }
        return flows;
    }

    /// How many of the flows each target got; those that arrive nowhere are left out.
    static Map<ResourceId, Integer> spread(Design design, List<Flow> flows) {
        Fabric fabric = Fabric.compile(design);
        Map<ResourceId, Integer> counts = new HashMap<>();
        for (Flow each : flows) {
            Trace trace = fabric.trace(each);
            SeenByTarget seen = trace.seenByTarget();
            if (seen != null) {
                counts.merge(seen.target(), 1, Integer::sum);
            }
        }
        return counts;
    }
}
