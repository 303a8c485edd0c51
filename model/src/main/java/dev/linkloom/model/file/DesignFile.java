package dev.linkloom.model.file;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;

/// Designs as JSON files.
///
/// A file holds what was decided: a member whose value is AWS's default is left out, and one that
/// is left out means AWS's default. What this version does not know is kept and written back where
/// it was.
public final class DesignFile {

    private DesignFile() {}

    /// Reads a design.
    ///
    /// @throws DesignFormatException with one sentence that names the file, the place and the mend
    /// @throws IOException when the file cannot be read at all
    public static Design read(Path file) throws IOException {
        return parse(FileText.read(file), file.toString());
    }

    /// Reads a design from text; `origin` names it in messages.
    public static Design parse(String json, String origin) throws DesignFormatException {
        return DesignReader.read(JsonText.parse(json, origin), origin);
    }

    /// Reads a part of a design from text: it may refer to resources that are not in it, which a
    /// whole design may not.
    public static Design parsePart(String json, String origin) throws DesignFormatException {
        return DesignReader.readPart(JsonText.parse(json, origin), origin);
    }

    /// Makes a part of a design of what another format says: resources by their ids, with the
    /// members that they have in a file, as texts, numbers, flags, lists and maps.
    ///
    /// @throws DesignFormatException with one sentence that names the place and the mend
    public static Design part(Map<String, ?> resources, String origin)
            throws DesignFormatException {
        return DesignReader.readPart(Translated.file(resources), origin);
    }

    /// The text of the design's file: stable, sorted, two-space indented, ending in a line feed.
    public static String format(Design design) {
        return JsonLayout.of(DesignWriter.tree(design));
    }

    /// Some resources by their ids, as they stand in the design's file.
    public static String format(Design design, Collection<ResourceId> ids) {
        return Excerpt.format(design, ids);
    }

    /// The edit that makes some resources what a text says, written as [#format(Design,
    /// Collection)] writes it.
    ///
    /// @param label what the step is called
    /// @throws DesignFormatException with one sentence that names the place and the mend
    public static Edit.Rewrite rewrite(
            String json, Design design, Collection<ResourceId> ids, String label)
            throws DesignFormatException {
        return Excerpt.read(json, design, ids, label);
    }

    /// Writes the design so that the file is at every moment either the old or the new one.
    ///
    /// @throws IOException when the file cannot be written; it is then as it was before
    public static void write(Design design, Path file) throws IOException {
        AtomicFile.write(file, format(design).getBytes(StandardCharsets.UTF_8));
    }
}
