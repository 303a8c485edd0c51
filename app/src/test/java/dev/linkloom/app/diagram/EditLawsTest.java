package dev.linkloom.app.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.Fabric;
import dev.linkloom.engine.check.Finding;
import dev.linkloom.model.Annotation;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.TitleBlock;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Subnet;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/// A drawing that is made from the one before an edit is the one that is made from nothing.
class EditLawsTest {

    @Property(tries = 30)
    void whatIsMadeFromTheVersionBeforeIsWhatIsMadeFromNothing(
            @ForAll @Size(min = 3, max = 8) List<Long> seeds, @ForAll("starts") Design start) {
        List<Design> versions = new ArrayList<>(List.of(start));
        Diagram shown = Diagram.of(Fabric.compile(versions.getFirst()));
        for (long seed : seeds) {
            Design next = edited(versions, shown, new Random(seed));
            versions.add(next);
            Fabric fabric = Fabric.compile(next);
            List<Finding> findings = fabric.findings();
            Diagram whole = Diagram.of(fabric, findings);
            for (Detail each : Detail.values()) {
                shown.items(each); // what has been painted is taken over
            }
            Diagram soon = shown.soon(fabric, findings);
            assertEquals(whole.spots(), soon.spots());
            assertEquals(whole.zones(), soon.zones());
            assertEquals(withoutLinks(whole), withoutLinks(soon));
            assertEquals(whole.links().size(), soon.links().size());
            for (int i = 0; i < whole.links().size(); i++) {
                Link link = soon.links().get(i);
                assertTrue(whole.links().get(i).joinsTheSameAs(link));
                assertOrthogonal(link);
            }
            assertSame(whole, soon.refined());
            assertSame(whole, shown.after(fabric, findings));
            shown = seed % 2 == 0 ? soon : soon.refined();
        }
    }

    @Test
    void whatLayInAContainerThatIsGoneStandsFree() {
        Design design = placed(Fleets.of(3));
        Diagram before = Diagram.of(Fabric.compile(design));
        Fabric gone = Fabric.compile(design.without(ResourceId.of("300000000001")));
        assertSame(Diagram.of(gone, List.of()), before.after(gone, List.of()));
    }

    @Test
    void anEndpointFollowsItsInterfaceInAnotherAccount() {
        Design design = placed(Fleets.of(3));
        InterfaceEndpoint endpoint =
                Objects.requireNonNull(
                        design.find(ResourceId.of("vpce-0000"), InterfaceEndpoint.class));
        ResourceId subnet = ResourceId.of("subnet-0001-11");
        Design shared =
                design.with(endpoint.withInterfaces(List.of(new EndpointInterface(subnet, null))));
        Diagram before = Diagram.of(Fabric.compile(shared));
        Box box = Objects.requireNonNull(before.box(subnet)).moved(24, 40);
        Fabric moved = Fabric.compile(shared.placed(subnet, box));
        assertSame(Diagram.of(moved, List.of()), before.after(moved, List.of()));
    }

    @Test
    void linksFollowWhatIsMovedUntilTheyHaveFoundTheirWays() {
        Design design = Samples.saas();
        Diagram before = Diagram.of(Fabric.compile(design));
        ResourceId moved =
                before.links().stream()
                        .filter(each -> each.label() != null)
                        .findFirst()
                        .orElseThrow()
                        .from();
        Box box = Objects.requireNonNull(before.box(moved)).moved(17, 0);
        Diagram soon = before.soon(Fabric.compile(design.placed(moved, box)), List.of());
        assertTrue(soon.isRough());
        assertFalse(soon.refined().isRough());
        assertEquals(before.refined(), before, "nothing to refine");
    }

    @Test
    void aLinkThatIsLedLeadsThereAtOnce() {
        Design design = Samples.saas();
        Diagram before = Diagram.of(Fabric.compile(design));
        Link link =
                before.links().stream()
                        .filter(each -> each.label() != null)
                        .findFirst()
                        .orElseThrow();
        Link led = link.led(Bending.moved(link, 0, link.path().getFirst().y() + 60, true));
        Diagram soon = before.soon(Fabric.compile(design.leading(led.drawn())), List.of());
        assertTrue(soon.isRough());
        assertTrue(soon.links().stream().anyMatch(each -> each.path().equals(led.path())));
    }

    @Property(tries = 30)
    void soIsWhatCollapsedContainersAndHiddenTypesLeaveOfIt(
            @ForAll @Size(min = 3, max = 8) List<Long> seeds, @ForAll("starts") Design start) {
        List<Design> versions = new ArrayList<>(List.of(start));
        Diagram shown = Diagram.of(Fabric.compile(versions.getFirst()));
        for (long seed : seeds) {
            Random random = new Random(seed);
            Design next = edited(versions, shown, random);
            versions.add(next);
            for (Detail each : Detail.values()) {
                shown.items(each); // what has been painted is taken over
            }
            Fabric fabric = Fabric.compile(next);
            shown = shown.after(fabric, List.of());
            Visibility visibility = otherwise(shown, random);
            assertSame(Diagram.of(fabric, List.of()).showing(shown.visibility()), shown);
            shown = shown.showing(visibility);
            assertSame(Diagram.of(fabric, List.of()).showing(visibility), shown);
        }
    }

    /// With another container collapsed or open, and types hidden or not.
    private static Visibility otherwise(Diagram shown, Random random) {
        List<ResourceId> containers =
                shown.placed().stream()
                        .filter(each -> each.type().isContainer())
                        .map(Resource::id)
                        .toList();
        if (containers.isEmpty()) {
            return shown.visibility();
        }
        List<ResourceId> one = List.of(containers.get(random.nextInt(containers.size())));
        Visibility folded =
                random.nextBoolean()
                        ? shown.visibility().collapsing(one)
                        : shown.visibility().expanding(one);
        return folded.hiding(
                random.nextInt(3) == 0
                        ? Set.of(ResourceType.SECURITY_GROUP, ResourceType.SUBNET)
                        : Set.of());
    }

    private static void assertSame(Diagram one, Diagram other) {
        assertEquals(one.items(), other.items());
        assertEquals(one.links(), other.links());
        assertEquals(one.spots(), other.spots());
        assertEquals(one.bounds(), other.bounds());
        for (Detail each : Detail.values()) {
            assertEquals(one.items(each), other.items(each));
        }
    }

    private static List<Item> withoutLinks(Diagram diagram) {
        return diagram.items().stream()
                .filter(each ->
                        each instanceof Item.Group group
                                && (group.owner() != null || group.title().startsWith("Findings")))
                .toList();
    }

    private static void assertOrthogonal(Link link) {
        for (int i = 1; i < link.path().size(); i++) {
            Point from = link.path().get(i - 1);
            Point to = link.path().get(i);
            assertTrue(
                    Math.abs(from.x() - to.x()) < 1e-6
                            || Math.abs(from.y() - to.y()) < 1e-6
                            || link.path().size() == 2,
                    () -> link.path().toString());
        }
    }

    /// With places for everything, for nothing, or as in the file.
    @Provide
    Arbitrary<Design> starts() {
        List<Design> all = new ArrayList<>(List.of(Fleets.of(2), placed(Fleets.of(3))));
        for (String each : List.of("hybrid", "shared-database", "aws-services")) {
            all.add(Samples.named(each));
            all.add(placed(Samples.named(each)));
        }
        return Arbitraries.of(all);
    }

    private static Design placed(Design design) {
        Diagram drawn = Diagram.of(Fabric.compile(design));
        Design placed = design;
        for (Resource each : List.copyOf(design.resources())) {
            Box box = drawn.box(each.id());
            placed = box == null ? placed : placed.placed(each.id(), box);
        }
        return placed;
    }

    private static Design edited(List<Design> versions, Diagram shown, Random random) {
        Design design = versions.getLast();
        List<Resource> all = List.copyOf(design.resources());
        if (all.isEmpty() || random.nextInt(12) == 0) {
            return versions.get(random.nextInt(versions.size()));
        }
        Resource one = all.get(random.nextInt(all.size()));
        Box box = shown.box(one.id());
        return switch (random.nextInt(14)) {
            case 0, 1 ->
                    box == null
                            ? design
                            : design.placed(
                                    one.id(),
                                    box.moved(random.nextInt(-90, 90), random.nextInt(-90, 90)));
            case 2 -> design.with(one.renamed("other-" + random.nextInt(100)));
            case 3 -> design.without(one.id());
            case 9, 10 -> design.without(container(all, random));
            case 4 ->
                    design.with(
                            new Account(
                                    ResourceId.of("%012d".formatted(random.nextInt(1_000_000))),
                                    "New"));
            case 5 -> dressed(design, one, random);
            case 6 -> stopped(design, random);
            case 7 -> rezoned(design, random);
            case 8 -> inscribed(design, random);
            default -> elsewhere(design, random);
        };
    }

    /// What lies in it stands free when it is gone.
    private static ResourceId container(List<Resource> all, Random random) {
        List<Resource> containers = all.stream().filter(each -> each.type().isContainer()).toList();
        List<Resource> some = containers.isEmpty() ? all : containers;
        return some.get(random.nextInt(some.size())).id();
    }

    /// With or without a security group.
    private static Design dressed(Design design, Resource one, Random random) {
        List<SecurityGroup> groups = design.all(SecurityGroup.class);
        if (!(one instanceof Instance instance) || groups.isEmpty()) {
            return design;
        }
        ResourceId group = groups.get(random.nextInt(groups.size())).id();
        return design.with(
                instance.withSecurityGroups(
                        instance.securityGroups().isEmpty() ? List.of(group) : List.of()));
    }

    /// An instance that runs or no longer does, which its target groups show.
    private static Design stopped(Design design, Random random) {
        List<Instance> instances = design.all(Instance.class);
        if (instances.isEmpty()) {
            return design;
        }
        Instance one = instances.get(random.nextInt(instances.size()));
        return design.with(one.withRunning(!one.running()));
    }

    /// An account that knows the first two zones by the other's name.
    private static Design rezoned(Design design, Random random) {
        List<Account> accounts = design.all(Account.class);
        if (accounts.isEmpty()) {
            return design;
        }
        Account one = accounts.get(random.nextInt(accounts.size()));
        return design.with(
                one.withZones(
                        one.zones().isEmpty()
                                ? new TreeMap<>(
                                        Map.of("us-east-1a", "use1-az2", "us-east-1b", "use1-az1"))
                                : new TreeMap<>()));
    }

    /// With a note, or a title block.
    private static Design inscribed(Design design, Random random) {
        ResourceId note = ResourceId.of("note-" + random.nextInt(3));
        return random.nextBoolean()
                ? design.with(new Annotation.Note(note, "Note " + random.nextInt(9), null))
                        .placed(note, new Box(random.nextInt(900), 40, 160, 90))
                : design.inscribed(new TitleBlock("Ada", "1", "2026", random.nextBoolean()));
    }

    /// An endpoint without its last interface or with one elsewhere, or an instance in another
    /// subnet.
    private static Design elsewhere(Design design, Random random) {
        List<InterfaceEndpoint> endpoints = design.all(InterfaceEndpoint.class);
        List<Instance> instances = design.all(Instance.class);
        List<Subnet> subnets = design.all(Subnet.class);
        if (subnets.isEmpty()) {
            return design;
        }
        ResourceId subnet = subnets.get(random.nextInt(subnets.size())).id();
        if (random.nextBoolean() && !endpoints.isEmpty()) {
            InterfaceEndpoint one = endpoints.get(random.nextInt(endpoints.size()));
            List<EndpointInterface> interfaces = new ArrayList<>(one.interfaces());
            if (interfaces.isEmpty() || random.nextBoolean()) {
                interfaces.add(new EndpointInterface(subnet, null));
            } else {
                interfaces.removeLast();
            }
            return design.with(one.withInterfaces(interfaces));
        }
        return instances.isEmpty()
                ? design
                : design.with(instances.get(random.nextInt(instances.size())).withSubnet(subnet));
    }
}
