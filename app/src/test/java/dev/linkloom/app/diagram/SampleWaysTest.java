package dev.linkloom.app.diagram;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.linkloom.app.layout.Preset;
import dev.linkloom.app.layout.Tidy;
import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.file.DesignFile;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The links of the designs that come with the app, among all their cards.
class SampleWaysTest {

    @ParameterizedTest
    @MethodSource("samples")
    void noLinkRunsThroughACardAsSavedOrTidy(Path file) throws IOException {
        Design design = DesignFile.read(file);
        assertClear(design);
        for (Preset each : Preset.values()) {
            assertClear(new Edit.Place("Tidy", Tidy.all(design, each, Set.of())).applyTo(design));
        }
    }

    private static void assertClear(Design design) {
        Diagram diagram = Diagram.of(Fabric.compile(design));
        for (Link link : diagram.links()) {
            for (Spot card : diagram.spots()) {
                boolean end = card.box().equals(link.start()) || card.box().equals(link.end());
                if (card.part() == Spot.Part.BODY && !end) {
                    assertFalse(
                            crosses(link.path(), card.box()),
                            link.from() + " to " + link.to() + " through " + card.id());
                }
            }
        }
    }

    private static boolean crosses(List<Point> path, Box card) {
        for (int i = 1; i < path.size(); i++) {
            if (Router.stretch(path.get(i - 1), path.get(i)).grown(0.1).intersects(card)) {
                return true;
            }
        }
        return false;
    }

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../assets/designs"))) {
            return files.filter(each -> each.toString().endsWith(".json")).sorted().toList();
        }
    }
}
