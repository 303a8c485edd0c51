package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// The command line says the same on every machine, byte for byte: German ones write "1,5", Turkish
/// ones "TİTLE" and Arabic ones "٢".
class CommandsAnywhereTest {

    private static final List<String> LINES =
            List.of(
                    "--help",
                    "trace --help",
                    "trace --nothing-of-the-kind",
                    "trace SAMPLE --from nobody --to api.example.com:443",
                    "trace SAMPLE --from client-1 --to api.example.com:443",
                    "trace SAMPLE --from client-1 --to api.example.com:443 --format JSON",
                    "resolve SAMPLE --from client-1 --name api.example.com",
                    "validate SAMPLE",
                    "rules SRC-31",
                    "render SAMPLE -o PICTURE --theme DARK");

    @TempDir private Path folder;

    @Test
    void commandsSayTheSameOnEveryMachine() throws IOException, InterruptedException {
        String english = said("en", "US");
        assertTrue(english.contains("Usage: linkloom"), english);
        assertTrue(english.contains("client-1 reaches app-1"), english);
        for (List<String> machine :
                List.of(List.of("de", "DE"), List.of("tr", "TR"), List.of("ar", "EG"))) {
            assertEquals(english, said(machine.getFirst(), machine.getLast()), machine.toString());
        }
    }

    private String said(String language, String country) throws IOException, InterruptedException {
        Path picture = folder.resolve("picture.svg");
        Path out = folder.resolve("out.txt");
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-Duser.language=" + language,
                                "-Duser.country=" + country,
                                "-cp",
                                System.getProperty("java.class.path"),
                                OnThatMachine.class.getName(),
                                picture.toString())
                        .redirectErrorStream(true)
                        .redirectOutput(out.toFile())
                        .start();
        assertEquals(0, process.waitFor());
        return Files.readString(out, StandardCharsets.UTF_8) + Files.readString(picture);
    }

    /// Runs all of them in one Java, each as if it were the first.
    static final class OnThatMachine {

        private OnThatMachine() {}

        public static void main(String[] picture) {
            Locale words = Locale.getDefault(Locale.Category.DISPLAY);
            Locale formats = Locale.getDefault(Locale.Category.FORMAT);
            for (String line : LINES) {
                Locale.setDefault(words);
                Locale.setDefault(Locale.Category.FORMAT, formats);
                String[] args =
                        line.replace("SAMPLE", Console.SAMPLE.toString())
                                .replace("PICTURE", picture[0])
                                .split(" ", -1);
                System.out.println(line + ": " + Main.run(args));
            }
        }
    }
}
