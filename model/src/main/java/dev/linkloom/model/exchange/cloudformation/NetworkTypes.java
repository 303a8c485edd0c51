package dev.linkloom.model.exchange.cloudformation;

import dev.linkloom.model.exchange.cloudformation.Draft.Given;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// VPCs, what they are divided into and how they are left: `AWS::EC2::VPC`, `Subnet`, `RouteTable`,
/// gateways and peerings.
record NetworkTypes(Draft draft) {

    private static final List<String> TARGETS =
            List.of(
                    "GatewayId",
                    "NatGatewayId",
                    "VpcPeeringConnectionId",
                    "NetworkInterfaceId",
                    "TransitGatewayId",
                    "VpcEndpointId");

    void read() {
        draft.all("AWS::EC2::VPC").forEach(this::vpc);
        draft.all("AWS::EC2::VPCCidrBlock").forEach(this::block);
        draft.all("AWS::EC2::RouteTable").forEach(this::table);
        Map<String, Integer> before = new HashMap<>();
        for (Given each : draft.all("AWS::EC2::Subnet")) {
            subnet(each, before.merge(each.properties().text("VpcId", ""), 1, Integer::sum) - 1);
        }
        draft.all("AWS::EC2::InternetGateway")
                .forEach(each -> draft.add(each, "internet-gateway", "igw-"));
        draft.all("AWS::EC2::VPCGatewayAttachment").forEach(this::attachment);
        draft.all("AWS::EC2::EIP")
                .forEach(each ->
                        draft.skip(each, "An Elastic IP is a property of what has it here"));
        draft.all("AWS::EC2::VPCPeeringConnection").forEach(this::peering);
    }

    /// What names things that may be read later.
    void connect() {
        draft.all("AWS::EC2::SubnetRouteTableAssociation").forEach(this::association);
        draft.all("AWS::EC2::Route").forEach(this::route);
    }

    private void vpc(Given each) {
        Row node = draft.add(each, "vpc", "vpc-");
        node.put("region", draft.region());
        String cidr = each.properties().text("CidrBlock");
        if (cidr == null) {
            cidr = "10.0.0.0/16";
            draft.guess(each, "its block is not said; taken for " + cidr);
        }
        node.add("cidrs", cidr);
        node.put("dnsSupport", each.properties().flag("EnableDnsSupport", true));
        node.put("dnsHostnames", each.properties().flag("EnableDnsHostnames", false));
    }

    private void block(Given each) {
        Row vpc = node(each, "VpcId");
        String cidr = each.properties().text("CidrBlock");
        if (vpc == null || cidr == null) {
            draft.skip(each, "It names no VPC of the template, or no block");
        } else {
            vpc.add("cidrs", cidr);
        }
    }

    private void subnet(Given each, int number) {
        String cidr = each.properties().text("CidrBlock");
        if (cidr == null) {
            draft.skip(each, "Its block is not known before it is deployed");
            return;
        }
        Row node = draft.add(each, "subnet", "subnet-");
        draft.put(node, "vpc", draft.id(each, "VpcId"));
        node.put("zoneId", draft.zone(each, number));
        node.put("cidr", cidr);
    }

    private void table(Given each) {
        Row node = draft.add(each, "route-table", "rtb-");
        draft.put(node, "vpc", draft.id(each, "VpcId"));
    }

    private void attachment(Given each) {
        Row gateway = node(each, "InternetGatewayId");
        if (gateway == null) {
            draft.skip(each, "It attaches no internet gateway of the template");
        } else {
            draft.put(gateway, "vpc", draft.id(each, "VpcId"));
        }
    }

    private void peering(Given each) {
        Row node = draft.add(each, "vpc-peering", "pcx-");
        draft.put(node, "requester", draft.id(each, "VpcId"));
        draft.put(node, "accepter", draft.id(each, "PeerVpcId"));
        node.put("state", "active");
    }

    private void association(Given each) {
        Row subnet = node(each, "SubnetId");
        if (subnet == null) {
            draft.skip(each, "It names no subnet of the template");
        } else {
            draft.put(subnet, "routeTable", draft.id(each, "RouteTableId"));
        }
    }

    private void route(Given each) {
        Row table = node(each, "RouteTableId");
        String destination =
                each.properties()
                        .text(
                                "DestinationCidrBlock",
                                each.properties().text("DestinationIpv6CidrBlock", ""));
        if (table == null || destination.isEmpty()) {
            draft.skip(each, "It names no route table of the template, or no block");
            return;
        }
        Row row = new Row();
        row.put("destination", destination);
        for (String property : TARGETS) {
            draft.put(row, "target", draft.id(each, property));
        }
        if (!row.has("target")) {
            draft.guess(each, "it leads to nothing known here, which drops packets");
        }
        table.add("routes", row);
    }

    private @Nullable Row node(Given from, String property) {
        String id = draft.id(from.properties().text(property));
        return id == null ? null : draft.nodes().get(id);
    }
}
