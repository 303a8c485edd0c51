package dev.linkloom.app.inspector;

import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.engine.dns.AwsServiceNames;
import dev.linkloom.engine.dns.DomainProof;
import dev.linkloom.engine.dns.EndpointNames;
import dev.linkloom.engine.dns.LoadBalancerNames;
import dev.linkloom.engine.dns.ServiceNames;
import dev.linkloom.engine.dns.ZonalName;
import dev.linkloom.engine.health.Ending;
import dev.linkloom.engine.health.HealthProgress;
import dev.linkloom.engine.health.TargetHealth;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.ApplicationLoadBalancer;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.DirectConnectGateway;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.Gateway;
import dev.linkloom.model.resource.GatewayEndpoint;
import dev.linkloom.model.resource.GatewayLoadBalancer;
import dev.linkloom.model.resource.GatewayLoadBalancerEndpoint;
import dev.linkloom.model.resource.Host;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkInterface;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.PrefixList;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.PublicHostedZone;
import dev.linkloom.model.resource.ResolverEndpoint;
import dev.linkloom.model.resource.ResolverRule;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceConfiguration;
import dev.linkloom.model.resource.ResourceEndpoint;
import dev.linkloom.model.resource.ResourceGateway;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TransitGateway;
import dev.linkloom.model.resource.TransitGatewayAttachment;
import dev.linkloom.model.resource.TransitGatewayRouteTable;
import dev.linkloom.model.resource.VirtualInterface;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;
import dev.linkloom.model.resource.VpnConnection;
import dev.linkloom.model.resource.World;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// What the engine derives for a resource, in words.
final class Facts {

    private final Subject subject;
    private final List<Fact> facts = new ArrayList<>();

    private Facts(Subject subject) {
        this.subject = subject;
    }

    static List<Fact> about(Subject subject) {
        Facts facts = new Facts(subject);
        facts.collect(subject.resource());
        return List.copyOf(facts.facts);
    }

    private void collect(Resource resource) {
        switch (resource) {
            case InterfaceEndpoint endpoint -> endpoint(endpoint);
            case EndpointService service -> service(service);
            case NetworkLoadBalancer balancer -> balancer(balancer);
            case TargetGroup group -> group(group);
            case AwsService service -> service(service);
            case Subnet subnet -> subnet(subnet);
            case Instance instance -> instance(instance);
            case Account _,
                    PrefixList _,
                    GatewayEndpoint _,
                    GatewayLoadBalancer _,
                    GatewayLoadBalancerEndpoint _,
                    ResourceGateway _,
                    ResourceConfiguration _,
                    ResourceEndpoint _,
                    ApplicationLoadBalancer _,
                    TransitGateway _,
                    TransitGatewayAttachment _,
                    TransitGatewayRouteTable _,
                    DirectConnectGateway _,
                    VirtualInterface _,
                    VpnConnection _,
                    Host _,
                    ResolverEndpoint _,
                    ResolverRule _,
                    PublicHostedZone _,
                    Gateway _,
                    NetworkAcl _,
                    NetworkInterface _,
                    PrivateHostedZone _,
                    RouteTable _,
                    SecurityGroup _,
                    Vpc _,
                    VpcPeering _,
                    World _ -> {}
        }
    }

    private void endpoint(InterfaceEndpoint endpoint) {
        EndpointNames names = EndpointNames.of(subject.design(), endpoint);
        if (names == null) {
            return;
        }
        if (endpoint.privateDns()) {
            names.privateNames()
                    .forEach(name ->
                            add(
                                    "Private name",
                                    name,
                                    "DNS-14",
                                    "Resolves to the endpoint inside its VPC, while private DNS is"
                                            + " on."));
        }
        add(
                "Regional name",
                names.regional(),
                "DNS-03",
                "Answers with the addresses of all healthy zones; anyone on earth can resolve it.");
        for (ZonalName zonal : names.zonal()) {
            add(
                    "Name in " + zonal.zoneName(),
                    zonal.name(),
                    "DNS-04",
                    "Answers with the address in %s, which the consumer’s account calls %s."
                            .formatted(zonal.zoneId(), zonal.zoneName()));
        }
    }

    private void service(EndpointService service) {
        ServiceNames names = ServiceNames.of(service);
        add(
                "Service name",
                names.service(),
                "DNS-01",
                "What consumers type to create an endpoint.");
        add("Base DNS name", names.base(), "DNS-02", "What the names of its endpoints end in.");
        proof(service);
        add(
                "Zones on offer",
                String.join(", ", subject.fabric().zonesOf(service.id())),
                "SVC-20",
                "Where consumers may place endpoints; zones are matched by ID, never by name.");
    }

    private void proof(EndpointService service) {
        DomainProof proof = DomainProof.of(subject.design(), service);
        if (proof.result() != DomainProof.Result.NOT_ASKED) {
            add(
                    "Proof of ownership",
                    proof.result().name().toLowerCase(Locale.ROOT),
                    proof.rule().value(),
                    proof.explanation());
        }
    }

    private void service(AwsService service) {
        AwsServiceNames names =
                AwsServiceNames.of(service, subject.fabric().design().assumptions());
        add(
                "Service name",
                names.service(),
                "DNS-01",
                "What consumers type to create an endpoint.");
        names.published()
                .forEach(name ->
                        add(
                                "Public name",
                                name,
                                "DNS-20",
                                names.offered().contains(name)
                                        ? "Private DNS of an endpoint takes it over inside its VPC."
                                        : "Private DNS of an endpoint does not take it over."));
    }

    private void balancer(NetworkLoadBalancer balancer) {
        LoadBalancerNames names = LoadBalancerNames.of(subject.design(), balancer);
        if (names != null) {
            add(
                    "DNS name",
                    names.regional(),
                    "DNS-39",
                    "For clients that dial the load balancer itself; consumers of an endpoint"
                            + " never use it.");
            names.zonal()
                    .forEach(zonal ->
                            add(
                                    "Name in " + zonal.zoneName(),
                                    zonal.name(),
                                    "DNS-39",
                                    "Answers with the node in %s only.".formatted(zonal.zoneId())));
        }
        connections(balancer);
        subject.fabric().health(balancer.id()).forEach(this::health);
    }

    private void connections(NetworkLoadBalancer balancer) {
        for (String zone : zones(balancer)) {
            add(
                    "Connections in " + zone,
                    "%,d to each target"
                            .formatted(subject.fabric().connectionsPerTarget(balancer.id(), zone)),
                    "SRC-15",
                    "While targets see the node’s address; one more secondary address holds as many"
                            + " again (SRC-16).");
        }
    }

    private List<String> zones(NetworkLoadBalancer balancer) {
        return balancer.nodes().stream()
                .map(each -> subject.design().find(each.subnet(), Subnet.class))
                .filter(Objects::nonNull)
                .map(Subnet::zoneId)
                .distinct()
                .toList();
    }

    private void endings(TargetGroup group) {
        ending("When a target fails", Ending.whenUnhealthy(group));
        ending("When one is deregistered", Ending.whenDeregistered(group));
        add(
                "A dead target is unhealthy",
                "after %d s at most"
                        .formatted(HealthProgress.secondsToUnhealthy(group.healthCheck())),
                "NLB-13",
                "And after %d s healthy again; its very first success is enough."
                        .formatted(HealthProgress.secondsToHealthy(group.healthCheck())));
    }

    private void group(TargetGroup group) {
        boolean preserved = subject.fabric().preservesClientIp(group.id());
        add(
                "Client IP",
                preserved ? "preserved for direct clients" : "replaced by the node’s address",
                "SRC-03",
                "Only for clients that dial the load balancer itself; through an endpoint targets"
                        + " always see the node (SRC-02).");
        endings(group);
        for (NetworkLoadBalancer balancer : subject.design().all(NetworkLoadBalancer.class)) {
            if (balancer.listeners().stream().anyMatch(each -> each.forwardsTo(group.id()))) {
                boolean crossZone = subject.fabric().crossZone(balancer.id(), group.id());
                add(
                        "Cross-zone by " + balancer.name(),
                        crossZone ? "on: every zone’s targets" : "off: targets of the node’s zone",
                        "NLB-18",
                        "The group’s own setting wins over the load balancer’s.");
                subject.fabric().health(balancer.id()).stream()
                        .filter(each -> each.targetGroup().equals(group.id()))
                        .forEach(this::health);
            }
        }
    }

    private void health(TargetHealth health) {
        TargetGroup.Target target = health.target();
        String name =
                target.resource() != null
                        ? subject.name(target.resource())
                        : String.valueOf(target.ip());
        add(
                "%s from %s".formatted(name, health.zoneId()),
                health.reason() == null
                        ? health.state().word()
                        : health.state().word() + ", " + health.reason(),
                health.rule().value(),
                health.explanation());
    }

    private void ending(String when, Ending ending) {
        add(
                when,
                ending.closed() ? "its connections are closed" : "its connections go on",
                ending.rule().value(),
                ending.explanation());
    }

    private void subnet(Subnet subnet) {
        Vpc vpc = subject.vpc();
        if (vpc == null) {
            return;
        }
        for (Account account : subject.design().all(Account.class)) {
            add(
                    "Zone in " + account.name(),
                    account.zoneName(vpc.region(), subnet.zoneId()),
                    "SVC-21",
                    "Accounts may call the same zone by different names; the zone ID is the same"
                            + " for all.");
        }
    }

    private void instance(Instance instance) {
        add(
                "Source ports",
                instance.compute().ephemeralPorts().toString(),
                "NET-14",
                "Where its outgoing connections take their ports from; network ACLs must let the"
                        + " replies back to them.");
    }

    private void add(String label, String value, String rule, String because) {
        facts.add(new Fact(label, value, RuleId.of(rule), because));
    }
}
