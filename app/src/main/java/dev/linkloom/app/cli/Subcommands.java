package dev.linkloom.app.cli;

import picocli.CommandLine;

import java.util.List;

/// The commands that need no window.
public final class Subcommands {

    private Subcommands() {}

    /// Adds them all; a command appears in `--help` when it works, not before.
    public static void addTo(CommandLine line) {
        List.of(
                        new ValidateCommand(),
                        new ResolveCommand(),
                        new TraceCommand(),
                        new RenderCommand(),
                        new RulesCommand())
                .forEach(line::addSubcommand);
    }
}
