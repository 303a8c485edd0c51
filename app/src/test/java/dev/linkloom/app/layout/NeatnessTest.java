package dev.linkloom.app.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Neatness;
import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Design;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.file.DesignFile;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// How calm the designs that come with the app look when tidy, against a table that is checked in;
/// `-Dbless=true` writes it anew, with samples that are new.
class NeatnessTest {

    private static final Path TABLE = Path.of("src/test/resources/golden/neatness.txt");

    @Test
    void tidySamplesHaveNoMoreCrossingsAndHiddenLabelsThanBefore() throws IOException {
        Map<String, Neatness> now = measured();
        if (Boolean.getBoolean("bless")) {
            Files.writeString(TABLE, table(now));
        }
        Map<String, Neatness> before = read();
        before.forEach((name, known) -> {
            Neatness each = now.get(name);
            assertTrue(
                    each.crossings() <= known.crossings()
                            && each.hiddenLabels() <= known.hiddenLabels()
                            && each.coveredLabels() <= known.coveredLabels()
                            && each.onTitles() <= known.onTitles(),
                    () -> "%s was%n%s and is%n%s".formatted(name, known, each));
        });
    }

    @Test
    void noLabelCoversAnythingAndNoLinkRunsThroughATitle() throws IOException {
        measured()
                .forEach((name, each) -> {
                    assertEquals(0, each.coveredLabels(), name);
                    assertEquals(0, each.onTitles(), name);
                });
    }

    private static Map<String, Neatness> measured() throws IOException {
        Map<String, Neatness> all = new LinkedHashMap<>();
        for (Path each : samples()) {
            Design design = DesignFile.read(each);
            String name = each.getFileName().toString().replace(".json", "");
            all.put(name + " saved", of(design));
            for (Preset preset : Preset.values()) {
                Edit tidy = new Edit.Place("Tidy", Tidy.all(design, preset, Set.of()));
                all.put(
                        name + " " + preset.name().toLowerCase(Locale.ROOT),
                        of(tidy.applyTo(design)));
            }
        }
        return all;
    }

    private static Neatness of(Design design) {
        return Neatness.of(Diagram.of(Fabric.compile(design)));
    }

    private static String table(Map<String, Neatness> rows) {
        StringBuilder table = new StringBuilder();
        rows.forEach((name, each) -> table.append("%-28s %s%n".formatted(name, each)));
        return table.toString();
    }

    private static Map<String, Neatness> read() throws IOException {
        Map<String, Neatness> rows = new LinkedHashMap<>();
        for (String line : Files.readAllLines(TABLE)) {
            rows.put(line.substring(0, 28).strip(), Neatness.read(line.substring(28)));
        }
        return rows;
    }

    private static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("../assets/designs"))) {
            return files.filter(each -> each.toString().endsWith(".json")).sorted().toList();
        }
    }
}
