package dev.linkloom.engine;

/// The stretches of T0's flow as the walks number them, to build other walks' tables from.
///
/// @param client the client's address, such as `10.0.1.10:49152`
/// @param zone the zone's number in the names of T0: 1 or 2
/// @param target the number of the target that is reached
record Legs(String client, int appSubnet, int zone, int target) {

    static final Legs C1_ZONE_1 = new Legs("10.0.1.10:49152", 1, 1, 1);
    static final Legs C1_ZONE_2 = new Legs("10.0.1.10:49152", 1, 2, 2);
    static final Legs C2_ZONE_2 = new Legs("10.0.2.10:49152", 2, 2, 2);

    private String door() {
        return "10.0.1%d.20:443".formatted(zone);
    }

    private String node() {
        return "172.16.1%d.5:20001".formatted(zone);
    }

    private String app() {
        return "172.16.%d.10:8443".formatted(target);
    }

    private String rows(String table) {
        return Tables.expected(
                table.replace("$client", client)
                        .replace("$door", door())
                        .replace("$node", node())
                        .replace("$app", app())
                        .replace("$A", "subnet-c-app-" + appSubnet)
                        .replace("$E", "subnet-c-ep-" + zone)
                        .replace("$N", "subnet-p-nlb-" + zone)
                        .replace("$T", "subnet-p-app-" + target)
                        .replace("$i", "i-app-" + target)
                        .replace("$c", "i-client-" + appSubnet));
    }

    String dns(String rule) {
        return rows("dns vpce-0a1b2c3d4e5f60718 " + rule + " $client -> 10.0.0.2:53");
    }

    /// F1 up to the endpoint's security group.
    String f1() {
        return rows(
                """
                client          $c      NET-14 $client -> $door
                security-group  sg-app  NET-01 $client -> $door
                network-acl     $A      NET-11 $client -> $door
                route           $A      NET-18 $client -> $door
                network-acl     $E      NET-11 $client -> $door
                """);
    }

    String groupsOfEndpoint() {
        return rows("security-group sg-ep SRC-35 $client -> $door");
    }

    /// F2 up to the load balancer's security group.
    String f2() {
        return rows(
                """
                endpoint        vpce-0a1b2c3d4e5f60718     SVC-12 $client -> $door
                fabric          vpce-svc-0123456789abcdef0 NLB-20 $client -> $door
                load-balancer   nlb-api                    NLB-01 $client -> $door
                """);
    }

    String groupsOfBalancer(String at) {
        return rows("security-group " + at + " SRC-31 $client -> $door");
    }

    /// The choice of the target and the new source.
    String rewriting(String rule) {
        return rows(
                """
                target-group    tg-api   RULE   $client -> $door
                load-balancer   nlb-api  SRC-01 $client -> $door => $node -> $app
                """
                        .replace("RULE", rule));
    }

    /// F3 up to the target's security group.
    String f3() {
        return rows(
                """
                security-group  sg-nlb  SRC-30 $node -> $app
                network-acl     $N      NET-11 $node -> $app
                route           $N      NET-18 $node -> $app
                network-acl     $T      NET-11 $node -> $app
                """);
    }

    String groupsOfTarget() {
        return rows("security-group sg-tgt SRC-33 $node -> $app");
    }

    String taken() {
        return rows("target $i NLB-09 $node -> $app");
    }

    String forward(String dnsRule) {
        return dns(dnsRule) + toTarget("NLB-17") + groupsOfTarget() + taken();
    }

    /// All of F1, F2 and F3 but the target's own decisions.
    String toTarget(String choice) {
        return f1()
                + groupsOfEndpoint()
                + f2()
                + groupsOfBalancer("sg-nlb")
                + rewriting(choice)
                + f3();
    }

    String r1() {
        return rows(
                """
                target          $i      NET-16 $app -> $node
                security-group  sg-tgt  NET-02 $app -> $node
                network-acl     $T      NET-11 $app -> $node
                route           $T      NET-18 $app -> $node
                network-acl     $N      NET-11 $app -> $node
                security-group  sg-nlb  NET-02 $app -> $node
                """);
    }

    String r2() {
        return rows(
                """
                load-balancer   nlb-api                    SRC-40 $app -> $node => $door -> $client
                fabric          vpce-svc-0123456789abcdef0 SRC-40 $door -> $client
                """);
    }

    String r3() {
        return rows(
                """
                security-group  sg-ep   NET-02 $door -> $client
                network-acl     $E      NET-11 $door -> $client
                route           $E      NET-18 $door -> $client
                network-acl     $A      NET-11 $door -> $client
                security-group  sg-app  NET-02 $door -> $client
                client          $c      NET-14 $door -> $client
                """);
    }

    String reply() {
        return r1() + r2() + r3();
    }

    static String stopped(String row) {
        return "X " + row;
    }
}
