package dev.linkloom.app.cli;

import dev.linkloom.engine.Fabric;
import dev.linkloom.model.file.DesignFile;

import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;

/// The design file a command works on.
final class DesignArgument {

    @Parameters(paramLabel = "DESIGN", description = "the design, a JSON file")
    private Path file;

    /// The design, compiled.
    Fabric fabric() throws IOException {
        return Fabric.compile(DesignFile.read(file));
    }
}
