package dev.linkloom.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.linkloom.model.resource.Account;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/// Two versions are the same design only if they say the same of everything: an edit that seems to
/// change nothing is lost.
class EqualityTest {

    private static final ResourceId ONE = ResourceId.of("111111111111");
    private static final ResourceId OTHER = ResourceId.of("222222222222");
    private static final Box BOX = new Box(10, 20, 300, 200);

    @ParameterizedTest
    @MethodSource("changes")
    void anyChangeMakesAnotherDesign(UnaryOperator<Design> change) {
        Design changed = change.apply(design());
        assertNotEquals(design(), changed);
        assertNotEquals(changed, design());
        assertEquals(changed, change.apply(design()), "made twice it is the same");
    }

    static Stream<UnaryOperator<Design>> changes() {
        return Stream.of(
                it -> it.titled("Another"),
                it -> it.with(new Account(OTHER, "Other")),
                it -> it.with(new Account(ONE, "Renamed")),
                it -> it.without(ONE),
                it -> it.placed(ONE, BOX.moved(1, 0)),
                it -> it.placed(OTHER, BOX),
                it -> it.holding(ONE, Hold.PINNED),
                it -> it.leading(DrawnLink.free(ONE, OTHER).labelled(0.25)),
                it -> it.with(new Annotation.Note(ResourceId.of("note-1"), "Note", null)),
                it -> it.tagged(ONE, new Tags(Map.of("env", "prod"))),
                it -> it.naming(new Naming(null, List.of("env"))),
                it -> it.inscribed(new TitleBlock("Ada", "1", "2026", true)),
                it -> it.withExtras(new Extras(Map.of("/color", "\"red\""))),
                it -> it.assuming(Assumptions.USUAL.with(Assumption.ONE_ADDRESS)));
    }

    private static Design design() {
        return Design.empty("Design").with(new Account(ONE, "One")).placed(ONE, BOX);
    }
}
