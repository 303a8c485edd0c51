package dev.linkloom.app.diagram;

import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.Internet;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.NatGateway;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkInterface;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.OnPremises;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.stream.Collectors;

/// The one fact that a card tells below the name.
///
/// @param code whether it is an address or a name of the network rather than words
record Caption(String text, boolean code) {

    static Caption of(Resource resource) {
        return switch (resource) {
            case Account account -> code(account.id().value());
            case Vpc vpc ->
                    code(
                            vpc.cidrs().stream()
                                    .map(Cidr::toString)
                                    .collect(Collectors.joining(", ")));
            case Subnet subnet -> code(subnet.cidr().toString());
            case Instance instance -> address(instance.privateIp());
            case NetworkInterface eni -> address(eni.privateIp());
            case NatGateway nat ->
                    address(nat.publicIp() == null ? nat.privateIp() : nat.publicIp());
            case InterfaceEndpoint endpoint -> words(words(endpoint.state()));
            case EndpointService service ->
                    service.privateDnsName() == null
                            ? words("No private name")
                            : code(service.privateDnsName());
            case NetworkLoadBalancer balancer -> listeners(balancer);
            case TargetGroup group -> words(group.protocol() + " " + group.port());
            case SecurityGroup group -> rules(group.ingress().size(), group.egress().size());
            case NetworkAcl acl -> rules(acl.ingress().size(), acl.egress().size());
            case RouteTable table -> words(count(table.routes().size(), "route"));
            case VpcPeering peering -> words(words(peering.state()));
            case PrivateHostedZone zone -> code(zone.domain());
            case OnPremises network ->
                    code(
                            network.cidrs().stream()
                                    .map(Cidr::toString)
                                    .collect(Collectors.joining(", ")));
            case InternetGateway _, Internet _ -> words(resource.type().label());
        };
    }

    /// `PENDING_ACCEPTANCE` as "Pending acceptance".
    static String words(Enum<?> state) {
        String lower = state.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(lower.charAt(0)) + lower.substring(1);
    }

    private static Caption listeners(NetworkLoadBalancer balancer) {
        return words(
                balancer.listeners().isEmpty()
                        ? "No listener"
                        : balancer.listeners().stream()
                                .map(each -> each.protocol() + " " + each.port())
                                .collect(Collectors.joining(", ")));
    }

    private static Caption rules(int in, int out) {
        return words("%d in, %d out".formatted(in, out));
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    private static Caption address(@Nullable Ip ip) {
        return ip == null ? words("No address") : code(ip.toString());
    }

    private static Caption words(String text) {
        return new Caption(text, false);
    }

    private static Caption code(String text) {
        return new Caption(text, true);
    }
}
