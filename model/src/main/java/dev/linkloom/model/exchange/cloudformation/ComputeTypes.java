package dev.linkloom.model.exchange.cloudformation;

import dev.linkloom.model.exchange.cloudformation.Draft.Given;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Security groups and who wears them: instances, functions, NAT gateways.
record ComputeTypes(Draft draft) {

    void read() {
        draft.all("AWS::EC2::SecurityGroup").forEach(this::group);
        draft.all("AWS::EC2::Instance").forEach(this::instance);
        draft.all("AWS::Lambda::Function").forEach(this::function);
        draft.all("AWS::EC2::NatGateway").forEach(this::nat);
    }

    void connect() {
        draft.all("AWS::EC2::SecurityGroup").forEach(this::rules);
        draft.all("AWS::EC2::SecurityGroupIngress").forEach(each -> rule(each, "ingress"));
        draft.all("AWS::EC2::SecurityGroupEgress").forEach(each -> rule(each, "egress"));
    }

    private void group(Given each) {
        Row node = draft.add(each, "security-group", "sg-");
        String name = each.properties().text("GroupName");
        if (name != null && Marks.in(name) == null && each.name().equals(each.logicalId())) {
            node.put("name", name);
        }
        draft.put(node, "vpc", draft.id(each, "VpcId"));
    }

    private void rules(Given each) {
        String id = draft.id(Marks.of(each.logicalId()));
        Row node = id == null ? null : draft.nodes().get(id);
        if (node == null) {
            return;
        }
        each.properties()
                .rows("SecurityGroupIngress")
                .forEach(it -> row(each, node, "ingress", it));
        each.properties().rows("SecurityGroupEgress").forEach(it -> row(each, node, "egress", it));
    }

    private void rule(Given each, String direction) {
        String id = draft.id(each.properties().text("GroupId"));
        Row node = id == null ? null : draft.nodes().get(id);
        if (node == null) {
            draft.skip(each, "It names no security group of the template");
        } else {
            row(each, node, direction, each.properties());
        }
    }

    private void row(Given from, Row group, String direction, Properties rule) {
        String protocol = protocol(rule.text("IpProtocol", "-1"));
        if (protocol == null) {
            draft.guess(
                    from, "a rule for protocol %s is left out".formatted(rule.text("IpProtocol")));
            return;
        }
        Row row = new Row();
        row.put("protocol", protocol);
        int first = rule.number("FromPort", -1);
        int last = rule.number("ToPort", first);
        if (first >= 0 && !protocol.equals("icmp") && !(first == 0 && last == 65535)) {
            row.put("ports", first == last ? "" + first : first + "-" + last);
        }
        peer(from, rule, row);
        if (row.has("cidr") || row.has("group") || row.has("prefixList")) {
            group.add(direction, row);
        } else {
            draft.guess(from, "a rule is left out, whose peer is not known here");
        }
    }

    private void peer(Given from, Properties rule, Row row) {
        String cidr = rule.text("CidrIp", rule.text("CidrIpv6", ""));
        String group =
                rule.text("SourceSecurityGroupId", rule.text("DestinationSecurityGroupId", ""));
        String list = rule.text("SourcePrefixListId", rule.text("DestinationPrefixListId", ""));
        if (!cidr.isEmpty()) {
            row.put("cidr", cidr);
        } else if (!group.isEmpty()) {
            draft.put(row, "group", draft.known(from, "a rule's group", group));
        } else if (!list.isEmpty()) {
            draft.put(row, "prefixList", draft.known(from, "a rule's prefix list", list));
        }
    }

    private static @Nullable String protocol(String protocol) {
        return switch (protocol.toLowerCase(Locale.ROOT)) {
            case "-1", "all" -> "all";
            case "tcp", "6" -> "tcp";
            case "udp", "17" -> "udp";
            case "icmp", "1" -> "icmp";
            default -> null;
        };
    }

    private void instance(Given each) {
        Properties own = each.properties();
        Properties first = own.rows("NetworkInterfaces").stream().findFirst().orElse(own);
        List<String> groups = new ArrayList<>(own.texts("SecurityGroupIds"));
        groups.addAll(first.texts("GroupSet"));
        Row node = draft.add(each, "instance", "i-");
        String subnet = draft.known(each, "SubnetId", first.text("SubnetId"));
        String address = first.text("PrivateIpAddress");
        draft.take(subnet, address);
        draft.put(node, "subnet", subnet);
        draft.put(node, "privateIp", address == null ? draft.address(subnet) : address);
        draft.putAll(node, "securityGroups", draft.known(each, "SecurityGroupIds", groups));
    }

    private void function(Given each) {
        Properties within = each.properties().inside("VpcConfig");
        List<String> subnets = within.texts("SubnetIds");
        if (subnets.isEmpty()) {
            draft.skip(each, "A function outside of every VPC");
            return;
        }
        Row node = draft.add(each, "instance", "i-");
        node.put("compute", "function");
        String subnet = draft.known(each, "SubnetIds", subnets.getFirst());
        draft.put(node, "subnet", subnet);
        draft.put(node, "privateIp", draft.address(subnet));
        draft.putAll(
                node,
                "securityGroups",
                draft.known(each, "SecurityGroupIds", within.texts("SecurityGroupIds")));
        draft.guess(each, "drawn in the first of its subnets");
    }

    private void nat(Given each) {
        Row node = draft.add(each, "nat-gateway", "nat-");
        String subnet = draft.id(each, "SubnetId");
        draft.put(node, "subnet", subnet);
        String address = each.properties().text("PrivateIpAddress");
        draft.put(node, "privateIp", address == null ? draft.address(subnet) : address);
        if (!each.properties().text("ConnectivityType", "public").equals("private")) {
            node.put("publicIp", "203.0.113.10");
            draft.guess(each, "its Elastic IP is not known; taken for 203.0.113.10");
        }
    }
}
