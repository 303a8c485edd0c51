package dev.linkloom.app;

import static org.junit.jupiter.api.Assertions.assertTrue;

import picocli.CommandLine;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/// The command line as a script sees it.
final class Console {

    static final Path SAMPLE = Path.of("../assets/designs/saas.json");

    private Console() {}

    record Run(int code, String out, String err) {
        JsonNode json() {
            return new ObjectMapper().readTree(out);
        }
    }

    /// Runs a line of words; each `%s` is one argument, whatever it holds.
    static Run run(String line, Object... values) {
        Iterator<Object> rest = List.of(values).iterator();
        String[] args =
                Stream.of(line.split(" ", -1))
                        .map(each -> each.equals("%s") ? rest.next().toString() : each)
                        .toArray(String[]::new);
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Main.commandLine();
        command.setOut(new PrintWriter(out, true));
        command.setErr(new PrintWriter(err, true));
        return new Run(command.execute(args), out.toString(), err.toString());
    }

    static Path sampleWith(Path folder, String old, String replacement) throws IOException {
        String text = Files.readString(SAMPLE);
        assertTrue(text.contains(old), "the sample no longer holds " + old);
        return Files.writeString(folder.resolve("design.json"), text.replace(old, replacement));
    }
}
