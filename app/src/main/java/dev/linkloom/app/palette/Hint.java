package dev.linkloom.app.palette;

import dev.linkloom.model.resource.ResourceType;

import java.util.Locale;
import java.util.regex.Pattern;

/// What a type of resource is for, in one line, and the words people look for it by.
record Hint(String line, String alsoFoundBy) {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    static Hint of(ResourceType type) {
        return switch (type) {
            case ACCOUNT ->
                    new Hint("Owns VPCs and services; maps zone names to zone IDs", "owner tenant");
            case VPC ->
                    new Hint("A private network of one Region", "virtual private cloud network");
            case SUBNET -> new Hint("A part of a VPC's addresses in one zone", "zone az cidr");
            case INSTANCE ->
                    new Hint("A client or a server", "ec2 container function lambda server client");
            case NETWORK_INTERFACE ->
                    new Hint("An address of its own in a subnet", "eni elastic card");
            case NETWORK_LOAD_BALANCER ->
                    new Hint("Spreads connections over targets", "nlb elb listener");
            case TARGET_GROUP ->
                    new Hint("The targets behind a listener and their health checks", "health");
            case INTERFACE_ENDPOINT ->
                    new Hint("A consumer's door to a service", "privatelink vpce vpc endpoint eni");
            case ENDPOINT_SERVICE ->
                    new Hint(
                            "Offers a load balancer to other VPCs",
                            "privatelink vpce-svc provider");
            case SECURITY_GROUP ->
                    new Hint("Stateful allow rules that resources wear", "sg firewall");
            case NETWORK_ACL ->
                    new Hint("Stateless numbered rules of a subnet", "nacl acl firewall");
            case ROUTE_TABLE -> new Hint("Where a subnet's packets go", "routes rtb");
            case INTERNET_GATEWAY -> new Hint("The door of a VPC to the internet", "igw");
            case NAT_GATEWAY ->
                    new Hint("Lets private sources out with a public address", "nat egress");
            case VPC_PEERING -> new Hint("Joins two VPCs without overlap", "pcx peer");
            case PRIVATE_HOSTED_ZONE ->
                    new Hint("Names that only chosen VPCs see", "dns route 53 phz records");
            case ON_PREMISES -> new Hint("A network outside AWS", "datacenter office vpn");
            case INTERNET -> new Hint("The public network and its DNS", "public world");
        };
    }

    /// Whether somebody who types these words may mean the type.
    static boolean matches(ResourceType type, String words) {
        Hint hint = of(type);
        String all =
                (type.label() + " " + hint.line() + " " + hint.alsoFoundBy())
                        .toLowerCase(Locale.ROOT);
        return SPACE.splitAsStream(words.toLowerCase(Locale.ROOT).strip()).allMatch(all::contains);
    }
}
