package dev.linkloom.engine.audit;

import dev.linkloom.engine.check.Finding;
import dev.linkloom.model.resource.ApplicationLoadBalancer;
import dev.linkloom.model.resource.DirectConnectGateway;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.GatewayEndpoint;
import dev.linkloom.model.resource.GatewayLoadBalancerEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.ResolverEndpoint;
import dev.linkloom.model.resource.ResolverRule;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupMember;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.VirtualPrivateGateway;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;

import java.util.List;

/// All checks: over a whole design, or over one resource.
public final class Audit {

    private record Subject<R extends Resource>(Class<R> family, Check<? super R> check) {

        void review(Resource resource, Survey survey, Notes notes) {
            if (family.isInstance(resource)) {
                check.review(family.cast(resource), survey, notes);
            }
        }
    }

    /// What AWS refuses.
    private static final List<Subject<?>> CHECKS =
            List.of(
                    new Subject<>(InterfaceEndpoint.class, new PrivateDnsCheck()),
                    new Subject<>(InterfaceEndpoint.class, new EndpointSubnetCheck()),
                    new Subject<>(InterfaceEndpoint.class, new EndpointAccessCheck()),
                    new Subject<>(InterfaceEndpoint.class, new EndpointOptionCheck()),
                    new Subject<>(
                            GatewayLoadBalancerEndpoint.class,
                            new GatewayLoadBalancerEndpointCheck()),
                    new Subject<>(GatewayEndpoint.class, new GatewayEndpointCheck()),
                    new Subject<>(EndpointService.class, new ServiceCheck()),
                    new Subject<>(EndpointService.class, new ServiceOfferCheck()),
                    new Subject<>(NetworkLoadBalancer.class, new LoadBalancerCheck()),
                    new Subject<>(NetworkLoadBalancer.class, new ListenerCheck()),
                    new Subject<>(ApplicationLoadBalancer.class, new ApplicationListenerCheck()),
                    new Subject<>(NetworkLoadBalancer.class, new LoadBalancerNameCheck()),
                    new Subject<>(TargetGroup.class, new TargetCheck()),
                    new Subject<>(TargetGroup.class, new TargetGroupCheck()),
                    new Subject<>(TargetGroup.class, new ApplicationTargetCheck()),
                    new Subject<>(Vpc.class, new VpcBlockCheck()),
                    new Subject<>(Subnet.class, new SubnetBlockCheck()),
                    new Subject<>(Subnet.class, AddressCheck::reviewRoom),
                    new Subject<>(Subnet.class, new Ipv6Check()),
                    new Subject<>(Resource.class, AddressCheck::reviewAddresses),
                    new Subject<>(VpcPeering.class, new PeeringCheck()),
                    new Subject<>(SecurityGroupMember.class, SecurityGroupCheck::review),
                    new Subject<>(SecurityGroup.class, DuplicateCheck::reviewRules),
                    new Subject<>(NetworkAcl.class, DuplicateCheck::reviewNumbers),
                    new Subject<>(RouteTable.class, DuplicateCheck::reviewRoutes),
                    new Subject<>(RouteTable.class, GatewayCheck::reviewTargets),
                    new Subject<>(VirtualPrivateGateway.class, GatewayCheck::reviewAttachment),
                    new Subject<>(DirectConnectGateway.class, new DirectConnectCheck()),
                    new Subject<>(PrivateHostedZone.class, new HostedZoneCheck()));

    /// What experts question, and what is missing or too much in the whole.
    private static final List<Subject<?>> LINTS =
            List.of(
                    new Subject<>(Resource.class, new MissingCheck()),
                    new Subject<>(Resource.class, new NamingLint()),
                    new Subject<>(Vpc.class, new OverlapLint()),
                    new Subject<>(NetworkAcl.class, ShadowLint::reviewAcl),
                    new Subject<>(SecurityGroup.class, ShadowLint::reviewGroup),
                    new Subject<>(InterfaceEndpoint.class, new EndpointGroupLint()),
                    new Subject<>(InterfaceEndpoint.class, ServiceLint::reviewEndpoint),
                    new Subject<>(InterfaceEndpoint.class, ReturnPortLint::reviewEndpoint),
                    new Subject<>(InterfaceEndpoint.class, new ReturnRouteLint()),
                    new Subject<>(
                            GatewayLoadBalancerEndpoint.class,
                            new GatewayLoadBalancerEndpointLint()),
                    new Subject<>(EndpointService.class, new TargetGroupLint()),
                    new Subject<>(EndpointService.class, new BalancerGroupLint()),
                    new Subject<>(EndpointService.class, ServiceLint::reviewService),
                    new Subject<>(EndpointService.class, ZoneLint::reviewService),
                    new Subject<>(EndpointService.class, ReturnPortLint::reviewService),
                    new Subject<>(NetworkLoadBalancer.class, ZoneLint::reviewBalancer),
                    new Subject<>(EndpointService.class, ProofLint::reviewService),
                    new Subject<>(InterfaceEndpoint.class, ProofLint::reviewEndpoint),
                    new Subject<>(ResolverEndpoint.class, ResolverLint::reviewEndpoint),
                    new Subject<>(ResolverRule.class, ResolverLint::reviewRule));

    private Audit() {}

    /// Every finding, errors first.
    public static List<Finding> of(Survey survey) {
        var notes = new Notes();
        for (Resource each : survey.design().resources()) {
            CHECKS.forEach(check -> check.review(each, survey, notes));
            LINTS.forEach(check -> check.review(each, survey, notes));
        }
        QuotaCheck.review(survey, notes);
        return notes.sorted();
    }

    /// What AWS refuses about one resource, errors only: what a flow through it depends on.
    public static List<Finding> refusals(Survey survey, Resource resource) {
        var notes = new Notes();
        CHECKS.forEach(check -> check.review(resource, survey, notes));
        return notes.errors();
    }
}
