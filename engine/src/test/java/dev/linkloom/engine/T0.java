package dev.linkloom.engine;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.EndpointService.DomainVerification;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupRule;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TargetGroup.HealthCheck;
import dev.linkloom.model.resource.TargetGroup.Target;
import dev.linkloom.model.resource.TargetGroup.TargetType;
import dev.linkloom.model.resource.Vpc;

import java.util.List;
import java.util.TreeMap;

/// The base topology T0 of the rulebook's section WALKS, with any numbers.
///
/// @param consumer the consumer VPC's first two numbers, such as `10.0`
/// @param provider the provider VPC's first two numbers, such as `172.16`
/// @param port the port clients dial
/// @param targetPort the port targets listen on
record T0(String consumer, String provider, int port, int targetPort) {

    static final T0 STANDARD = new T0("10.0", "172.16", 443, 8443);

    static final String REGION = "us-east-1";
    static final String ZONE_1 = "use1-az1";
    static final String ZONE_2 = "use1-az2";

    static final ResourceId CONSUMER = ResourceId.of("111111111111");
    static final ResourceId PROVIDER = ResourceId.of("222222222222");
    static final ResourceId VPC_C = ResourceId.of("vpc-consumer");
    static final ResourceId VPC_P = ResourceId.of("vpc-provider");
    static final ResourceId C_APP_1 = ResourceId.of("subnet-c-app-1");
    static final ResourceId C_APP_2 = ResourceId.of("subnet-c-app-2");
    static final ResourceId C_EP_1 = ResourceId.of("subnet-c-ep-1");
    static final ResourceId C_EP_2 = ResourceId.of("subnet-c-ep-2");
    static final ResourceId P_NLB_1 = ResourceId.of("subnet-p-nlb-1");
    static final ResourceId P_NLB_2 = ResourceId.of("subnet-p-nlb-2");
    static final ResourceId P_APP_1 = ResourceId.of("subnet-p-app-1");
    static final ResourceId P_APP_2 = ResourceId.of("subnet-p-app-2");
    static final ResourceId C1 = ResourceId.of("i-client-1");
    static final ResourceId C2 = ResourceId.of("i-client-2");
    static final ResourceId APP_1 = ResourceId.of("i-app-1");
    static final ResourceId APP_2 = ResourceId.of("i-app-2");
    static final ResourceId SG_APP = ResourceId.of("sg-app");
    static final ResourceId SG_EP = ResourceId.of("sg-ep");
    static final ResourceId SG_NLB = ResourceId.of("sg-nlb");
    static final ResourceId SG_TGT = ResourceId.of("sg-tgt");
    static final ResourceId E = ResourceId.of("vpce-0a1b2c3d4e5f60718");
    static final ResourceId SERVICE = ResourceId.of("vpce-svc-0123456789abcdef0");
    static final ResourceId NLB = ResourceId.of("nlb-api");
    static final ResourceId TG = ResourceId.of("tg-api");

    static final String R =
            "vpce-0a1b2c3d4e5f60718-abcd1234.vpce-svc-0123456789abcdef0.us-east-1.vpce.amazonaws.com";
    static final String Z1 =
            "vpce-0a1b2c3d4e5f60718-abcd1234-us-east-1a.vpce-svc-0123456789abcdef0.us-east-1.vpce.amazonaws.com";
    static final String Z2 =
            "vpce-0a1b2c3d4e5f60718-abcd1234-us-east-1b.vpce-svc-0123456789abcdef0.us-east-1.vpce.amazonaws.com";
    static final String PRIVATE_NAME = "api.example.com";

    static Design design() {
        return STANDARD.build();
    }

    Cidr consumerBlock() {
        return Cidr.of(consumer + ".0.0/16");
    }

    Ip c(String host) {
        return Ip.of(consumer + "." + host);
    }

    Ip p(String host) {
        return Ip.of(provider + "." + host);
    }

    Design build() {
        Design design = Design.empty("SaaS over PrivateLink");
        for (var part : List.of(accounts(), networks(), machines(), groups(), service())) {
            for (var resource : part) {
                design = design.with(resource);
            }
        }
        return design;
    }

    private static List<Account> accounts() {
        var older = new TreeMap<String, String>();
        older.put("us-east-1a", ZONE_2);
        older.put("us-east-1b", ZONE_1);
        var newer = new TreeMap<String, String>();
        newer.put("us-east-1a", ZONE_1);
        newer.put("us-east-1b", ZONE_2);
        return List.of(
                new Account(CONSUMER, "Consumer", newer), new Account(PROVIDER, "Provider", older));
    }

    private List<dev.linkloom.model.resource.Resource> networks() {
        return List.of(
                new Vpc(
                        VPC_C,
                        "consumer",
                        CONSUMER,
                        REGION,
                        List.of(consumerBlock()),
                        true,
                        true,
                        null,
                        null),
                new Vpc(
                        VPC_P,
                        "provider",
                        PROVIDER,
                        REGION,
                        List.of(Cidr.of(provider + ".0.0/16")),
                        true,
                        true,
                        null,
                        null),
                subnet(C_APP_1, VPC_C, ZONE_1, consumer + ".1.0/24"),
                subnet(C_APP_2, VPC_C, ZONE_2, consumer + ".2.0/24"),
                subnet(C_EP_1, VPC_C, ZONE_1, consumer + ".11.0/24"),
                subnet(C_EP_2, VPC_C, ZONE_2, consumer + ".12.0/24"),
                subnet(P_NLB_1, VPC_P, ZONE_1, provider + ".11.0/24"),
                subnet(P_NLB_2, VPC_P, ZONE_2, provider + ".12.0/24"),
                subnet(P_APP_1, VPC_P, ZONE_1, provider + ".1.0/24"),
                subnet(P_APP_2, VPC_P, ZONE_2, provider + ".2.0/24"));
    }

    static Subnet subnet(ResourceId id, ResourceId vpc, String zoneId, String cidr) {
        return new Subnet(
                id, id.value().replace("subnet-", ""), vpc, zoneId, Cidr.of(cidr), null, null);
    }

    private List<Instance> machines() {
        return List.of(
                machine(C1, C_APP_1, c("1.10"), SG_APP),
                machine(C2, C_APP_2, c("2.10"), SG_APP),
                machine(APP_1, P_APP_1, p("1.10"), SG_TGT),
                machine(APP_2, P_APP_2, p("2.10"), SG_TGT));
    }

    static Instance machine(ResourceId id, ResourceId subnet, Ip ip, ResourceId group) {
        return new Instance(
                id,
                id.value().replace("i-", ""),
                subnet,
                ip,
                null,
                List.of(group),
                Instance.Compute.EC2_LINUX,
                true,
                List.of(),
                false);
    }

    private List<SecurityGroup> groups() {
        var dialled = SecurityGroupRule.allow(Protocol.TCP, PortRange.of(port), consumerBlock());
        return List.of(
                group(SG_APP, VPC_C, List.of(), SecurityGroup.ALL_OUT),
                group(SG_EP, VPC_C, List.of(dialled), SecurityGroup.ALL_OUT),
                group(
                        SG_NLB,
                        VPC_P,
                        List.of(dialled),
                        List.of(
                                SecurityGroupRule.allow(
                                        Protocol.TCP, PortRange.of(targetPort), SG_TGT))),
                group(
                        SG_TGT,
                        VPC_P,
                        List.of(
                                SecurityGroupRule.allow(
                                        Protocol.TCP, PortRange.of(targetPort), SG_NLB)),
                        SecurityGroup.ALL_OUT));
    }

    static SecurityGroup group(
            ResourceId id,
            ResourceId vpc,
            List<SecurityGroupRule> ingress,
            List<SecurityGroupRule> egress) {
        return new SecurityGroup(id, id.value(), vpc, ingress, egress);
    }

    private List<dev.linkloom.model.resource.Resource> service() {
        return List.of(
                new InterfaceEndpoint(
                        E,
                        "e-1",
                        VPC_C,
                        SERVICE,
                        List.of(
                                new EndpointInterface(C_EP_1, c("11.20")),
                                new EndpointInterface(C_EP_2, c("12.20"))),
                        List.of(SG_EP),
                        true,
                        InterfaceEndpoint.State.AVAILABLE,
                        "abcd1234"),
                new EndpointService(
                        SERVICE,
                        "api",
                        PROVIDER,
                        REGION,
                        List.of(NLB),
                        false,
                        List.of("arn:aws:iam::111111111111:root"),
                        PRIVATE_NAME,
                        DomainVerification.VERIFIED,
                        List.of(ZONE_1, ZONE_2),
                        List.of()),
                new NetworkLoadBalancer(
                        NLB,
                        "api-nlb",
                        VPC_P,
                        NetworkLoadBalancer.Scheme.INTERNAL,
                        List.of(
                                new NetworkLoadBalancer.Node(P_NLB_1, p("11.5")),
                                new NetworkLoadBalancer.Node(P_NLB_2, p("12.5"))),
                        false,
                        List.of(SG_NLB),
                        true,
                        List.of(new NetworkLoadBalancer.Listener(ListenerProtocol.TCP, port, TG))),
                new TargetGroup(
                        TG,
                        "api-tg",
                        VPC_P,
                        TargetType.INSTANCE,
                        ListenerProtocol.TCP,
                        targetPort,
                        null,
                        null,
                        false,
                        HealthCheck.DEFAULT,
                        List.of(
                                new Target(APP_1, null, null, null),
                                new Target(APP_2, null, null, null))));
    }
}
