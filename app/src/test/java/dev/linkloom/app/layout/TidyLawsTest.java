package dev.linkloom.app.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.diagram.Containment;
import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Fleets;
import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.file.DesignFile;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Vpc;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// What holds of every tidy design: the samples, and fleets of consumers, with any of their
/// resources missing.
class TidyLawsTest {

    private static final List<Design> SAMPLES = samples();

    @Property(tries = 150)
    void siblingsDoNotOverlapAndChildrenLieInTheirContainers(
            @ForAll("designs") Design design, @ForAll Preset preset) {
        Map<ResourceId, Box> boxes = Tidy.all(design, preset, Set.of());
        Containment containment = new Containment(design);
        assertApart(containment.top(), boxes, Set.of());
        for (Resource each : design.resources()) {
            assertApart(containment.inside(each), boxes, Set.of());
            for (Resource child : containment.inside(each)) {
                Box box = boxes.get(child.id());
                if (box != null && !Diagram.isDoor(child.type())) {
                    Box frame = boxes.get(each.id());
                    assertTrue(frame.contains(box), child.id() + " " + box + " in " + frame);
                }
            }
        }
    }

    @Property(tries = 60)
    void itIsDrawnExactlyAsItWasLaidOut(@ForAll("designs") Design design, @ForAll Preset preset) {
        Map<ResourceId, Box> boxes = Tidy.all(design, preset, Set.of());
        Diagram diagram = Diagram.of(Fabric.compile(placed(design, boxes)));
        boxes.forEach((id, box) -> assertEquals(box, diagram.box(id), id.value()));
    }

    @Property(tries = 150)
    void tidyingTwiceIsTidyingOnce(
            @ForAll("designs") Design design, @ForAll Preset preset, @ForAll long seed) {
        Set<ResourceId> pinned = some(design, seed);
        Design once = placed(design, Tidy.all(design, preset, pinned));
        Design twice = placed(once, Tidy.all(once, preset, pinned));
        assertEquals(once.placements(), twice.placements());
    }

    @Property(tries = 150)
    void whatIsPinnedStaysAndTheRestKeepsClearOfIt(
            @ForAll("designs") Design design, @ForAll Preset preset, @ForAll long seed) {
        Set<ResourceId> pinned = some(design, seed);
        Map<ResourceId, Box> boxes = Tidy.all(design, preset, pinned);
        Set<ResourceId> holding = new HashSet<>();
        Containment containment = new Containment(design);
        for (ResourceId id : pinned) {
            Resource resource = design.find(id);
            Box was = design.placement(id);
            assertTrue(was != null && resource != null);
            boolean container = resource.type().isContainer();
            assertTrue(container ? boxes.get(id).contains(was) : boxes.get(id).equals(was));
            for (Resource each = resource; each != null; each = containment.container(each)) {
                holding.add(each.id());
            }
        }
        design.resources().forEach(each -> assertApart(containment.inside(each), boxes, holding));
    }

    @Property(tries = 100)
    void whoOffersAServiceStandsRightOfThoseWhoUseIt(
            @ForAll("designs") Design design, @ForAll Preset preset) {
        Map<ResourceId, Box> boxes = Tidy.all(design, preset, Set.of());
        for (InterfaceEndpoint each : design.all(InterfaceEndpoint.class)) {
            EndpointService service = design.find(each.service(), EndpointService.class);
            Vpc vpc = design.find(each.vpc(), Vpc.class);
            Box provider = service == null ? null : boxes.get(service.account());
            Box consumer = vpc == null ? null : boxes.get(vpc.account());
            if (provider != null && consumer != null && provider != consumer) {
                assertTrue(consumer.right() < provider.x(), each.id() + " leads left");
            }
        }
    }

    @Test
    void anIdleSubnetStandsInLineWithItsTwinInTheOtherZone() {
        Design design = sample("walk-06");
        Map<ResourceId, Box> boxes = Tidy.all(design, Preset.BANDS, Set.of());
        for (String each : List.of("c-ep", "p-nlb")) {
            Box one = box(design, boxes, each + "-1");
            Box other = box(design, boxes, each + "-2");
            assertEquals(one.x(), other.x(), each);
        }
    }

    @Test
    void theVpcWithTheLoadBalancerStandsBetweenTheServiceAndTheVpcWithItsTargets() {
        Design design = sample("walk-10");
        for (Preset each : Preset.values()) {
            Map<ResourceId, Box> boxes = Tidy.all(design, each, Set.of());
            Box front = box(design, boxes, "front");
            assertTrue(box(design, boxes, "api").right() < front.x());
            assertTrue(front.right() < box(design, boxes, "provider").x());
        }
    }

    private static Box box(Design design, Map<ResourceId, Box> boxes, String name) {
        return design.resources().stream()
                .filter(each -> each.name().equals(name))
                .map(each -> boxes.get(each.id()))
                .findFirst()
                .orElseThrow();
    }

    private static Design sample(String name) {
        try {
            return DesignFile.read(Path.of("../assets/designs/walks", name + ".json"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Property(tries = 60)
    void namesDoNotMatter(
            @ForAll("designs") Design design, @ForAll Preset preset, @ForAll long seed) {
        Design renamed = design;
        for (ResourceId id : some(design, seed)) {
            renamed = renamed.with(renamed.find(id).renamed("x" + id.hashCode()));
        }
        assertEquals(Tidy.all(design, preset, Set.of()), Tidy.all(renamed, preset, Set.of()));
    }

    /// Those in a list of siblings that may overlap: doors, which lie on borders, and pairs that
    /// were both told to stay.
    private static void assertApart(
            List<Resource> siblings, Map<ResourceId, Box> boxes, Set<ResourceId> staying) {
        List<Resource> shown =
                siblings.stream()
                        .filter(each -> boxes.containsKey(each.id()))
                        .filter(each -> staying.isEmpty() || !Diagram.isDoor(each.type()))
                        .toList();
        for (int i = 0; i < shown.size(); i++) {
            for (int k = 0; k < i; k++) {
                ResourceId one = shown.get(i).id();
                ResourceId other = shown.get(k).id();
                boolean both = staying.contains(one) && staying.contains(other);
                assertFalse(
                        !both && boxes.get(one).intersects(boxes.get(other)),
                        one + " over " + other);
            }
        }
    }

    private static Design placed(Design design, Map<ResourceId, Box> boxes) {
        return new Edit.Place("Tidy", boxes).applyTo(design);
    }

    private static Set<ResourceId> some(Design design, long seed) {
        var random = new java.util.Random(seed);
        Set<ResourceId> some = new HashSet<>(design.placements().keySet());
        some.removeIf(_ -> random.nextInt(6) > 0);
        return some;
    }

    @Provide
    Arbitrary<Design> designs() {
        Arbitrary<Design> all =
                Arbitraries.oneOf(
                        Arbitraries.of(SAMPLES),
                        Arbitraries.integers().between(1, 9).map(Fleets::of));
        return Combinators.combine(all, Arbitraries.longs(), Arbitraries.of(0, 0, 1, 3))
                .as(TidyLawsTest::without);
    }

    /// The design without some of its resources and of what they held.
    private static Design without(Design design, long seed, int share) {
        var random = new java.util.Random(seed);
        Set<ResourceId> gone = new HashSet<>();
        design.resources()
                .forEach(each -> {
                    if (random.nextInt(10) < share) {
                        gone.add(each.id());
                    }
                });
        return gone.isEmpty() ? design : Edit.Remove.from(design, gone).applyTo(design);
    }

    private static List<Design> samples() {
        List<Design> samples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("../assets/designs"))) {
            for (Path each :
                    files.filter(it -> it.toString().endsWith(".json")).sorted().toList()) {
                samples.add(DesignFile.read(each));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return samples;
    }
}
