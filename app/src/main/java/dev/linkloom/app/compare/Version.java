package dev.linkloom.app.compare;

import dev.linkloom.model.Design;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// One of two versions that are compared.
///
/// @param label what the user knows it by, such as "In the file"
/// @param time when it was written; null when that is not known
public record Version(String label, Design design, @Nullable Instant time) {}
