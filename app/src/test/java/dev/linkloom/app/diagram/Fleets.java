package dev.linkloom.app.diagram;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

import java.util.ArrayList;
import java.util.List;

/// Many consumers of the sample's service: as large a design as a test wants.
public final class Fleets {

    private static final ResourceId SERVICE = ResourceId.of("vpce-svc-0123456789abcdef0");

    private Fleets() {}

    /// The sample without places, and this many consumers more with 20 resources each.
    public static Design of(int consumers) {
        Design design = Samples.unplaced();
        for (int i = 0; i < consumers; i++) {
            for (Resource each : consumer(i)) {
                design = design.with(each);
            }
        }
        return design;
    }

    /// The service that all consumers use.
    public static EndpointService service(Design design) {
        return java.util.Objects.requireNonNull(design.find(SERVICE, EndpointService.class));
    }

    private static List<Resource> consumer(int number) {
        ResourceId account = ResourceId.of("%012d".formatted(300_000_000_000L + number));
        ResourceId vpc = ResourceId.of("vpc-%04d".formatted(number));
        List<Resource> all = new ArrayList<>();
        all.add(new Account(account, "Consumer " + number));
        all.add(
                new Vpc(
                        vpc,
                        "consumer-" + number,
                        account,
                        "us-east-1",
                        List.of(Cidr.of("10.0.0.0/16")),
                        true,
                        true,
                        null,
                        null));
        List<InterfaceEndpoint.EndpointInterface> interfaces = new ArrayList<>();
        for (int zone = 1; zone <= 2; zone++) {
            ResourceId doors = ResourceId.of("subnet-%04d-e%d".formatted(number, zone));
            all.add(subnet(doors, vpc, zone, 10 + zone));
            interfaces.add(
                    new InterfaceEndpoint.EndpointInterface(
                            doors, Ip.of("10.0.1%d.20".formatted(zone))));
            for (int tier = 1; tier <= 2; tier++) {
                ResourceId subnet = ResourceId.of("subnet-%04d-%d%d".formatted(number, tier, zone));
                all.add(subnet(subnet, vpc, zone, 2 * tier + zone));
                for (int client = 0; client < (tier == 1 ? 3 : 2); client++) {
                    all.add(instance(number, subnet, client, 2 * tier + zone));
                }
            }
        }
        all.add(
                new InterfaceEndpoint(
                        ResourceId.of("vpce-%04d".formatted(number)),
                        "to-api",
                        vpc,
                        SERVICE,
                        interfaces,
                        List.of(),
                        false,
                        InterfaceEndpoint.State.AVAILABLE,
                        "abcd%04d".formatted(number)));
        return all;
    }

    private static Subnet subnet(ResourceId id, ResourceId vpc, int zone, int third) {
        return new Subnet(
                id,
                id.value().substring(7),
                vpc,
                "use1-az" + zone,
                Cidr.of("10.0.%d.0/24".formatted(third)),
                null,
                null);
    }

    private static Instance instance(int number, ResourceId subnet, int client, int third) {
        return new Instance(
                ResourceId.of("i-%04d-%d-%d".formatted(number, third, client)),
                "client-%d".formatted(client),
                subnet,
                Ip.of("10.0.%d.%d".formatted(third, 10 + client)),
                null,
                List.of(),
                Instance.Compute.EC2_LINUX,
                true,
                List.of(),
                false);
    }
}
