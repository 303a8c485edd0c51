package dev.linkloom.model.file;

import tools.jackson.databind.JsonNode;

/// How one kind of value stands in a file.
interface Value<T> {

    /// Reads the value, keeping what is unknown inside it among the strays.
    T read(JsonNode node, Place place, Strays strays) throws DesignFormatException;

    /// Writes the value, putting back the strays that belong inside it.
    JsonNode write(T value, Strays strays);
}
