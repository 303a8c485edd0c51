package dev.linkloom.app;

import dev.linkloom.app.cli.CommandErrors;
import dev.linkloom.app.cli.Subcommands;

import picocli.CommandLine;

import java.util.Locale;

/// Where the launcher enters: the desktop app without a command, the command line with one.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /// Runs one command line to its exit code: 0 yes, 1 no, 2 wrong usage, 3 unreadable input.
    static int run(String... args) {
        Locale people = Locale.getDefault(Locale.Category.DISPLAY);
        Locale.setDefault(Locale.ENGLISH);
        Locale.setDefault(Locale.Category.DISPLAY, people);
        return commandLine().execute(args);
    }

    static CommandLine commandLine() {
        CommandLine line = new CommandLine(new LinkloomCommand());
        Subcommands.addTo(line);
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionExceptionHandler(new CommandErrors());
        line.setExecutionStrategy(Main::execute);
        return line;
    }

    /// What scripts read is English wherever it is written; only the window asks what people speak.
    private static int execute(CommandLine.ParseResult parsed) {
        if (parsed.hasSubcommand() && !parsed.subcommand().commandSpec().name().equals("open")) {
            Locale.setDefault(Locale.Category.DISPLAY, Locale.ENGLISH);
        }
        return new CommandLine.RunLast().execute(parsed);
    }
}
