package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The map in CONTRIBUTING leads everywhere.
class ContributingTest {

    private static final Path ROOT = Path.of("..");

    static List<String> packages() throws IOException {
        List<String> names = new java.util.ArrayList<>();
        for (String module : List.of("model", "engine", "app")) {
            Path sources = ROOT.resolve(module + "/src/main/java/dev/linkloom/" + module);
            try (Stream<Path> folders = Files.list(sources)) {
                folders.filter(Files::isDirectory)
                        .map(each -> each.getFileName().toString())
                        .sorted()
                        .forEach(names::add);
            }
        }
        return names;
    }

    @ParameterizedTest
    @MethodSource("packages")
    void everyPackageIsOnTheMap(String name) throws IOException {
        String map = Files.readString(ROOT.resolve("assets/docs/CONTRIBUTING.md"));
        assertTrue(map.contains("`" + name + "`"), "Say in CONTRIBUTING what " + name + " holds.");
    }
}
