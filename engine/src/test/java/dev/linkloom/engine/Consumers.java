package dev.linkloom.engine;

import dev.linkloom.engine.path.Flow;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.NetworkAclRule;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.RouteTable;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupRule;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

import java.util.ArrayList;
import java.util.List;

/// T0's service with any number of consumer VPCs around it, all with the same addresses.
///
/// Each consumer has two zones: four subnets with a route table and a network ACL, two clients, an
/// endpoint with two interfaces, and a security group for each; twelve resources.
record Consumers(int count) {

    static final int PORT = 443;

    private static final Cidr BLOCK = Cidr.of("10.0.0.0/16");
    private static final List<String> ZONES = List.of(T0.ZONE_1, T0.ZONE_2);

    Design design() {
        EndpointService service = Changes.get(T0.design(), T0.SERVICE, EndpointService.class);
        Design design = T0.design().with(service.withAllowedPrincipals(List.of("*")));
        for (int i = 0; i < count; i++) {
            for (Resource each : consumer(i)) {
                design = design.with(each);
            }
        }
        return design;
    }

    /// Each client of a generated design once, dialling the service's private name.
    List<Flow> byName(Design design) {
        return flows(design, T0.PRIVATE_NAME, T0.PRIVATE_NAME);
    }

    /// Each client of a generated design once, dialling the endpoint's address in its zone.
    List<Flow> byAddress(Design design) {
        return flows(design, "10.0.11.20", "10.0.12.20");
    }

    private List<Flow> flows(Design design, String first, String second) {
        var flows = new ArrayList<Flow>();
        for (int i = 0; i < count; i++) {
            flows.add(Flow.tcp(get(design, client(i, 1)), first, PORT));
            flows.add(Flow.tcp(get(design, client(i, 2)), second, PORT));
        }
        return flows;
    }

    private static ResourceId get(Design design, ResourceId client) {
        return Changes.get(design, client, Instance.class).id();
    }

    static ResourceId client(int consumer, int zone) {
        return id("i-client", consumer, zone);
    }

    static ResourceId endpoint(int consumer) {
        return id("vpce", consumer, 0);
    }

    static ResourceId acl(int consumer) {
        return id("acl", consumer, 0);
    }

    static ResourceId endpointGroup(int consumer) {
        return id("sg-ep", consumer, 0);
    }

    private static List<Resource> consumer(int i) {
        var vpc = id("vpc", i, 0);
        var all = new ArrayList<Resource>();
        all.add(
                new Vpc(
                        vpc,
                        vpc.value(),
                        T0.CONSUMER,
                        T0.REGION,
                        List.of(BLOCK),
                        true,
                        true,
                        null,
                        null));
        all.add(new RouteTable(id("rtb", i, 0), "routes " + i, vpc, List.of(), List.of()));
        all.add(acl(i, vpc));
        all.add(clients(i, vpc));
        all.add(endpoints(i, vpc));
        var doors = new ArrayList<EndpointInterface>();
        for (int zone = 1; zone <= 2; zone++) {
            Subnet clients = subnet("subnet-app", i, zone, vpc, "10.0.%d.0/24".formatted(zone));
            Subnet endpoints = subnet("subnet-ep", i, zone, vpc, "10.0.1%d.0/24".formatted(zone));
            all.add(clients);
            all.add(endpoints);
            Ip ip = Ip.of("10.0.%d.10".formatted(zone));
            all.add(T0.machine(client(i, zone), clients.id(), ip, id("sg-app", i, 0)));
            doors.add(new EndpointInterface(endpoints.id(), Ip.of("10.0.1%d.20".formatted(zone))));
        }
        all.add(
                new InterfaceEndpoint(
                        endpoint(i),
                        "endpoint " + i,
                        vpc,
                        T0.SERVICE,
                        doors,
                        List.of(endpointGroup(i)),
                        true,
                        InterfaceEndpoint.State.AVAILABLE,
                        "%08d".formatted(i)));
        return all;
    }

    private static SecurityGroup clients(int i, ResourceId vpc) {
        var dials = SecurityGroupRule.allow(Protocol.TCP, PortRange.of(PORT), BLOCK);
        return T0.group(id("sg-app", i, 0), vpc, List.of(), List.of(dials));
    }

    private static SecurityGroup endpoints(int i, ResourceId vpc) {
        var members = SecurityGroupRule.allow(Protocol.TCP, PortRange.of(PORT), id("sg-app", i, 0));
        return T0.group(endpointGroup(i), vpc, List.of(members), List.of());
    }

    private static NetworkAcl acl(int i, ResourceId vpc) {
        List<NetworkAclRule> rules =
                List.of(
                        Changes.allow(100, "443", BLOCK.toString()),
                        Changes.allow(110, "1024-65535", BLOCK.toString()));
        return new NetworkAcl(acl(i), "acl " + i, vpc, rules, rules);
    }

    private static Subnet subnet(String kind, int i, int zone, ResourceId vpc, String block) {
        return new Subnet(
                id(kind, i, zone),
                "%s %d".formatted(kind, zone),
                vpc,
                ZONES.get(zone - 1),
                Cidr.of(block),
                id("rtb", i, 0),
                acl(i));
    }

    private static ResourceId id(String kind, int consumer, int zone) {
        return ResourceId.of("%s-%05d-%d".formatted(kind, consumer, zone));
    }
}
