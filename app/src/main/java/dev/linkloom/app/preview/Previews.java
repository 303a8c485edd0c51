package dev.linkloom.app.preview;

import dev.linkloom.app.background.Background;
import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Design;
import dev.linkloom.model.file.DesignFile;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/// Lays designs out for their thumbnails, away from the JavaFX thread, each only once.
///
/// Used on the JavaFX thread only.
public final class Previews {

    /// Larger files would take longer to read than a glance is worth.
    private static final long MOST_BYTES = 3_000_000;

    private final Background background = new Background("linkloom-previews");
    private final Map<Object, Diagram> known = new HashMap<>();

    /// What is to be seen of a file.
    ///
    /// @param isThere false when the file is gone
    /// @param modified null when it is gone
    /// @param diagram null when it cannot be read or is too large to be drawn at a glance
    public record Preview(boolean isThere, @Nullable Instant modified, @Nullable Diagram diagram) {

        static final Preview GONE = new Preview(false, null, null);
    }

    /// A version of a file: it is drawn anew when it has been written since.
    private record Version(Path file, Instant modified, long size) {}

    /// Finds out what is to be seen of a file.
    public void of(Path file, Consumer<Preview> found) {
        background.run(
                () -> Files.readAttributes(file, BasicFileAttributes.class),
                attributes -> draw(file, attributes, found),
                problem ->
                        found.accept(
                                problem instanceof NoSuchFileException
                                        ? Preview.GONE
                                        : new Preview(true, null, null)));
    }

    private void draw(Path file, BasicFileAttributes attributes, Consumer<Preview> found) {
        Instant modified = attributes.lastModifiedTime().toInstant();
        Version version = new Version(file, modified, attributes.size());
        draw(
                version,
                () -> {
                    if (version.size() > MOST_BYTES) {
                        throw new IOException(file + " is too large.");
                    }
                    return DesignFile.read(file);
                },
                diagram -> found.accept(new Preview(true, modified, diagram)),
                () -> found.accept(new Preview(true, modified, null)));
    }

    /// Lays a design out unless that has been done before; what cannot be read is left out.
    ///
    /// @param key what the design is known by
    public void of(Object key, Callable<Design> design, Consumer<Diagram> drawn) {
        draw(key, design, drawn, () -> {});
    }

    private void draw(
            Object key, Callable<Design> design, Consumer<Diagram> drawn, Runnable failed) {
        Diagram before = known.get(key);
        if (before != null) {
            drawn.accept(before);
            return;
        }
        background.run(
                () -> Diagram.of(Fabric.compile(design.call())),
                diagram -> {
                    known.put(key, diagram);
                    drawn.accept(diagram);
                },
                _ -> failed.run());
    }

    /// Lays a version out that is looked at once.
    public void once(Design design, Consumer<Diagram> drawn) {
        background.run(() -> Diagram.of(Fabric.compile(design)), drawn, _ -> {});
    }

    /// Gives up what is not drawn yet.
    public void stop() {
        background.stop();
    }
}
