package dev.linkloom.app.palette;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.text.TypeNames;
import dev.linkloom.model.resource.ResourceType;

import java.util.Locale;
import java.util.regex.Pattern;

/// What a type of resource is for, in one line, and the words people look for it by.
record Hint(String line, String alsoFoundBy) {

    private static final Pattern SPACE = Pattern.compile("\\s+");

    static Hint of(ResourceType type) {
        return switch (type) {
            case ACCOUNT ->
                    new Hint(
                            tr("Owns VPCs and services; maps zone names to zone IDs"),
                            "owner tenant");
            case VPC ->
                    new Hint(
                            tr("A private network of one Region"), "virtual private cloud network");
            case SUBNET -> new Hint(tr("A part of a VPC's addresses in one zone"), "zone az cidr");
            case INSTANCE ->
                    new Hint(
                            tr("A client or a server"),
                            "ec2 container function lambda server client");
            case NETWORK_INTERFACE ->
                    new Hint(tr("An address of its own in a subnet"), "eni elastic card");
            case NETWORK_LOAD_BALANCER ->
                    new Hint(tr("Spreads connections over targets"), "nlb elb listener");
            case TARGET_GROUP ->
                    new Hint(tr("The targets behind a listener and their health checks"), "health");
            case INTERFACE_ENDPOINT ->
                    new Hint(
                            tr("A consumer's door to a service"),
                            "privatelink vpce vpc endpoint eni");
            case ENDPOINT_SERVICE ->
                    new Hint(
                            tr("Offers a load balancer to other VPCs"),
                            "privatelink vpce-svc provider");
            case SECURITY_GROUP ->
                    new Hint(tr("Stateful allow rules that resources wear"), "sg firewall");
            case NETWORK_ACL ->
                    new Hint(tr("Stateless numbered rules of a subnet"), "nacl acl firewall");
            case ROUTE_TABLE -> new Hint(tr("Where a subnet's packets go"), "routes rtb");
            case INTERNET_GATEWAY -> new Hint(tr("The door of a VPC to the internet"), "igw");
            case NAT_GATEWAY ->
                    new Hint(tr("Lets private sources out with a public address"), "nat egress");
            case VPC_PEERING -> new Hint(tr("Joins two VPCs without overlap"), "pcx peer");
            case PRIVATE_HOSTED_ZONE ->
                    new Hint(tr("Names that only chosen VPCs see"), "dns route 53 phz records");
            case ON_PREMISES -> new Hint(tr("A network outside AWS"), "datacenter office vpn");
            case PREFIX_LIST ->
                    new Hint(tr("Named blocks for security group rules"), "pl cidr list");
            case AWS_SERVICE ->
                    new Hint(
                            tr("S3, SQS and others: public names and addresses"),
                            "s3 dynamodb sqs public");
            case GATEWAY_ENDPOINT ->
                    new Hint(tr("A route to S3 or DynamoDB"), "vpce s3 dynamodb prefix list");
            case GATEWAY_LOAD_BALANCER ->
                    new Hint(
                            tr("Spreads packets over appliances"),
                            "gwlb geneve firewall appliance");
            case GATEWAY_LOAD_BALANCER_ENDPOINT ->
                    new Hint(tr("A next hop through appliances"), "gwlbe vpce inspection firewall");
            case RESOURCE_GATEWAY -> new Hint(tr("Where resource endpoints come out"), "lattice");
            case RESOURCE_CONFIGURATION ->
                    new Hint(tr("The resource that an endpoint leads to"), "lattice rds database");
            case RESOURCE_ENDPOINT ->
                    new Hint(
                            tr("A door to one resource, without a load balancer"),
                            "vpce lattice privatelink");
            case APPLICATION_LOAD_BALANCER ->
                    new Hint(tr("Balances HTTP behind a Network Load Balancer"), "alb elb http");
            case TRANSIT_GATEWAY ->
                    new Hint(tr("Routes between VPCs and outside networks"), "tgw hub");
            case TRANSIT_GATEWAY_ATTACHMENT ->
                    new Hint(tr("Joins something to a transit gateway"), "tgw");
            case TRANSIT_GATEWAY_ROUTE_TABLE ->
                    new Hint(tr("Where a transit gateway sends packets"), "tgw routes");
            case VIRTUAL_PRIVATE_GATEWAY ->
                    new Hint(tr("The door of a VPC to VPN and Direct Connect"), "vgw vpn");
            case DIRECT_CONNECT_GATEWAY ->
                    new Hint(tr("Joins virtual interfaces to gateways"), "dx dxgw");
            case VIRTUAL_INTERFACE ->
                    new Hint(tr("A Direct Connect link to an outside network"), "dx vif bgp");
            case VPN_CONNECTION -> new Hint(tr("A site-to-site VPN"), "ipsec tunnel");
            case HOST ->
                    new Hint(tr("A client or a server outside AWS"), "server client on-premises");
            case RESOLVER_ENDPOINT ->
                    new Hint(
                            tr("Where questions enter or leave a VPC's resolver"),
                            "dns route 53 inbound outbound");
            case RESOLVER_RULE ->
                    new Hint(
                            tr("Sends questions about a domain elsewhere"),
                            "dns route 53 forwarding");
            case PUBLIC_HOSTED_ZONE ->
                    new Hint(tr("Names that everybody sees"), "dns route 53 txt records");
            case INTERNET -> new Hint(tr("The public network and its DNS"), "public world");
        };
    }

    /// Whether somebody who types these words may mean the type.
    static boolean matches(ResourceType type, String words) {
        Hint hint = of(type);
        String all =
                String.join(" ", TypeNames.of(type), type.label(), hint.line(), hint.alsoFoundBy())
                        .toLowerCase(Locale.ROOT);
        return SPACE.splitAsStream(words.toLowerCase(Locale.ROOT).strip()).allMatch(all::contains);
    }

    /// How far the type is from being what these words name: 0 when they are its name.
    static int distance(ResourceType type, String words) {
        String label = TypeNames.of(type).toLowerCase(Locale.ROOT);
        String typed = words.toLowerCase(Locale.ROOT).strip();
        if (label.equals(typed)) {
            return 0;
        }
        return label.startsWith(typed) ? 1 : label.contains(typed) ? 2 : 3;
    }
}
