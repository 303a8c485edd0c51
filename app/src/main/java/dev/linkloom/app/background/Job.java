package dev.linkloom.app.background;

/// Work that may take long enough for the user to wonder.
///
/// @param label what is being done
/// @param cancel gives it up
public record Job(String label, Runnable cancel) {}
