import com.google.googlejavaformat.java.Main;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Runs google-java-format over every Java source of the project: `check` or `apply`.
///
/// It is a process of the JDK the project is built with: inside Maven's JVM, which may be older,
/// only a formatter would run that does not know the syntax of Java 25.
final class FormatJava {

    private static final List<String> ROOTS =
            List.of(".mvn/format", "model/src", "engine/src", "app/src");

    public static void main(String[] args) throws Exception {
        boolean apply = args[0].equals("apply");
        List<String> options =
                apply ? List.of("--replace") : List.of("--dry-run", "--set-exit-if-changed");
        List<String> sources = sources();
        String[] command =
                Stream.of(List.of("--aosp"), options, sources)
                        .flatMap(List::stream)
                        .toArray(String[]::new);
        var formatter =
                new Main(
                        new PrintWriter(System.out, true),
                        new PrintWriter(System.err, true),
                        System.in);
        int status = formatter.format(command);
        if (status != 0 && !apply) {
            System.err.println("The files above are not formatted. Mend: mvn -q -Pformat");
        }
        System.exit(status);
    }

    private static List<String> sources() throws IOException {
        List<String> sources = new java.util.ArrayList<>();
        for (String root : ROOTS) {
            if (Files.isDirectory(Path.of(root))) {
                try (Stream<Path> files = Files.walk(Path.of(root))) {
                    files.map(Path::toString)
                            .filter(f -> f.endsWith(".java"))
                            .forEach(sources::add);
                }
            }
        }
        return sources;
    }
}
