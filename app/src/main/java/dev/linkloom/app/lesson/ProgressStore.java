package dev.linkloom.app.lesson;

import dev.linkloom.model.file.AtomicFile;
import dev.linkloom.model.file.DesignFile;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The folder that keeps how far the learner has come, one file per lesson.
public final class ProgressStore {

    private static final int VERSION = 1;

    private final Path folder;

    public ProgressStore(Path folder) {
        this.folder = folder;
    }

    /// What is kept about a lesson; null when nothing is.
    ///
    /// @throws IOException with a sentence when the file cannot be read or is none of ours
    @Nullable Progress load(String lesson) throws IOException {
        Path file = file(lesson);
        return Files.exists(file) ? parse(Files.readString(file), file.toString()) : null;
    }

    /// Keeps the progress; the file is at every moment either the old or the new one.
    void save(Progress progress) throws IOException {
        AtomicFile.write(file(progress.lesson()), format(progress));
    }

    /// Forgets a lesson, so that it starts over.
    void forget(String lesson) throws IOException {
        Files.deleteIfExists(file(lesson));
    }

    private Path file(String lesson) {
        return folder.resolve(lesson + ".json");
    }

    private static Progress parse(String json, String origin) throws IOException {
        Entry file = Entry.parse(json, origin);
        file.requireFormat("linkloom-lesson-progress", VERSION);
        return new Progress(
                file.text("lesson"),
                file.text("step"),
                file.flag("finished"),
                DesignFile.parse(
                        file.object("stepStart").value().toString(), origin + "#/stepStart"),
                DesignFile.parse(file.object("design").value().toString(), origin + "#/design"));
    }

    private static String format(Progress progress) {
        var mapper = new JsonMapper();
        ObjectNode file = mapper.createObjectNode();
        file.put("format", "linkloom-lesson-progress");
        file.put("version", VERSION);
        file.put("lesson", progress.lesson());
        file.put("step", progress.step());
        file.put("finished", progress.finished());
        file.set("stepStart", mapper.readTree(DesignFile.format(progress.stepStart())));
        file.set("design", mapper.readTree(DesignFile.format(progress.design())));
        return file.toPrettyString() + "\n";
    }
}
