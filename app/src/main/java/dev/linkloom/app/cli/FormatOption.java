package dev.linkloom.app.cli;

import picocli.CommandLine.Option;

/// Whether a command prints for people or for scripts.
final class FormatOption {

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = "text for people, or exactly one JSON document (default: text)")
    private OutputFormat format;

    boolean json() {
        return format == OutputFormat.json;
    }
}
