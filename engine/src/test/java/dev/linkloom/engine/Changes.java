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
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkAclRule;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupRule;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.Vpc;

import java.util.List;

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

    static Design ingress(Design design, ResourceId group, SecurityGroupRule... rules) {
        SecurityGroup it = get(design, group, SecurityGroup.class);
        return design.with(
                new SecurityGroup(it.id(), it.name(), it.vpc(), List.of(rules), it.egress()));
    }

    static Design egress(Design design, ResourceId group, SecurityGroupRule... rules) {
        SecurityGroup it = get(design, group, SecurityGroup.class);
        return design.with(
                new SecurityGroup(it.id(), it.name(), it.vpc(), it.ingress(), List.of(rules)));
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
        return design.with(acl)
                .with(
                        new Subnet(
                                it.id(),
                                it.name(),
                                it.vpc(),
                                it.zoneId(),
                                it.cidr(),
                                it.routeTable(),
                                acl.id()));
    }

    static Design routeTable(Design design, ResourceId subnet, ResourceId table) {
        Subnet it = get(design, subnet, Subnet.class);
        return design.with(
                new Subnet(
                        it.id(),
                        it.name(),
                        it.vpc(),
                        it.zoneId(),
                        it.cidr(),
                        table,
                        it.networkAcl()));
    }

    static Design running(
            Design design, ResourceId instance, boolean running, PortRange... listening) {
        Instance it = get(design, instance, Instance.class);
        return design.with(
                new Instance(
                        it.id(),
                        it.name(),
                        it.subnet(),
                        it.privateIp(),
                        it.securityGroups(),
                        it.compute(),
                        running,
                        List.of(listening),
                        it.proxyProtocolAware()));
    }

    static Design moved(Design design, ResourceId instance, ResourceId subnet, Ip ip) {
        Instance it = get(design, instance, Instance.class);
        return design.with(
                new Instance(
                        it.id(),
                        it.name(),
                        subnet,
                        ip,
                        it.securityGroups(),
                        it.compute(),
                        it.running(),
                        it.listening(),
                        it.proxyProtocolAware()));
    }

    static Design proxyAware(Design design, ResourceId instance) {
        Instance it = get(design, instance, Instance.class);
        return design.with(
                new Instance(
                        it.id(),
                        it.name(),
                        it.subnet(),
                        it.privateIp(),
                        it.securityGroups(),
                        it.compute(),
                        it.running(),
                        it.listening(),
                        true));
    }

    static Design endpoint(Design design, boolean privateDns, InterfaceEndpoint.State state) {
        InterfaceEndpoint it = get(design, T0.E, InterfaceEndpoint.class);
        return design.with(
                new InterfaceEndpoint(
                        it.id(),
                        it.name(),
                        it.vpc(),
                        it.service(),
                        it.interfaces(),
                        it.securityGroups(),
                        privateDns,
                        state,
                        it.dnsSuffix()));
    }

    static Design interfaces(Design design, InterfaceEndpoint.EndpointInterface... interfaces) {
        InterfaceEndpoint it = get(design, T0.E, InterfaceEndpoint.class);
        return design.with(
                new InterfaceEndpoint(
                        it.id(),
                        it.name(),
                        it.vpc(),
                        it.service(),
                        List.of(interfaces),
                        it.securityGroups(),
                        it.privateDns(),
                        it.state(),
                        it.dnsSuffix()));
    }

    static Design endpointGroups(Design design, ResourceId... groups) {
        InterfaceEndpoint it = get(design, T0.E, InterfaceEndpoint.class);
        return design.with(
                new InterfaceEndpoint(
                        it.id(),
                        it.name(),
                        it.vpc(),
                        it.service(),
                        it.interfaces(),
                        List.of(groups),
                        it.privateDns(),
                        it.state(),
                        it.dnsSuffix()));
    }

    static Design attributes(Design design, ResourceId vpc, boolean support, boolean hostnames) {
        Vpc it = get(design, vpc, Vpc.class);
        return design.with(
                new Vpc(
                        it.id(),
                        it.name(),
                        it.account(),
                        it.region(),
                        it.cidrs(),
                        support,
                        hostnames,
                        it.mainRouteTable(),
                        it.defaultNetworkAcl()));
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
                new EndpointService(
                        it.id(),
                        it.name(),
                        it.account(),
                        it.region(),
                        it.loadBalancers(),
                        acceptanceRequired,
                        principals,
                        privateName,
                        verification,
                        zoneIds,
                        it.supportedRegions()));
    }

    static Design balancer(
            Design design, boolean crossZone, List<ResourceId> groups, boolean enforce) {
        NetworkLoadBalancer it = get(design, T0.NLB, NetworkLoadBalancer.class);
        return design.with(
                new NetworkLoadBalancer(
                        it.id(),
                        it.name(),
                        it.vpc(),
                        it.scheme(),
                        it.nodes(),
                        crossZone,
                        groups,
                        enforce,
                        it.listeners()));
    }

    static Design nodes(Design design, NetworkLoadBalancer.Node... nodes) {
        NetworkLoadBalancer it = get(design, T0.NLB, NetworkLoadBalancer.class);
        return design.with(
                new NetworkLoadBalancer(
                        it.id(),
                        it.name(),
                        it.vpc(),
                        it.scheme(),
                        List.of(nodes),
                        it.crossZone(),
                        it.securityGroups(),
                        it.enforceInboundRulesOnPrivateLink(),
                        it.listeners()));
    }

    static Design listeners(Design design, NetworkLoadBalancer.Listener... listeners) {
        NetworkLoadBalancer it = get(design, T0.NLB, NetworkLoadBalancer.class);
        return design.with(
                new NetworkLoadBalancer(
                        it.id(),
                        it.name(),
                        it.vpc(),
                        it.scheme(),
                        it.nodes(),
                        it.crossZone(),
                        it.securityGroups(),
                        it.enforceInboundRulesOnPrivateLink(),
                        List.of(listeners)));
    }

    static Design targetGroup(
            Design design,
            Boolean preserveClientIp,
            boolean proxy,
            TargetGroup.HealthCheck check,
            TargetGroup.Target... targets) {
        TargetGroup it = get(design, T0.TG, TargetGroup.class);
        return design.with(
                new TargetGroup(
                        it.id(),
                        it.name(),
                        it.vpc(),
                        it.targetType(),
                        it.protocol(),
                        it.port(),
                        preserveClientIp,
                        it.crossZone(),
                        proxy,
                        check,
                        targets.length == 0 ? it.targets() : List.of(targets)));
    }
}
