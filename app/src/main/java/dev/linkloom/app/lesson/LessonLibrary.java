package dev.linkloom.app.lesson;

import dev.linkloom.model.Design;
import dev.linkloom.model.file.DesignFile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;

/// The lessons that come with the program, in the order they build on each other.
///
/// `lessons.txt` names them; another lesson is another file and another line there.
final class LessonLibrary {

    private static final String ASSETS = "/dev/linkloom/app/assets/";

    private LessonLibrary() {}

    /// Reads every lesson.
    ///
    /// @throws IOException with a sentence that names the file and the place in it
    static List<Lesson> bundled() throws IOException {
        List<Lesson> lessons = new ArrayList<>();
        for (String id : text("lessons/lessons.txt").lines().toList()) {
            String file = id + ".json";
            lessons.add(LessonFile.parse(text("lessons/" + file), file, LessonLibrary::design));
        }
        return lessons;
    }

    private static Design design(String path) throws IOException {
        return DesignFile.parse(text("designs/" + path), path);
    }

    private static String text(String path) throws IOException {
        try (InputStream bytes = LessonLibrary.class.getResourceAsStream(ASSETS + path)) {
            if (bytes == null) {
                throw new NoSuchFileException(path);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
