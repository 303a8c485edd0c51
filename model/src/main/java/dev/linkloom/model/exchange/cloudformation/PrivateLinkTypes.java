package dev.linkloom.model.exchange.cloudformation;

import dev.linkloom.model.exchange.cloudformation.Draft.Given;
import dev.linkloom.model.resource.AwsService;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Endpoint services, who may use them, and endpoints.
record PrivateLinkTypes(Draft draft) {

    private static final String SERVICE = "AWS::EC2::VPCEndpointService";
    private static final Pattern OF_OTHERS =
            Pattern.compile("com\\.amazonaws\\.vpce\\.[a-z0-9-]+\\.(vpce-svc-[0-9a-f]+)");
    private static final Pattern OF_AWS =
            Pattern.compile("(?:com|aws)\\.(?:amazonaws|api)\\.([a-z0-9-]+)\\.([a-z0-9.-]+)");

    void read() {
        draft.all(SERVICE).forEach(this::service);
        draft.all("AWS::EC2::VPCEndpointServicePermissions").forEach(this::permissions);
        draft.all("AWS::EC2::VPCEndpoint").forEach(this::endpoint);
    }

    private void service(Given given) {
        Properties own = given.properties();
        List<String> arns = new ArrayList<>(own.texts("NetworkLoadBalancerArns"));
        arns.addAll(own.texts("GatewayLoadBalancerArns"));
        List<String> balancers = draft.known(given, "NetworkLoadBalancerArns", arns);
        Row node = draft.add(given, "endpoint-service", "vpce-svc-");
        node.put("region", draft.region());
        draft.putAll(node, "loadBalancers", balancers);
        node.put("acceptanceRequired", own.flag("AcceptanceRequired", true));
        Set<String> zones = new TreeSet<>();
        for (String balancer : balancers) {
            Row known = draft.nodes().get(balancer);
            if (known != null) {
                known.texts("nodes", "subnet").stream()
                        .map(each -> draft.text(each, "zoneId"))
                        .filter(Objects::nonNull)
                        .forEach(zones::add);
            }
        }
        draft.putAll(node, "zoneIds", List.copyOf(zones));
    }

    private void permissions(Given each) {
        String id = draft.id(each.properties().text("ServiceId"));
        Row service = id == null ? null : draft.nodes().get(id);
        if (service == null) {
            draft.skip(each, "It names no endpoint service of the template");
        } else {
            draft.putAll(
                    service, "allowedPrincipals", each.properties().texts("AllowedPrincipals"));
        }
    }

    private void endpoint(Given each) {
        Properties own = each.properties();
        switch (own.text("VpcEndpointType", "Gateway")) {
            case "Interface" -> interfaces(each, own);
            case "Gateway" -> gateway(each, own);
            case "GatewayLoadBalancer" -> appliance(each, own);
            default -> draft.skip(each, "Endpoints of this kind are not read yet");
        }
    }

    private void interfaces(Given each, Properties own) {
        Row node = draft.add(each, "interface-endpoint", "vpce-");
        draft.put(node, "vpc", draft.id(each, "VpcId"));
        String service = service(each, own);
        draft.put(node, "service", service);
        for (String subnet : draft.known(each, "SubnetIds", own.texts("SubnetIds"))) {
            Row row = new Row();
            row.put("subnet", subnet);
            draft.put(row, "privateIp", draft.address(subnet));
            node.add("interfaces", row);
        }
        draft.putAll(
                node,
                "securityGroups",
                draft.known(each, "SecurityGroupIds", own.texts("SecurityGroupIds")));
        node.put("privateDns", own.flag("PrivateDnsEnabled", false));
        node.put("state", state(each, service));
        node.put("dnsSuffix", "00000000");
    }

    private String state(Given each, @Nullable String service) {
        Row known = service == null ? null : draft.nodes().get(service);
        boolean waits = known != null && known.flag("acceptanceRequired");
        if (waits) {
            draft.guess(each, "it waits until the provider accepts it");
        }
        return waits ? "pendingAcceptance" : "available";
    }

    private void gateway(Given each, Properties own) {
        Row node = draft.add(each, "gateway-endpoint", "vpce-");
        draft.put(node, "vpc", draft.id(each, "VpcId"));
        draft.put(node, "service", service(each, own));
        draft.putAll(
                node,
                "routeTables",
                draft.known(each, "RouteTableIds", own.texts("RouteTableIds")));
    }

    private void appliance(Given each, Properties own) {
        Row node = draft.add(each, "gateway-load-balancer-endpoint", "vpce-");
        String subnet = draft.id(each, "SubnetIds");
        draft.put(node, "subnet", subnet);
        draft.put(node, "privateIp", draft.address(subnet));
        String service = service(each, own);
        draft.put(node, "service", service);
        node.put("state", state(each, service));
    }

    /// Which service a name means: one of the template or the design, or one of AWS's own.
    private @Nullable String service(Given each, Properties own) {
        String name = own.text("ServiceName");
        if (name == null) {
            draft.guess(each, "which service it is for is not known before it is deployed");
            return null;
        }
        if (Marks.in(name) != null) {
            return draft.known(each, "ServiceName", name);
        }
        Matcher others = OF_OTHERS.matcher(name);
        if (others.matches()) {
            return draft.known(each, "ServiceName", others.group(1));
        }
        Matcher aws = OF_AWS.matcher(name);
        return aws.matches()
                ? aws(aws.group(1), aws.group(2))
                : draft.known(each, "ServiceName", name);
    }

    private String aws(String region, String word) {
        for (AwsService each : draft.design().all(AwsService.class)) {
            if (each.region().equals(region) && each.service().equals(word)) {
                return each.id().value();
            }
        }
        String id = "awssvc-" + word + "-" + region;
        if (!draft.nodes().containsKey(id)) {
            Row node = draft.add(id, "aws-service", word);
            node.put("region", region);
            node.put("service", word);
        }
        return id;
    }
}
