package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.linkloom.engine.packet.PcapNg;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Wireshark's command-line reader on one file; tests are skipped where it is not installed.
record Tshark(Path file) {

    private static final List<String> CHECKSUMS =
            List.of(
                    "-o",
                    "ip.check_checksum:TRUE",
                    "-o",
                    "tcp.check_checksum:TRUE",
                    "-o",
                    "udp.check_checksum:TRUE");

    private static final boolean INSTALLED = installed();

    static Tshark of(PcapNg capture, Path folder) throws IOException {
        assumeTrue(INSTALLED, "tshark is not installed");
        Path file = folder.resolve("capture.pcapng");
        Files.write(file, capture.bytes());
        return new Tshark(file);
    }

    private static boolean installed() {
        try {
            return new ProcessBuilder("tshark", "--version")
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start()
                            .waitFor()
                    == 0;
        } catch (IOException missing) {
            return false;
        } catch (InterruptedException stop) {
            throw new AssertionError(stop);
        }
    }

    /// What it prints; fails if it warns of anything.
    String read(String... options) {
        List<String> command = new ArrayList<>(List.of("tshark", "-n", "-r", file.toString()));
        command.addAll(CHECKSUMS);
        command.addAll(List.of(options));
        return run(command);
    }

    /// The values of some fields: a list for each packet, empty where a field does not occur.
    List<List<String>> fields(String... names) {
        List<String> options = new ArrayList<>(List.of("-T", "fields"));
        for (String each : names) {
            options.addAll(List.of("-e", each));
        }
        return read(options.toArray(String[]::new))
                .lines()
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    String info() {
        return run(List.of("capinfos", file.toString()));
    }

    private static String run(List<String> command) {
        try {
            Path complaints = Files.createTempFile("tshark", ".txt");
            Process process =
                    new ProcessBuilder(command).redirectError(complaints.toFile()).start();
            String out =
                    new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            // What it says to root is about root, not about the file.
            String said =
                    Files.readString(complaints)
                            .replaceAll("(?m)^Running as user \"root\".*\\R", "");
            Files.delete(complaints);
            assertEquals(" 0", said + " " + process.waitFor(), () -> String.join(" ", command));
            return out;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (InterruptedException stop) {
            throw new AssertionError(stop);
        }
    }
}
