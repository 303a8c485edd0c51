package dev.linkloom.app.cli;

import picocli.CommandLine.Model.CommandSpec;

import java.io.PrintWriter;

/// Standard output, as the commands use it.
final class Output {

    private Output() {}

    /// Prints the whole text now: nobody else flushes the writer before the process ends.
    static void print(CommandSpec spec, String text) {
        PrintWriter out = spec.commandLine().getOut();
        out.print(text);
        out.flush();
    }
}
