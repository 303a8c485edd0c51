package dev.linkloom.model.fragment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.Design;
import dev.linkloom.model.Designs;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.FreeAddresses;
import dev.linkloom.model.file.DesignFile;
import dev.linkloom.model.file.DesignFormatException;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.resource.Reference;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Whatever is copied from whatever sample and pasted wherever: the design stays one that AWS could
/// have.
class PasteLawTest {

    /// A part of a sample and a place to put it, null for where it was.
    record Copied(Design design, Set<ResourceId> ids, ResourceId container, long seed) {}

    @Provide
    static Arbitrary<Copied> parts() throws IOException {
        List<Design> samples = new ArrayList<>();
        try (Stream<Path> files = Files.walk(Path.of("..", "assets", "designs"))) {
            for (Path each : files.filter(Files::isRegularFile).sorted().toList()) {
                samples.add(DesignFile.read(each));
            }
        }
        return Arbitraries.of(samples)
                .filter(each -> !each.resources().isEmpty())
                .flatMap(design -> {
                    List<ResourceId> ids = design.resources().stream().map(Resource::id).toList();
                    return Arbitraries.of(ids)
                            .set()
                            .ofMinSize(1)
                            .ofMaxSize(12)
                            .flatMap(some ->
                                    Arbitraries.of(ids)
                                            .injectNull(.5)
                                            .flatMap(place ->
                                                    Arbitraries.longs()
                                                            .map(seed ->
                                                                    new Copied(
                                                                            design, some, place,
                                                                            seed))));
                })
                .withoutEdgeCases();
    }

    @Provide
    static Arbitrary<Design> anything() {
        return Designs.designs();
    }

    @Provide
    static Arbitrary<Set<ResourceId>> some() {
        return Designs.idSets();
    }

    @Property(tries = 400)
    void whatIsPastedTwiceIsAWholeDesignWithoutAClash(@ForAll("parts") Copied copied)
            throws DesignFormatException {
        Design before = copied.design();
        Fragment fragment = Fragment.parse(Fragment.of(before, copied.ids()).text());
        Design once = pasted(before, fragment, copied.container(), copied.seed());
        Design twice = pasted(once, fragment, copied.container(), copied.seed());
        assertEquals(before.resources().size() + 2 * fragment.size(), twice.resources().size());
        assertEquals(twice, DesignFile.parse(DesignFile.format(twice), "pasted"));
        assertNoNewClash(before, twice);
    }

    @Property(tries = 400)
    void whatIsCopiedIsWiredInsideAsItWas(@ForAll("parts") Copied copied) {
        Design before = copied.design();
        Fragment fragment = Fragment.of(before, copied.ids());
        if (Paste.into(before, fragment, null, new Random(copied.seed()))
                instanceof Paste.Made made) {
            Design after = made.in(before);
            for (Resource old : fragment.content().resources()) {
                Set<ResourceId> inside =
                        old.references().stream()
                                .map(Reference::to)
                                .filter(made.ids()::containsKey)
                                .map(made.ids()::get)
                                .collect(Collectors.toSet());
                Set<ResourceId> kept =
                        after.find(made.ids().get(old.id())).references().stream()
                                .map(Reference::to)
                                .collect(Collectors.toSet());
                assertTrue(kept.containsAll(inside), old.id() + " lost " + inside);
            }
        }
    }

    @Property(tries = 60)
    void anyDesignAtAllStaysWhole(
            @ForAll("anything") Design design,
            @ForAll("some") Set<ResourceId> ids,
            @ForAll long seed)
            throws DesignFormatException {
        Fragment fragment = Fragment.of(design, ids);
        if (Paste.into(design, fragment, null, new Random(seed)) instanceof Paste.Made made) {
            Design after = made.in(design);
            assertEquals(after, DesignFile.parse(DesignFile.format(after), "pasted"));
            assertEquals(design.resources().size() + fragment.size(), after.resources().size());
        }
    }

    private static Design pasted(Design into, Fragment part, ResourceId container, long seed) {
        return switch (Paste.into(into, part, container, new Random(seed))) {
            case Paste.Made made -> made.in(into);
            case Paste.Refused(String reason) ->
                    switch (Paste.into(into, part, null, new Random(seed))) {
                        case Paste.Made made -> made.in(into);
                        case Paste.Refused(String again) ->
                                throw new AssertionError(reason + " / " + again);
                    };
        };
    }

    /// No block overlaps another in its VPC, and nothing outside has an address twice that had it
    /// once.
    private static void assertNoNewClash(Design before, Design after) {
        for (Vpc vpc : after.all(Vpc.class)) {
            List<Cidr> blocks = new ArrayList<>();
            for (Subnet each : after.all(Subnet.class)) {
                if (vpc.id().equals(each.vpc())) {
                    assertTrue(
                            each.blocks().stream()
                                            .allMatch(
                                                    its -> blocks.stream().noneMatch(its::overlaps))
                                    || before.find(vpc.id()) != null
                                            && before.find(each.id()) != null,
                            each + " overlaps in " + vpc.name());
                    blocks.addAll(each.blocks());
                    FreeAddresses.taken(each.id(), after);
                }
            }
        }
        List<String> names = after.resources().stream().map(Resource::name).toList();
        long own = before.resources().stream().map(Resource::name).distinct().count();
        assertEquals(
                names.size() - before.resources().size() + own,
                names.stream().distinct().count(),
                "a name stands twice");
    }
}
