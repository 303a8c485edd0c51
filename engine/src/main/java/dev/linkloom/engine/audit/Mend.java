package dev.linkloom.engine.audit;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupRule;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.Vpc;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/// The edits that mend findings.
final class Mend {

    private Mend() {}

    static Edit attributesOn(Vpc vpc) {
        return new Edit.Replace(
                "Turn on DNS support and DNS hostnames of " + vpc.name(),
                vpc.withDnsSupport(true).withDnsHostnames(true));
    }

    static Edit privateDnsOff(InterfaceEndpoint endpoint) {
        return endpoint(
                "Turn off private DNS of " + endpoint.name(),
                endpoint,
                endpoint.interfaces(),
                endpoint.securityGroups(),
                false);
    }

    static Edit interfaces(
            String label, InterfaceEndpoint endpoint, List<EndpointInterface> interfaces) {
        return endpoint(
                label, endpoint, interfaces, endpoint.securityGroups(), endpoint.privateDns());
    }

    static Edit groups(String label, InterfaceEndpoint endpoint, List<ResourceId> groups) {
        return endpoint(label, endpoint, endpoint.interfaces(), groups, endpoint.privateDns());
    }

    private static Edit endpoint(
            String label,
            InterfaceEndpoint endpoint,
            List<EndpointInterface> interfaces,
            List<ResourceId> groups,
            boolean privateDns) {
        return new Edit.Replace(
                label,
                endpoint.withInterfaces(interfaces)
                        .withSecurityGroups(groups)
                        .withPrivateDns(privateDns));
    }

    static Edit principals(String label, EndpointService service, List<String> principals) {
        return service(
                label,
                service,
                service.loadBalancers(),
                service.acceptanceRequired(),
                principals,
                service.zoneIds(),
                service.supportedRegions());
    }

    static Edit zones(String label, EndpointService service, List<String> zoneIds) {
        return service(
                label,
                service,
                service.loadBalancers(),
                service.acceptanceRequired(),
                service.allowedPrincipals(),
                zoneIds,
                service.supportedRegions());
    }

    static Edit regions(String label, EndpointService service, List<String> regions) {
        return service(
                label,
                service,
                service.loadBalancers(),
                service.acceptanceRequired(),
                service.allowedPrincipals(),
                service.zoneIds(),
                regions);
    }

    static Edit loadBalancers(
            String label, EndpointService service, List<ResourceId> loadBalancers) {
        return service(
                label,
                service,
                loadBalancers,
                service.acceptanceRequired(),
                service.allowedPrincipals(),
                service.zoneIds(),
                service.supportedRegions());
    }

    static Edit requireAcceptance(EndpointService service) {
        return service(
                "Require acceptance for " + service.name(),
                service,
                service.loadBalancers(),
                true,
                service.allowedPrincipals(),
                service.zoneIds(),
                service.supportedRegions());
    }

    private static Edit service(
            String label,
            EndpointService service,
            List<ResourceId> loadBalancers,
            boolean acceptanceRequired,
            List<String> principals,
            List<String> zoneIds,
            List<String> regions) {
        return new Edit.Replace(
                label,
                service.withLoadBalancers(loadBalancers)
                        .withAcceptanceRequired(acceptanceRequired)
                        .withAllowedPrincipals(principals)
                        .withZoneIds(zoneIds)
                        .withSupportedRegions(regions));
    }

    static Edit nodes(
            String label, NetworkLoadBalancer balancer, List<NetworkLoadBalancer.Node> nodes) {
        return balancer(label, balancer, nodes, balancer.securityGroups());
    }

    static Edit groups(String label, NetworkLoadBalancer balancer, List<ResourceId> groups) {
        return balancer(label, balancer, balancer.nodes(), groups);
    }

    private static Edit balancer(
            String label,
            NetworkLoadBalancer balancer,
            List<NetworkLoadBalancer.Node> nodes,
            List<ResourceId> groups) {
        return new Edit.Replace(label, balancer.withNodes(nodes).withSecurityGroups(groups));
    }

    static Edit crossZoneOn(TargetGroup group) {
        return target(
                "Turn on cross-zone load balancing of " + group.name(),
                group,
                true,
                group.proxyProtocolV2());
    }

    static Edit proxyProtocolOff(TargetGroup group) {
        return target(
                "Turn off PROXY protocol of " + group.name(), group, group.crossZone(), false);
    }

    private static Edit target(
            String label, TargetGroup group, @Nullable Boolean crossZone, boolean proxy) {
        return new Edit.Replace(label, group.withCrossZone(crossZone).withProxyProtocolV2(proxy));
    }

    static Edit targets(String label, TargetGroup group, List<TargetGroup.Target> targets) {
        return new Edit.Replace(label, group.withTargets(targets));
    }

    static Edit admit(SecurityGroup group, List<SecurityGroupRule> rules) {
        return new Edit.Replace(
                "Allow %s in to %s"
                        .formatted(
                                String.join(
                                        ", ",
                                        rules.stream().map(SecurityGroupRule::toString).toList()),
                                group.name()),
                group.withIngress(
                        Stream.concat(group.ingress().stream(), rules.stream()).toList()));
    }
}
