package dev.linkloom.model.file;

import dev.linkloom.model.Annotation;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.Tags;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// Some resources, notes and frames of a design as JSON, as they stand in its file, and back.
final class Excerpt {

    private static final String ORIGIN = "JSON";

    private Excerpt() {}

    /// The text of these resources by their ids, with what their file says of them beyond what this
    /// program knows.
    static String format(Design design, Collection<ResourceId> ids) {
        Strays strays = Strays.of(design.extras());
        ObjectNode all = JsonNodeFactory.instance.objectNode();
        for (ResourceId id : ids) {
            Resource found = design.find(id);
            Annotation annotation = design.annotation(id);
            if (found != null) {
                DesignWriter.write(found, design.tags(id), all, strays);
            } else if (annotation != null) {
                PictureShapes.write(annotation, all, strays.at(Names.ANNOTATIONS));
            }
        }
        return JsonLayout.of(all);
    }

    /// The edit that makes these resources what the text says.
    ///
    /// @param label what the step is called
    /// @throws DesignFormatException with one sentence that names the place and the mend
    static Edit.Rewrite read(String text, Design design, Collection<ResourceId> ids, String label)
            throws DesignFormatException {
        Place start = Place.start(ORIGIN);
        ObjectNode all = Shape.object(JsonText.parse(text, ORIGIN), start);
        Strays strays = Strays.none();
        List<Resource> resources = new ArrayList<>();
        Map<ResourceId, Tags> tags = new TreeMap<>();
        List<Annotation> annotations = new ArrayList<>();
        for (Map.Entry<String, JsonNode> each : all.properties()) {
            Place place = start.at(each.getKey());
            Annotation annotation = annotation(each.getKey(), design, ids);
            if (annotation != null) {
                annotations.add(read(annotation, design, each.getValue(), place, strays));
                continue;
            }
            Resource read = DesignReader.resource(each.getKey(), each.getValue(), place, strays);
            requireSame(design, ids, read, place);
            resources.add(read);
            tags.put(read.id(), DesignReader.tags(each.getValue(), place));
        }
        for (ResourceId id : ids) {
            if (design.has(id) && !all.has(id.value())) {
                throw start.problem(
                        "%s is missing; put it back, or delete the resource on the canvas."
                                .formatted(Words.quoted(id.value())));
            }
        }
        var edit = new Edit.Rewrite(label, resources, tags, annotations, strays.toExtras());
        Wholeness.require(edit.applyTo(design), start);
        PictureShapes.requireTargets(edit.applyTo(design), start);
        return edit;
    }

    private static @Nullable Annotation annotation(
            String key, Design design, Collection<ResourceId> ids) {
        return ids.stream()
                .filter(id -> id.value().equals(key))
                .map(design::annotation)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static Annotation read(
            Annotation before, Design design, JsonNode node, Place place, Strays strays)
            throws DesignFormatException {
        String key = before.id().value();
        Strays inside = strays.at(Names.ANNOTATIONS).at(key);
        Annotation read =
                PictureShapes.read(design, key, node, place, inside).annotation(before.id());
        if (read == null || !read.getClass().equals(before.getClass())) {
            throw place.at(DesignReader.TYPE)
                    .problem("A note stays a note, and a frame a frame; add another one.");
        }
        return read;
    }

    private static void requireSame(
            Design design, Collection<ResourceId> ids, Resource read, Place place)
            throws DesignFormatException {
        Resource before = ids.contains(read.id()) ? design.find(read.id()) : null;
        if (before == null) {
            throw place.problem(
                    "%s is none of the selected resources; an id never changes."
                            .formatted(Words.quoted(read.id().value())));
        }
        if (before.type() != read.type()) {
            throw place.at(DesignReader.TYPE)
                    .problem(
                            "%s stays of type %s; write that, or add another resource."
                                    .formatted(read.id(), Spelling.KEBAB.of(before.type())));
        }
    }
}
