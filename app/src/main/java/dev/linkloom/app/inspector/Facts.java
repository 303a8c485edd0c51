package dev.linkloom.app.inspector;

import dev.linkloom.app.inspector.editor.Subject;
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

    Subject subject() {
        return subject;
    }

    private void collect(Resource resource) {
        switch (resource) {
            case InterfaceEndpoint endpoint -> new PrivateLinkFacts(this).endpoint(endpoint);
            case EndpointService service -> new PrivateLinkFacts(this).service(service);
            case NetworkLoadBalancer balancer -> new BalancingFacts(this).balancer(balancer);
            case ApplicationLoadBalancer balancer -> new BalancingFacts(this).targets(balancer);
            case TargetGroup group -> new BalancingFacts(this).group(group);
            case AwsService service -> new PrivateLinkFacts(this).service(service);
            case Subnet subnet -> new NetworkFacts(this).subnet(subnet);
            case Instance instance -> new NetworkFacts(this).instance(instance);
            case Vpc vpc -> new NetworkFacts(this).vpc(vpc);
            case Account _,
                    PrefixList _,
                    GatewayEndpoint _,
                    GatewayLoadBalancer _,
                    GatewayLoadBalancerEndpoint _,
                    ResourceGateway _,
                    ResourceConfiguration _,
                    ResourceEndpoint _,
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
                    VpcPeering _,
                    World _ -> {}
        }
    }

    void add(String label, String value, String rule, String because) {
        facts.add(new Fact(label, value, RuleId.of(rule), because));
    }
}
