package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

/// How many of something AWS gives (LIM-01..18). Endpoint services, and endpoints per service, have
/// no published quota and so none here (LIM-05).
enum Quota {
    ENDPOINTS(
            "LIM-01",
            "interface and Gateway Load Balancer endpoints",
            50,
            "VpcEndpointLimitExceeded"),
    GATEWAY_ENDPOINTS("LIM-02", "gateway endpoints", 20, "VpcEndpointLimitExceeded"),
    GATEWAY_ENDPOINTS_OF_VPC(
            "LIM-02", "gateway endpoints", 255, 255, "VALID-16", "VpcEndpointLimitExceeded"),
    RESOURCE_ENDPOINTS(
            "LIM-03", "resource endpoints", 200, 200, "VALID-16", "VpcEndpointLimitExceeded"),
    PEERINGS(
            "LIM-07",
            "active peerings",
            50,
            125,
            "VALID-35",
            "ActiveVpcPeeringConnectionPerVpcLimitExceeded"),
    PEERING_REQUESTS(
            "LIM-07",
            "peering requests without an answer",
            25,
            25,
            "VALID-35",
            "OutstandingVpcPeeringConnectionLimitExceeded"),
    VPCS("LIM-08", "VPCs", 5, "VpcLimitExceeded"),
    SUBNETS("LIM-08", "subnets", 200, 200, "VALID-36", "SubnetLimitExceeded"),
    IPV4_BLOCKS("LIM-08", "IPv4 blocks", 5, 50, "LIM-08", null),
    IPV6_BLOCKS("LIM-08", "IPv6 blocks", 5, 5, "LIM-08", null),
    SECURITY_GROUPS(
            "LIM-09", "security groups", 2_500, 2_500, "VALID-36", "SecurityGroupLimitExceeded"),
    INGRESS_RULES(
            "LIM-09",
            "inbound rules of one address family",
            60,
            60,
            "VALID-36",
            "RulesPerSecurityGroupLimitExceeded"),
    EGRESS_RULES(
            "LIM-09",
            "outbound rules of one address family",
            60,
            60,
            "VALID-36",
            "RulesPerSecurityGroupLimitExceeded"),
    NETWORK_ACLS("LIM-10", "network ACLs", 200, 200, "VALID-36", "NetworkAclLimitExceeded"),
    ACL_INGRESS("LIM-10", "inbound rules", 20, 40, "VALID-36", "NetworkAclEntryLimitExceeded"),
    ACL_EGRESS("LIM-10", "outbound rules", 20, 40, "VALID-36", "NetworkAclEntryLimitExceeded"),
    ROUTE_TABLES("LIM-11", "route tables", 200, 200, "LIM-11", "RouteTableLimitExceeded"),
    ROUTES("LIM-11", "routes", 500, 1_000, "VALID-36", "RouteLimitExceeded"),
    INTERFACES("LIM-12", "network interfaces", 5_000, "NetworkInterfaceLimitExceeded"),
    INTERNET_GATEWAYS("LIM-12", "internet gateways", 5, "InternetGatewayLimitExceeded"),
    NAT_GATEWAYS("LIM-12", "NAT gateways", 5, "NatGatewayLimitExceeded"),
    ADDRESS_UNITS("LIM-13", "network address units", 64_000, null),
    LOAD_BALANCERS("LIM-14", "Network Load Balancers", 50, "TooManyLoadBalancers"),
    LISTENERS("LIM-14", "listeners", 50, 50, "LIM-14", "TooManyListeners"),
    BALANCER_INTERFACES("LIM-14", "interfaces of Network Load Balancers", 1_200, null),
    TARGET_GROUPS("LIM-15", "target groups", 3_000, "TooManyTargetGroups"),
    TARGETS("LIM-15", "targets", 1_000, 1_000, "VALID-39", "TooManyTargets"),
    TARGETS_OF_BALANCER("LIM-15", "targets", 3_000, 3_000, "VALID-39", "TooManyTargets"),
    TARGETS_ACROSS_ZONES(
            "LIM-15",
            "targets with cross-zone load balancing",
            500,
            500,
            "VALID-39",
            "TooManyTargets"),
    TRANSIT_GATEWAYS("LIM-16", "transit gateways", 5, null),
    TRANSIT_GATEWAYS_OF_VPC("LIM-16", "transit gateway attachments", 5, null),
    ATTACHMENTS("LIM-16", "attachments", 5_000, null),
    TRANSIT_TABLES("LIM-16", "route tables", 20, null),
    TRANSIT_ROUTES("LIM-16", "static routes", 10_000, null),
    DIRECT_CONNECT_GATEWAYS("LIM-17", "virtual private gateways", 20, null),
    ZONE_VPCS("LIM-18", "VPC associations", 300, null),
    ZONE_RECORDS("LIM-18", "records", 10_000, null),
    HOSTED_ZONES("LIM-18", "hosted zones", 500, null);

    private final String rule;
    private final String things;
    private final int usual;
    private final int ceiling;
    private final String refusal;
    private final @Nullable String code;

    /// A quota that AWS raises on request, as far as is known without end.
    Quota(String rule, String things, int usual, @Nullable String code) {
        this(rule, things, usual, Integer.MAX_VALUE, rule, code);
    }

    /// A quota that AWS raises to the ceiling at most.
    Quota(
            String rule,
            String things,
            int usual,
            int ceiling,
            String refusal,
            @Nullable String code) {
        this.rule = rule;
        this.things = things;
        this.usual = usual;
        this.ceiling = ceiling;
        this.refusal = refusal;
        this.code = code;
    }

    /// Whether AWS gives that many, asked or not.
    boolean allows(int count) {
        return count <= ceiling;
    }

    /// Notes that a resource has too many.
    ///
    /// @param name who has them, as in "consumer" or "Consumer in us-east-1"
    void judge(Notes notes, ResourceId at, String name, int count) {
        if (count > ceiling) {
            notes.error(
                    RuleId.of(refusal),
                    code,
                    at,
                    "%s has %,d %s, and AWS allows %,d at most (%s); take some away."
                            .formatted(name, count, things, ceiling, rule),
                    null);
        } else if (count > usual) {
            notes.exceed(
                    RuleId.of(rule),
                    code,
                    at,
                    "%s has %,d %s, and AWS gives %,d without being asked; ask it for more%s."
                            .formatted(
                                    name,
                                    count,
                                    things,
                                    usual,
                                    ceiling == Integer.MAX_VALUE
                                            ? ""
                                            : ", up to %,d".formatted(ceiling)));
        }
    }
}
