package dev.linkloom.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.Design;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// Whatever the moment a saving program is killed at, its file holds one whole version.
@Tag("slow")
class KilledWhileSavingTest {

    private static final int KILLS = 200;
    private static final int SIDE_BY_SIDE = 4;
    private static final long LONGEST_MICROS = 40_000;

    @TempDir Path folder;

    @Test
    void twoHundredKillsAtAnyMomentLeaveTheOldDesignOrTheNewOne() throws Exception {
        Random moments = new Random(20_26);
        Set<String> found = new HashSet<>();
        for (int round = 0; round < KILLS / SIDE_BY_SIDE; round++) {
            Path[] files = new Path[SIDE_BY_SIDE];
            Process[] savers = new Process[SIDE_BY_SIDE];
            for (int i = 0; i < SIDE_BY_SIDE; i++) {
                files[i] = folder.resolve("design-%d-%d.json".formatted(round, i));
                savers[i] = saver(files[i]);
            }
            for (int i = 0; i < SIDE_BY_SIDE; i++) {
                assertTrue(savers[i].getInputStream().read() >= 0, "The saver never began.");
                TimeUnit.NANOSECONDS.sleep(1_000 * moments.nextLong(LONGEST_MICROS));
                savers[i].destroyForcibly().waitFor();
                found.add(whole(files[i]));
            }
        }
        assertEquals(Set.of("first", "second"), found);
    }

    private static Process saver(Path file) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Saver.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /// The title of the design in the file, which the reader accepts only when it is whole.
    private static String whole(Path file) throws IOException {
        Design design = DesignFile.read(file);
        String[] words = design.title().split(" ", 2);
        assertEquals(Saver.PADDING, words[1]);
        assertTrue(List.of("first", "second").contains(words[0]), words[0]);
        return words[0];
    }

    /// Saves two designs in turn until it is killed; says so once the first one is on disk.
    static final class Saver {

        /// Large enough that a write takes more than one system call.
        static final String PADDING = "x".repeat(200_000);

        private Saver() {}

        public static void main(String[] arguments) throws IOException {
            Path file = Path.of(arguments[0]);
            Design first = Design.empty("first " + PADDING);
            Design second = Design.empty("second " + PADDING);
            DesignFile.write(first, file);
            System.out.write('\n');
            System.out.flush();
            while (Files.exists(file)) {
                DesignFile.write(second, file);
                DesignFile.write(first, file);
            }
        }
    }
}
