package dev.linkloom.app.welcome;

import dev.linkloom.app.document.Opening;
import dev.linkloom.model.Design;

import java.io.IOException;

/// A design that comes with the program, to begin with or to look at.
///
/// @param file where it lies among the designs
/// @param label what it is called
public record Sample(String id, String file, String label) {

    Design design() throws IOException {
        return Opening.bundled(file).titled(label);
    }
}
