package dev.linkloom.app.cli;

/// For whom a command prints.
enum OutputFormat {
    /// For people.
    text,
    /// Exactly one JSON document.
    json
}
