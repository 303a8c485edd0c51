package dev.linkloom.app.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The lesson files, held against their schema and against the program.
class BundledLessonsTest {

    private static final Path SCHEMA = Path.of("..", "assets", "schema", "lesson-1.schema.json");

    static List<Path> lessons() throws IOException {
        try (Stream<Path> files =
                Stream.concat(Files.list(TestLessons.LESSONS), Files.list(TestLessons.OWN))) {
            return files.filter(each -> each.toString().endsWith(".json")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void aLessonFollowsTheSchema(Path lesson) throws IOException {
        assertEquals(List.of(), complaints(Files.readString(lesson)));
    }

    @ParameterizedTest
    @MethodSource("lessons")
    void aLessonIsNamedByItsId(Path lesson) throws IOException {
        Lesson read =
                LessonFile.parse(Files.readString(lesson), lesson.toString(), TestLessons::design);
        assertEquals(read.id() + ".json", lesson.getFileName().toString());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    "minutes": 4         | "minutes": 0
                    "minutes": 4         | "minute": 4
                    "action": "build"    | "action": "built"
                    "check": "resolves"  | "check": "resolve"
                    "status": "NXDOMAIN" | "status": "LOST"
                    "from": "i-client-1" | "form": "i-client-1"
                    {endpoint}           | {The endpoint}
                    """)
    void theSchemaSeesTheMistake(String right, String wrong) {
        String broken = TestLessons.text("second.json").replace(right, wrong);
        assertFalse(complaints(broken).isEmpty(), broken);
    }

    @Test
    void theSchemaWantsACheckWhereWorkIsWaitedFor() {
        String broken =
                TestLessons.text("second.json")
                        .replaceFirst("(?s)\"check\": \\[.*?\\],\\s*\"done\"", "\"done\"");
        assertFalse(complaints(broken).isEmpty());
    }

    @Test
    void theLibraryOffersEveryLessonThatIsPacked() throws IOException {
        List<String> offered = LessonLibrary.bundled().stream().map(Lesson::id).toList();
        try (Stream<Path> files = Files.list(TestLessons.LESSONS)) {
            List<String> packed =
                    files.map(each -> each.getFileName().toString())
                            .filter(each -> each.endsWith(".json"))
                            .map(each -> each.replace(".json", ""))
                            .toList();
            assertEquals(packed.size(), offered.size());
            assertTrue(offered.containsAll(packed), offered + " " + packed);
        }
    }

    private static List<String> complaints(String json) {
        try {
            Schema schema =
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(Files.readString(SCHEMA));
            return schema.validate(json, InputFormat.JSON).stream()
                    .map(each -> each.getInstanceLocation() + ": " + each.getMessage())
                    .toList();
        } catch (IOException cause) {
            throw new java.io.UncheckedIOException(cause);
        }
    }
}
