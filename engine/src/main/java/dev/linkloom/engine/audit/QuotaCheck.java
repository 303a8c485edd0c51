package dev.linkloom.engine.audit;

import dev.linkloom.engine.balance.Health;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Segment;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.DirectConnectGateway;
import dev.linkloom.model.resource.GatewayEndpoint;
import dev.linkloom.model.resource.GatewayLoadBalancerEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.NatGateway;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceEndpoint;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupRule;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TransitGateway;
import dev.linkloom.model.resource.TransitGatewayAttachment;
import dev.linkloom.model.resource.TransitGatewayRouteTable;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// More than AWS gives (LIM-01..18, VALID-16, VALID-35, VALID-36, VALID-39).
final class QuotaCheck {

    /// What a node of a load balancer counts for, its secondary addresses left out (LIM-13).
    private static final int UNITS_OF_NODE = 6;

    private final Survey survey;
    private final Tally tally;

    private QuotaCheck(Survey survey) {
        this.survey = survey;
        tally = new Tally(survey.topology());
    }

    /// Counts everything once.
    static void review(Survey survey, Notes notes) {
        var check = new QuotaCheck(survey);
        for (Resource each : survey.design().resources()) {
            check.count(each);
        }
        survey.topology().enis().forEach(check::count);
        check.tally.judge(notes);
    }

    private void count(Resource resource) {
        switch (resource) {
            case InterfaceEndpoint it -> tally.add(Quota.ENDPOINTS, it.vpc(), 1);
            case GatewayLoadBalancerEndpoint it ->
                    tally.add(Quota.ENDPOINTS, vpcOf(it.subnet()), 1);
            case GatewayEndpoint it -> {
                tally.inRegion(Quota.GATEWAY_ENDPOINTS, it.vpc(), 1);
                tally.add(Quota.GATEWAY_ENDPOINTS_OF_VPC, it.vpc(), 1);
            }
            case ResourceEndpoint it -> tally.add(Quota.RESOURCE_ENDPOINTS, it.vpc(), 1);
            case VpcPeering it -> count(it);
            case Vpc it -> count(it);
            case Subnet it -> tally.add(Quota.SUBNETS, it.vpc(), 1);
            case SecurityGroup it -> count(it);
            case NetworkAcl it -> {
                tally.add(Quota.NETWORK_ACLS, it.vpc(), 1);
                tally.add(Quota.ACL_INGRESS, it.id(), it.ingress().size());
                tally.add(Quota.ACL_EGRESS, it.id(), it.egress().size());
            }
            case RouteTable it -> {
                tally.add(Quota.ROUTE_TABLES, it.vpc(), 1);
                tally.add(Quota.ROUTES, it.id(), it.routes().size());
            }
            case InternetGateway it -> tally.inRegion(Quota.INTERNET_GATEWAYS, it.vpc(), 1);
            case NatGateway it -> count(it);
            case NetworkLoadBalancer it -> count(it);
            case TargetGroup it -> {
                tally.inRegion(Quota.TARGET_GROUPS, it.vpc(), 1);
                tally.add(Quota.TARGETS, it.id(), it.targets().size());
            }
            case TransitGateway it ->
                    tally.add(Quota.TRANSIT_GATEWAYS, it.account(), it.region(), 1);
            case TransitGatewayAttachment it -> {
                tally.add(Quota.ATTACHMENTS, it.transitGateway(), 1);
                if (survey.topology().network(it.attached()) != null) {
                    tally.add(Quota.TRANSIT_GATEWAYS_OF_VPC, it.attached(), 1);
                }
            }
            case TransitGatewayRouteTable it -> {
                tally.add(Quota.TRANSIT_TABLES, it.transitGateway(), 1);
                tally.add(Quota.TRANSIT_ROUTES, it.id(), it.routes().size());
            }
            case DirectConnectGateway it ->
                    tally.add(Quota.DIRECT_CONNECT_GATEWAYS, it.id(), it.gateways().size());
            case PrivateHostedZone it -> {
                tally.add(Quota.ZONE_VPCS, it.id(), it.vpcs().size());
                tally.add(Quota.ZONE_RECORDS, it.id(), it.records().size());
                tally.add(Quota.HOSTED_ZONES, it.account(), 1);
            }
            default -> {}
        }
    }

    private void count(VpcPeering it) {
        switch (it.state()) {
            case ACTIVE -> {
                tally.add(Quota.PEERINGS, it.requester(), 1);
                tally.add(Quota.PEERINGS, it.accepter(), 1);
            }
            case INITIATING_REQUEST, PENDING_ACCEPTANCE ->
                    tally.add(Quota.PEERING_REQUESTS, it.requester(), 1);
            case PROVISIONING, FAILED, EXPIRED, REJECTED, DELETING, DELETED -> {}
        }
    }

    private void count(Vpc it) {
        tally.add(Quota.VPCS, it.account(), it.region(), 1);
        for (Cidr each : it.cidrs()) {
            boolean old = each.family() == IpFamily.IPV4;
            tally.add(old ? Quota.IPV4_BLOCKS : Quota.IPV6_BLOCKS, it.id(), 1);
        }
    }

    private void count(SecurityGroup it) {
        tally.inRegion(Quota.SECURITY_GROUPS, it.vpc(), 1);
        for (IpFamily family : IpFamily.values()) {
            String part = Words.kebab(family);
            tally.add(Quota.INGRESS_RULES, it.id(), part, rules(it.ingress(), family));
            tally.add(Quota.EGRESS_RULES, it.id(), part, rules(it.egress(), family));
        }
    }

    /// Rules count for each address family; those that name a group count for both (LIM-09).
    private static int rules(List<SecurityGroupRule> all, IpFamily family) {
        return (int)
                all.stream()
                        .filter(each -> each.cidr() == null || each.cidr().family() == family)
                        .count();
    }

    private void count(NatGateway it) {
        Segment segment = survey.topology().segment(it.subnet());
        if (segment != null) {
            tally.add(Quota.NAT_GATEWAYS, segment.network().vpc().account(), segment.zoneId(), 1);
        }
    }

    private void count(NetworkLoadBalancer it) {
        tally.inRegion(Quota.LOAD_BALANCERS, it.vpc(), 1);
        tally.add(Quota.LISTENERS, it.id(), it.listeners().size());
        Services.groups(survey.design(), it)
                .forEach(group ->
                        tally.add(
                                Health.crossZone(it, group)
                                        ? Quota.TARGETS_ACROSS_ZONES
                                        : Quota.TARGETS_OF_BALANCER,
                                it.id(),
                                group.targets().size()));
    }

    private void count(Eni eni) {
        ResourceId vpc = eni.network().id();
        boolean node = eni.owner() instanceof NetworkLoadBalancer;
        tally.inRegion(Quota.INTERFACES, vpc, 1);
        tally.add(Quota.ADDRESS_UNITS, vpc, node ? UNITS_OF_NODE : 1);
        if (node) {
            tally.add(Quota.BALANCER_INTERFACES, vpc, 1);
        }
    }

    private @Nullable ResourceId vpcOf(@Nullable ResourceId subnet) {
        Segment segment = survey.topology().segment(subnet);
        return segment == null ? null : segment.network().id();
    }
}
