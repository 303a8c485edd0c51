package dev.linkloom.app.diagram;

import dev.linkloom.model.Design;
import dev.linkloom.model.file.DesignFile;
import dev.linkloom.model.resource.Resource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/// Designs to draw.
public final class Samples {

    private Samples() {}

    /// The sample as an architect would draw it.
    public static Design saas() {
        return named("saas");
    }

    /// Any of the samples.
    public static Design named(String name) {
        try {
            return DesignFile.read(Path.of("../assets/designs/%s.json".formatted(name)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The same without a single placement, as an import may bring it.
    public static Design unplaced() {
        Design design = saas();
        Design bare = Design.empty(design.title());
        for (Resource each : design.resources()) {
            bare = bare.with(each);
        }
        return bare;
    }
}
