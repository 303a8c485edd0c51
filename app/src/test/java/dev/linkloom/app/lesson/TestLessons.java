package dev.linkloom.app.lesson;

import dev.linkloom.model.Design;
import dev.linkloom.model.file.DesignFile;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Lessons that tests take: those of the program and a small one of their own.
final class TestLessons {

    static final Path LESSONS = Path.of("..", "assets", "lessons");
    static final Path DESIGNS = Path.of("..", "assets", "designs");
    static final Path OWN = Path.of("src", "test", "resources", "lessons");

    private TestLessons() {}

    /// A lesson of the tests' own.
    static Lesson read(String name) throws IOException {
        return LessonFile.parse(text(name), name, TestLessons::design);
    }

    /// The lesson every learner begins with.
    static Lesson first() throws IOException {
        return LessonFile.parse(
                Files.readString(LESSONS.resolve("first-privatelink.json")),
                "first-privatelink.json",
                TestLessons::design);
    }

    static String text(String name) {
        try {
            return Files.readString(OWN.resolve(name));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    static Design design(String path) throws IOException {
        return DesignFile.read(DESIGNS.resolve(path));
    }
}
