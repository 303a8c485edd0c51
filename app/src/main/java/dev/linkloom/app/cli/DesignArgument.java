package dev.linkloom.app.cli;

import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Assumptions;
import dev.linkloom.model.Design;
import dev.linkloom.model.OpenPoint;
import dev.linkloom.model.file.DesignFile;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/// The design file a command works on.
final class DesignArgument {

    @Parameters(paramLabel = "DESIGN", description = "the design, a JSON file")
    private Path file;

    @Option(
            names = "--assume",
            paramLabel = "U-05=ANSWER",
            description =
                    "what to take for true where AWS documents nothing, instead of what the design"
                            + " assumes; may be repeated. The rules command tells the answers to an"
                            + " open point, as in: rules U-05")
    private Map<String, String> assumed = Map.of();

    /// The design, compiled.
    Fabric fabric() throws IOException {
        Design design = DesignFile.read(file);
        Assumptions assumptions = design.assumptions();
        for (Map.Entry<String, String> each : assumed.entrySet()) {
            assumptions = with(assumptions, each.getKey(), each.getValue());
        }
        return Fabric.compile(design.assuming(assumptions));
    }

    private static Assumptions with(Assumptions others, String point, String answer) {
        try {
            return others.with(OpenPoint.of(point), answer);
        } catch (IllegalArgumentException refusal) {
            throw new UsageException(String.valueOf(refusal.getMessage()));
        }
    }
}
