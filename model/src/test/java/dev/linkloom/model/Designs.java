package dev.linkloom.model;

import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Arbitrary whole designs: every type of resource, every reference that may be there, nothing
/// dangling.
///
/// Two resources of each type refer to each other at will; then some are deleted, as a user would.
public final class Designs {

    private static final int OF_EACH_TYPE = 2;

    private Designs() {}

    public static Arbitrary<Design> designs() {
        List<Arbitrary<Resource>> resources = new ArrayList<>();
        for (ResourceType type : ResourceType.values()) {
            pool(type).forEach(id -> resources.add(ArbitraryResources.of(type, id)));
        }
        Arbitrary<List<Resource>> all = Combinators.combine(resources).as(each -> each);
        Arbitrary<List<Box>> boxes =
                ArbitraryValues.boxes().injectNull(0.3).list().ofSize(resources.size());
        // The edge cases of forty resources together are more than can ever be tried.
        return Combinators.combine(ArbitraryValues.texts(), all, boxes, idSets(), assumptions())
                .as(Designs::assembled)
                .withoutEdgeCases();
    }

    /// Any few of the ids that a design may have.
    public static Arbitrary<Set<ResourceId>> idSets() {
        return ids(ResourceType.values()).set().ofMaxSize(4);
    }

    /// Any answers to a few open points.
    private static Arbitrary<Assumptions> assumptions() {
        Arbitrary<Integer> days = Arbitraries.integers().between(1, 365);
        return Combinators.combine(Arbitraries.of(Assumption.values()).set().ofMaxSize(3), days)
                .as((answers, number) -> {
                    Assumptions all =
                            Assumptions.USUAL.with(
                                    OpenPoint.REQUEST_LIFE, Integer.toString(number));
                    for (Assumption each : answers) {
                        all = all.with(each);
                    }
                    return all;
                });
    }

    static Arbitrary<ResourceId> ids(ResourceType... types) {
        return Arbitraries.of(Arrays.stream(types).flatMap(Designs::pool).toList());
    }

    private static Stream<ResourceId> pool(ResourceType type) {
        // All VPC endpoints begin alike, so the place of the type in the list tells them apart.
        String prefix =
                type == ResourceType.ACCOUNT ? "11111111111" : type.prefix() + type.ordinal() + "0";
        return IntStream.rangeClosed(1, OF_EACH_TYPE).mapToObj(i -> ResourceId.of(prefix + i));
    }

    private static Design assembled(
            String title,
            List<Resource> resources,
            List<Box> boxes,
            Set<ResourceId> gone,
            Assumptions assumptions) {
        Design design = Design.empty(title).assuming(assumptions).naming(naming(gone.size()));
        for (int i = 0; i < resources.size(); i++) {
            design = design.with(resources.get(i));
            design = design.tagged(resources.get(i).id(), tags(i, title));
            Box box = boxes.get(i);
            design = box == null ? design : design.placed(resources.get(i).id(), box);
            Hold hold = i % 3 == 0 ? Hold.PINNED : i % 3 == 1 ? Hold.LOCKED : null;
            design = box == null ? design : design.holding(resources.get(i).id(), hold);
        }
        for (int i = 1; i < resources.size(); i += 5) {
            design = design.leading(led(i, resources.get(i - 1).id(), resources.get(i).id()));
        }
        ResourceId note = ResourceId.of("note-1");
        ResourceId frame = ResourceId.of("frame-1");
        ResourceId arrow = ResourceId.of("arrow-1");
        ResourceId image = ResourceId.of("image-1");
        Annotation.Heading heading = Annotation.Heading.values()[resources.size() % 8];
        design =
                design.with(new Annotation.Note(note, title + "\nline", resources.getFirst().id()))
                        .placed(note, new Box(1, 2, 160, 80))
                        .with(new Annotation.Frame(frame, title))
                        .placed(frame, new Box(-8, -8, 900, 600))
                        .holding(frame, Hold.LOCKED)
                        .with(new Annotation.Arrow(arrow, gone.isEmpty() ? "" : title, heading))
                        .placed(arrow, new Box(40, -60, 120, 40))
                        .with(new Annotation.Image(image, title, ImageData.png(new byte[] {1, 2})))
                        .placed(image, new Box(-90, 0, 64, 64))
                        .inscribed(new TitleBlock(title, "B", "", !gone.isEmpty()));
        return new Edit.Remove(gone).applyTo(design);
    }

    private static Naming naming(int i) {
        return i == 0
                ? Naming.FREE
                : new Naming(i == 1 ? null : new NamePattern("a.{type}-{n}"), List.of("env"));
    }

    private static Tags tags(int i, String value) {
        return i % 4 > 1
                ? Tags.NONE
                : new Tags(i % 4 == 0 ? Map.of("env", "prod") : Map.of("env", "", "a/~b", value));
    }

    private static DrawnLink led(int i, ResourceId from, ResourceId to) {
        DrawnLink.Turn turn = new DrawnLink.Turn(DrawnLink.End.values()[i % 2], 8.5 * i - 60);
        DrawnLink.Bends bends =
                new DrawnLink.Bends(
                        DrawnLink.Side.RIGHT,
                        i % 3,
                        i % 4 == 0 ? DrawnLink.Side.LEFT : DrawnLink.Side.TOP,
                        -4,
                        i % 4 == 0 ? List.of(turn) : List.of(turn, turn));
        return new DrawnLink(from, to, i % 7 == 0 ? null : bends, i % 2 == 0 ? null : 0.25);
    }
}
