package dev.linkloom.engine;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkAclRule;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupRule;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TargetGroupAttributes;
import dev.linkloom.model.resource.Vpc;

import java.util.List;
import java.util.function.UnaryOperator;

/// What the walks change about T0.
final class Changes {

    private Changes() {}

    static <T extends Resource> T get(Design design, ResourceId id, Class<T> type) {
        T found = design.find(id, type);
        if (found == null) {
            throw new AssertionError("The design holds no " + id);
        }
        return found;
    }

    static SecurityGroupRule tcp(String ports, String cidr) {
        return SecurityGroupRule.allow(Protocol.TCP, PortRange.of(ports), Cidr.of(cidr));
    }

    static SecurityGroupRule udp(String ports, String cidr) {
        return SecurityGroupRule.allow(Protocol.UDP, PortRange.of(ports), Cidr.of(cidr));
    }

    static Design ingress(Design design, ResourceId group, SecurityGroupRule... rules) {
        SecurityGroup it = get(design, group, SecurityGroup.class);
        return design.with(it.withIngress(List.of(rules)));
    }

    static Design egress(Design design, ResourceId group, SecurityGroupRule... rules) {
        SecurityGroup it = get(design, group, SecurityGroup.class);
        return design.with(it.withEgress(List.of(rules)));
    }

    static NetworkAclRule allow(int number, String ports, String cidr) {
        return new NetworkAclRule(
                number,
                NetworkAclRule.Action.ALLOW,
                Protocol.TCP,
                PortRange.of(ports),
                Cidr.of(cidr));
    }

    static Design acl(
            Design design,
            ResourceId subnet,
            List<NetworkAclRule> ingress,
            List<NetworkAclRule> egress) {
        Subnet it = get(design, subnet, Subnet.class);
        var acl =
                new NetworkAcl(
                        ResourceId.of("acl-" + it.name()),
                        "acl-" + it.name(),
                        it.vpc(),
                        ingress,
                        egress);
        return design.with(acl).with(it.withNetworkAcl(acl.id()));
    }

    static Design routeTable(Design design, ResourceId subnet, ResourceId table) {
        Subnet it = get(design, subnet, Subnet.class);
        return design.with(it.withRouteTable(table));
    }

    static Design running(
            Design design, ResourceId instance, boolean running, PortRange... listening) {
        Instance it = get(design, instance, Instance.class);
        return design.with(it.withRunning(running).withListening(List.of(listening)));
    }

    static Design moved(Design design, ResourceId instance, ResourceId subnet, Ip ip) {
        Instance it = get(design, instance, Instance.class);
        return design.with(it.withSubnet(subnet).withPrivateIp(ip));
    }

    static Design proxyAware(Design design, ResourceId instance) {
        Instance it = get(design, instance, Instance.class);
        return design.with(it.withProxyProtocolAware(true));
    }

    static Design endpoint(Design design, boolean privateDns, InterfaceEndpoint.State state) {
        InterfaceEndpoint it = get(design, T0.E, InterfaceEndpoint.class);
        return design.with(it.withPrivateDns(privateDns).withState(state));
    }

    static Design interfaces(Design design, InterfaceEndpoint.EndpointInterface... interfaces) {
        InterfaceEndpoint it = get(design, T0.E, InterfaceEndpoint.class);
        return design.with(it.withInterfaces(List.of(interfaces)));
    }

    static Design endpointGroups(Design design, ResourceId... groups) {
        InterfaceEndpoint it = get(design, T0.E, InterfaceEndpoint.class);
        return design.with(it.withSecurityGroups(List.of(groups)));
    }

    static Design attributes(Design design, ResourceId vpc, boolean support, boolean hostnames) {
        Vpc it = get(design, vpc, Vpc.class);
        return design.with(it.withDnsSupport(support).withDnsHostnames(hostnames));
    }

    static Design service(
            Design design,
            boolean acceptanceRequired,
            List<String> principals,
            String privateName,
            EndpointService.DomainVerification verification,
            List<String> zoneIds) {
        EndpointService it = get(design, T0.SERVICE, EndpointService.class);
        return design.with(
                it.withAcceptanceRequired(acceptanceRequired)
                        .withAllowedPrincipals(principals)
                        .withPrivateDnsName(privateName)
                        .withDomainVerification(verification)
                        .withZoneIds(zoneIds));
    }

    static Design nlb(Design design, UnaryOperator<NetworkLoadBalancer> change) {
        return design.with(change.apply(get(design, T0.NLB, NetworkLoadBalancer.class)));
    }

    static Design group(Design design, UnaryOperator<TargetGroup> change) {
        return design.with(change.apply(get(design, T0.TG, TargetGroup.class)));
    }

    static Design attributes(Design design, UnaryOperator<TargetGroupAttributes> change) {
        return group(design, it -> it.withAttributes(change.apply(it.attributes())));
    }

    static Design instance(Design design, ResourceId id, UnaryOperator<Instance> change) {
        return design.with(change.apply(get(design, id, Instance.class)));
    }

    static Design balancer(
            Design design, boolean crossZone, List<ResourceId> groups, boolean enforce) {
        NetworkLoadBalancer it = get(design, T0.NLB, NetworkLoadBalancer.class);
        return design.with(
                it.withCrossZone(crossZone)
                        .withSecurityGroups(groups)
                        .withEnforceInboundRulesOnPrivateLink(enforce));
    }

    static Design nodes(Design design, NetworkLoadBalancer.Node... nodes) {
        NetworkLoadBalancer it = get(design, T0.NLB, NetworkLoadBalancer.class);
        return design.with(it.withNodes(List.of(nodes)));
    }

    static Design listeners(Design design, NetworkLoadBalancer.Listener... listeners) {
        NetworkLoadBalancer it = get(design, T0.NLB, NetworkLoadBalancer.class);
        return design.with(it.withListeners(List.of(listeners)));
    }

    static Design targetGroup(
            Design design,
            Boolean preserveClientIp,
            boolean proxy,
            TargetGroup.HealthCheck check,
            TargetGroup.Target... targets) {
        TargetGroup it = get(design, T0.TG, TargetGroup.class);
        return design.with(
                it.withPreserveClientIp(preserveClientIp)
                        .withProxyProtocolV2(proxy)
                        .withHealthCheck(check)
                        .withTargets(targets.length == 0 ? it.targets() : List.of(targets)));
    }

    /// T0's service over UDP for T0's clients and those of another block.
    static Design udpService(Design design, String block) {
        Design changed =
                listeners(
                        design, new NetworkLoadBalancer.Listener(ListenerProtocol.UDP, 443, T0.TG));
        TargetGroup group = get(changed, T0.TG, TargetGroup.class);
        changed = changed.with(group.withProtocol(ListenerProtocol.UDP));
        for (ResourceId each : List.of(T0.SG_EP, T0.SG_NLB)) {
            changed = ingress(changed, each, udp("443", "10.0.0.0/16"), udp("443", block));
        }
        // Health checks are TCP whatever the traffic is (NLB-12).
        changed =
                egress(
                        changed,
                        T0.SG_NLB,
                        SecurityGroupRule.allow(Protocol.ALL, PortRange.ALL, T0.SG_TGT));
        return ingress(
                changed,
                T0.SG_TGT,
                SecurityGroupRule.allow(Protocol.ALL, PortRange.ALL, T0.SG_NLB));
    }
}
