package dev.linkloom.app.lesson;

import dev.linkloom.model.Design;
import dev.linkloom.model.file.DesignFile;

import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Lessons as JSON files; `assets/schema/lesson-1.schema.json` describes them.
final class LessonFile {

    private static final int VERSION = 1;

    private LessonFile() {}

    /// Where a lesson finds the design it names.
    interface Designs {

        /// Reads the design at a path below the folder of the designs.
        Design read(String path) throws IOException;
    }

    /// Reads a lesson from text.
    ///
    /// @param origin names the file in messages
    /// @throws LessonFormatException with one sentence that names the file, the place and the mend
    static Lesson parse(String json, String origin, Designs designs) throws IOException {
        Entry file = Entry.parse(json, origin);
        file.requireFormat("linkloom-lesson", VERSION);
        file.only("format", "version", "id", "title", "summary", "minutes", "design", "steps");
        Design start = design(file, designs);
        return new Lesson(
                id(file),
                file.text("title"),
                file.text("summary"),
                file.number("minutes", 1, 240),
                start,
                steps(file, start));
    }

    static String id(Entry entry) throws LessonFormatException {
        String id = entry.text("id");
        if (!id.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw entry.at("id")
                    .problem("\"%s\" is not an id; write it like first-privatelink.".formatted(id));
        }
        return id;
    }

    private static Design design(Entry file, Designs designs) throws IOException {
        if (!file.has("design")) {
            throw file.problem(
                    "\"design\" is missing; write the path of a design, or a design itself.");
        }
        Entry design = file.at("design");
        if (design.value().isObject()) {
            return DesignFile.parse(design.value().toString(), file.origin() + "#/design");
        }
        try {
            return designs.read(file.text("design"));
        } catch (NoSuchFileException missing) {
            throw design.problem(
                    "There is no design \"%s\"; write its path below the folder of the designs."
                            .formatted(design.value().stringValue()));
        }
    }

    private static List<Step> steps(Entry file, Design start) throws LessonFormatException {
        List<Entry> entries = file.objects("steps");
        if (entries.isEmpty()) {
            throw file.problem("\"steps\" is missing or empty; a lesson has at least one step.");
        }
        var reader = new StepReader(start);
        Set<String> ids = new LinkedHashSet<>();
        List<Step> steps = new ArrayList<>();
        for (Entry entry : entries) {
            Step step = reader.read(entry);
            if (!ids.add(step.id())) {
                throw entry.at("id")
                        .problem(
                                "The id \"%s\" is taken by an earlier step; choose another."
                                        .formatted(step.id()));
            }
            steps.add(step);
        }
        return steps;
    }
}
