package dev.linkloom.engine.rule;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The files of the whole project in which rules are named.
final class ProjectFiles {

    /// Tests run in the folder of their module.
    private static final Path ROOT = Path.of("..");

    private ProjectFiles() {}

    /// The rules named below these folders, in files that end like this.
    static List<Mention> mentions(String ending, String... folders) {
        return Stream.of(folders)
                .flatMap(folder -> files(ROOT.resolve(folder), ending))
                .flatMap(file -> Mention.in(ROOT.relativize(file).toString(), text(file)).stream())
                .toList();
    }

    private static Stream<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            return Stream.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files
                    .filter(each -> each.toString().endsWith(ending))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    static Path at(String path) {
        return ROOT.resolve(path);
    }
}
