package dev.linkloom.model.exchange.cloudformation;

import dev.linkloom.model.exchange.cloudformation.Draft.Given;
import dev.linkloom.model.net.Ip;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// `AWS::ElasticLoadBalancingV2`: load balancers, target groups, listeners.
record BalancingTypes(Draft draft) {

    private static final String BALANCER = "AWS::ElasticLoadBalancingV2::LoadBalancer";
    private static final String GROUP = "AWS::ElasticLoadBalancingV2::TargetGroup";
    private static final String LISTENER = "AWS::ElasticLoadBalancingV2::Listener";

    void read() {
        draft.all(BALANCER).forEach(this::balancer);
        draft.all(GROUP).forEach(this::group);
    }

    void connect() {
        draft.all(GROUP).forEach(this::targets);
        draft.all(LISTENER).forEach(this::listener);
    }

    private void balancer(Given each) {
        Properties own = each.properties();
        String type = own.text("Type", "application");
        Row node =
                switch (type) {
                    case "network" -> draft.add(each, "network-load-balancer", "nlb-");
                    case "gateway" -> draft.add(each, "gateway-load-balancer", "gwlb-");
                    default -> draft.add(each, "application-load-balancer", "alb-");
                };
        nodes(each, node);
        if (type.equals("gateway")) {
            return;
        }
        node.put("scheme", own.text("Scheme", "internet-facing"));
        draft.putAll(
                node,
                "securityGroups",
                draft.known(each, "SecurityGroups", own.texts("SecurityGroups")));
        if (type.equals("network")) {
            node.put(
                    "crossZone",
                    "true".equals(attribute(own, "load_balancing.cross_zone.enabled")));
            node.put(
                    "deletionProtection",
                    "true".equals(attribute(own, "deletion_protection.enabled")));
            node.put(
                    "enforceInboundRulesOnPrivateLink",
                    !own.text("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic", "on")
                            .equals("off"));
        }
    }

    private static @Nullable String attribute(Properties balancer, String key) {
        return balancer.attribute("LoadBalancerAttributes", key);
    }

    /// One node in each of its subnets; the VPC is theirs.
    private void nodes(Given each, Row node) {
        List<Properties> mappings = new ArrayList<>(each.properties().rows("SubnetMappings"));
        List<String> subnets = new ArrayList<>(each.properties().texts("Subnets"));
        mappings.forEach(it -> subnets.addAll(it.texts("SubnetId")));
        for (int i = 0; i < subnets.size(); i++) {
            String subnet = draft.known(each, "Subnets", subnets.get(i));
            if (subnet == null) {
                continue;
            }
            if (!node.has("vpc")) {
                draft.put(node, "vpc", draft.text(subnet, "vpc"));
            }
            Row row = new Row();
            row.put("subnet", subnet);
            String address =
                    i < mappings.size() ? mappings.get(i).text("PrivateIPv4Address") : null;
            draft.put(row, "privateIp", address == null ? draft.address(subnet) : address);
            node.add("nodes", row);
        }
    }

    private void group(Given each) {
        Properties own = each.properties();
        String protocol = own.text("Protocol", "TCP");
        if (protocol.equals("GENEVE")) {
            draft.guess(each, "GENEVE is taken for UDP");
            protocol = "UDP";
        }
        Row node = draft.add(each, "target-group", "tg-");
        draft.put(node, "vpc", draft.id(each, "VpcId"));
        String type = own.text("TargetType", "instance");
        if (type.equals("lambda")) {
            draft.skip(each, "Functions as targets are not drawn here");
            return;
        }
        node.put("targetType", type);
        node.put("protocol", protocol);
        node.put("port", own.number("Port", 443));
        String keeps = own.attribute("TargetGroupAttributes", "preserve_client_ip.enabled");
        if (keeps != null) {
            node.put("preserveClientIp", keeps.equals("true"));
        }
        String header = own.attribute("TargetGroupAttributes", "proxy_protocol_v2.enabled");
        node.put("proxyProtocolV2", "true".equals(header));
        health(own, node);
    }

    private static void health(Properties own, Row node) {
        String protocol = own.text("HealthCheckProtocol");
        String port = own.text("HealthCheckPort");
        String path = own.text("HealthCheckPath");
        if (protocol == null && port == null && path == null) {
            return;
        }
        Row check = new Row();
        if (protocol != null) {
            check.put("protocol", protocol);
        }
        if (port != null && port.matches("\\d{1,5}")) {
            check.put("port", Integer.parseInt(port));
        }
        if (path != null) {
            check.put("path", path);
        }
        node.put("healthCheck", check);
    }

    private void targets(Given each) {
        Row node = node(each.logicalId());
        if (node == null) {
            return;
        }
        for (Properties target : each.properties().rows("Targets")) {
            String id = target.text("Id", "");
            Row row = new Row();
            if (Ip.isLiteral(id)) {
                row.put("ip", id);
                draft.put(row, "zoneId", draft.zoneOf(target.text("AvailabilityZone")));
            } else {
                String known = draft.known(each, "a target", id);
                boolean alb = known != null && known.startsWith("alb-");
                draft.put(row, alb ? "applicationLoadBalancer" : "instance", known);
            }
            if (!row.isEmpty()) {
                int port = target.number("Port", 0);
                if (port > 0) {
                    row.put("port", port);
                }
                node.add("targets", row);
            }
        }
    }

    private void listener(Given each) {
        Properties own = each.properties();
        String id = draft.id(own.text("LoadBalancerArn"));
        Row balancer = id == null ? null : draft.nodes().get(id);
        if (balancer == null) {
            draft.skip(each, "It listens at no load balancer of the template");
            return;
        }
        List<String> groups = groups(each);
        if ("gateway-load-balancer".equals(balancer.text("type"))) {
            draft.put(balancer, "targetGroup", groups.isEmpty() ? null : groups.getFirst());
            return;
        }
        Row row = new Row();
        row.put("protocol", own.text("Protocol", "TCP"));
        row.put("port", own.number("Port", 443));
        if (groups.isEmpty()) {
            draft.guess(each, "it forwards to nothing known here");
        } else {
            row.put("targetGroup", groups.getFirst());
            for (String group : groups.subList(1, groups.size())) {
                Row more = new Row();
                more.put("targetGroup", group);
                more.put("weight", 1);
                row.add("alsoTo", more);
            }
        }
        balancer.add("listeners", row);
    }

    private List<String> groups(Given listener) {
        List<String> arns = new ArrayList<>();
        for (Properties action : listener.properties().rows("DefaultActions")) {
            arns.addAll(action.texts("TargetGroupArn"));
            action.inside("ForwardConfig")
                    .rows("TargetGroups")
                    .forEach(each -> arns.addAll(each.texts("TargetGroupArn")));
        }
        return draft.known(listener, "TargetGroupArn", arns).stream().distinct().toList();
    }

    private @Nullable Row node(String logicalId) {
        String id = draft.id(Marks.of(logicalId));
        return id == null ? null : draft.nodes().get(id);
    }
}
