package dev.linkloom.app;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/// `linkloom [open] [DESIGN]`.
@Command(
        name = "linkloom",
        mixinStandardHelpOptions = true,
        version = "linkloom 0.1.0",
        description = "Designs and simulates AWS PrivateLink topologies.",
        subcommands = LinkloomCommand.Open.class)
final class LinkloomCommand implements Callable<Integer> {

    @Parameters(paramLabel = "DESIGN", arity = "0..1", description = "the design to open")
    private @Nullable Path design;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        return Desktop.open(design, spec.commandLine().getOut());
    }

    /// `linkloom open [DESIGN]`: the same in so many words.
    @Command(
            name = "open",
            mixinStandardHelpOptions = true,
            description = "Opens the desktop app; this is also what happens without a command.")
    static final class Open implements Callable<Integer> {

        @Parameters(paramLabel = "DESIGN", arity = "0..1", description = "the design to open")
        private @Nullable Path design;

        @Spec private CommandSpec spec;

        @Override
        public Integer call() throws IOException {
            return Desktop.open(design, spec.commandLine().getOut());
        }
    }
}
