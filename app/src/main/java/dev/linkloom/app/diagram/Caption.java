package dev.linkloom.app.diagram;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.text.TypeNames;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.ApplicationLoadBalancer;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.DirectConnectGateway;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.GatewayEndpoint;
import dev.linkloom.model.resource.GatewayLoadBalancer;
import dev.linkloom.model.resource.GatewayLoadBalancerEndpoint;
import dev.linkloom.model.resource.Host;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.Internet;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.NatGateway;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkInterface;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.OnPremises;
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
import dev.linkloom.model.resource.VirtualPrivateGateway;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;
import dev.linkloom.model.resource.VpnConnection;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// The one fact that a card tells below the name.
///
/// @param code whether it is an address or a name of the network rather than words
record Caption(String text, boolean code) {

    static Caption of(Resource resource) {
        return switch (resource) {
            case Account account -> code(account.id().value());
            case Vpc vpc -> code(joined(vpc.cidrs()));
            case Subnet subnet -> code(joined(subnet.blocks()));
            case Instance instance -> address(instance.privateIp());
            case NetworkInterface eni -> address(eni.privateIp());
            case NatGateway nat ->
                    address(nat.publicIp() == null ? nat.privateIp() : nat.publicIp());
            case InterfaceEndpoint endpoint -> words(words(endpoint.state()));
            case EndpointService service ->
                    service.privateDnsName() == null
                            ? words(tr("No private name"))
                            : code(service.privateDnsName());
            case NetworkLoadBalancer balancer -> listeners(balancer.listeners());
            case TargetGroup group -> words(group.protocol() + " " + group.port());
            case SecurityGroup group -> rules(group.ingress().size(), group.egress().size());
            case NetworkAcl acl -> rules(acl.ingress().size(), acl.egress().size());
            case RouteTable table ->
                    words(
                            count(
                                    table.routes().size(),
                                    tr("1 route"),
                                    tr("%,d routes", table.routes().size())));
            case VpcPeering peering -> words(words(peering.state()));
            case PrivateHostedZone zone -> code(zone.domain());
            case OnPremises network -> code(joined(network.cidrs()));
            case PrefixList it -> code(joined(it.cidrs()));
            case AwsService it -> code(it.service() + "." + it.region());
            case GatewayEndpoint it ->
                    words(
                            count(
                                    it.routeTables().size(),
                                    tr("1 route table"),
                                    tr("%,d route tables", it.routeTables().size())));
            case GatewayLoadBalancer it ->
                    words(
                            count(
                                    it.nodes().size(),
                                    tr("1 node"),
                                    tr("%,d nodes", it.nodes().size())));
            case GatewayLoadBalancerEndpoint it -> address(it.privateIp());
            case ResourceGateway it ->
                    words(
                            count(
                                    it.interfaces().size(),
                                    tr("1 interface"),
                                    tr("%,d interfaces", it.interfaces().size())));
            case ResourceConfiguration it ->
                    it.domain() == null ? address(it.ip()) : code(it.domain());
            case ResourceEndpoint it -> words(words(it.state()));
            case ApplicationLoadBalancer it -> listeners(it.listeners());
            case TransitGateway it -> words(it.region());
            case TransitGatewayAttachment it -> words(TypeNames.of(it.type()));
            case TransitGatewayRouteTable it ->
                    words(
                            count(
                                    it.routes().size(),
                                    tr("1 static route"),
                                    tr("%,d static routes", it.routes().size())));
            case VirtualPrivateGateway it -> words(TypeNames.of(it.type()));
            case DirectConnectGateway it -> words(TypeNames.of(it.type()));
            case VirtualInterface it -> words(tr("%s, MTU %s", words(it.kind()), it.mtu()));
            case VpnConnection it -> words(it.up() ? tr("Up") : tr("Down"));
            case Host it -> address(it.ip());
            case ResolverEndpoint it -> words(words(it.direction()));
            case ResolverRule it -> code(it.domain());
            case PublicHostedZone it -> code(it.domain());
            case InternetGateway _, Internet _ -> words(TypeNames.of(resource.type()));
        };
    }

    /// What a resource is called where it is not seen but told: type, name and the fact.
    static String title(Resource resource) {
        return "%s %s (%s)"
                .formatted(TypeNames.of(resource.type()), resource.name(), of(resource).text());
    }

    /// `PENDING_ACCEPTANCE` as "Pending acceptance".
    static String words(Enum<?> state) {
        String lower = state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }

    private static String joined(List<Cidr> blocks) {
        return blocks.stream().map(Cidr::toString).collect(Collectors.joining(", "));
    }

    private static Caption listeners(List<NetworkLoadBalancer.Listener> listeners) {
        return words(
                listeners.isEmpty()
                        ? tr("No listener")
                        : listeners.stream()
                                .map(each -> each.protocol() + " " + each.port())
                                .collect(Collectors.joining(", ")));
    }

    private static Caption rules(int in, int out) {
        return words(tr("%,d in, %,d out", in, out));
    }

    private static String count(int number, String one, String several) {
        return number == 1 ? one : several;
    }

    private static Caption address(@Nullable Ip ip) {
        return ip == null ? words(tr("No address")) : code(ip.toString());
    }

    private static Caption words(String text) {
        return new Caption(text, false);
    }

    private static Caption code(String text) {
        return new Caption(text, true);
    }
}
