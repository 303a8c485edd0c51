package dev.linkloom.model.file;

import static dev.linkloom.model.file.Member.optional;
import static dev.linkloom.model.file.Member.required;
import static dev.linkloom.model.file.Member.standard;

import dev.linkloom.model.Annotation;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.Hold;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.TitleBlock;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// How notes, frames, arrows and images stand in a file, and where things are drawn.
final class PictureShapes {

    static final Shape<Annotation.Note> NOTE =
            Shape.of(
                    Annotation.Note.class,
                    required("text", Values.TEXT),
                    optional("about", Values.ID));

    static final Shape<Annotation.Frame> FRAME =
            Shape.of(Annotation.Frame.class, required("text", Values.TEXT));

    static final Shape<Annotation.Arrow> ARROW =
            Shape.of(
                    Annotation.Arrow.class,
                    standard("text", Values.TEXT, ""),
                    required("heading", Values.word(Annotation.Heading.class, Spelling.KEBAB)));

    static final Shape<Annotation.Image> IMAGE =
            Shape.of(
                    Annotation.Image.class,
                    standard("text", Values.TEXT, ""),
                    required("data", Values.IMAGE));

    static final Shape<TitleBlock> TITLE_BLOCK =
            Shape.of(
                    TitleBlock.class,
                    standard("author", Values.TEXT, ""),
                    standard("revision", Values.TEXT, ""),
                    standard("date", Values.TEXT, ""),
                    standard("legend", Values.FLAG, true));

    private enum Kind {
        NOTE,
        FRAME,
        ARROW,
        IMAGE
    }

    private static final Value<Kind> KIND = Values.word(Kind.class, Spelling.KEBAB);
    private static final Value<Hold> HOLD = Values.word(Hold.class, Spelling.KEBAB);

    private static final Value<List<ResourceId>> IDS = Values.listOf(Values.ID);

    private PictureShapes() {}

    /// The design with the title block that its file has.
    static Design inscribed(Design design, JsonNode node, Place place, Strays strays)
            throws DesignFormatException {
        return design.inscribed(TITLE_BLOCK.read(node, place, strays, Set.of()));
    }

    /// The design with one more annotation.
    static Design read(Design design, String key, JsonNode node, Place place, Strays strays)
            throws DesignFormatException {
        ResourceId id = Values.ID.read(JsonNodeFactory.instance.stringNode(key), place, strays);
        if (design.find(id) != null) {
            throw place.problem(
                    "A resource is called %s already; give the note another id."
                            .formatted(Words.quoted(key)));
        }
        ObjectNode object = Shape.object(node, place);
        if (!object.hasNonNull(DesignReader.TYPE)) {
            throw place.problem("The member \"type\" is missing; add it, like \"note\".");
        }
        Set<String> known = Set.of(DesignReader.TYPE);
        Kind kind = KIND.read(object.path(DesignReader.TYPE), place.at(DesignReader.TYPE), strays);
        return design.with(
                switch (kind) {
                    case NOTE -> NOTE.read(node, place, strays, known, id);
                    case FRAME -> FRAME.read(node, place, strays, known, id);
                    case ARROW -> ARROW.read(node, place, strays, known, id);
                    case IMAGE -> IMAGE.read(node, place, strays, known, id);
                });
    }

    /// Whether arrows lead to resources that there are.
    static void requireTargets(Design design, Place annotations) throws DesignFormatException {
        for (Annotation each : design.annotations()) {
            if (each instanceof Annotation.Note(var id, _, var about)
                    && about != null
                    && design.find(about) == null) {
                throw annotations
                        .at(id.value())
                        .at("about")
                        .problem(
                                "There is no resource %s; name one or leave this out."
                                        .formatted(Words.quoted(about.value())));
            }
        }
    }

    /// Whether every annotation has a place.
    static void requirePlaces(Design design, Place annotations) throws DesignFormatException {
        for (Annotation each : design.annotations()) {
            if (design.placement(each.id()) == null) {
                throw annotations
                        .at(each.id().value())
                        .problem(
                                "It is drawn nowhere; add %s to \"placement\"."
                                        .formatted(Words.quoted(each.id().value())));
            }
        }
    }

    static void writeTitleBlock(Design design, ObjectNode file, Strays strays) {
        TitleBlock block = design.titleBlock();
        if (block != null) {
            TITLE_BLOCK.write(block, file.putObject(Names.TITLE_BLOCK), strays);
        }
    }

    static void write(Design design, ObjectNode file, Strays strays) {
        if (design.annotations().isEmpty() && !strays.isHereOrBelow()) {
            return;
        }
        ObjectNode annotations = file.putObject(Names.ANNOTATIONS);
        design.annotations().forEach(each -> write(each, annotations, strays));
    }

    /// Adds an annotation under its id.
    ///
    /// @param strays those of all annotations
    static void write(Annotation each, ObjectNode annotations, Strays strays) {
        String id = each.id().value();
        ObjectNode object = annotations.putObject(id);
        switch (each) {
            case Annotation.Note note -> {
                object.set(DesignReader.TYPE, KIND.write(Kind.NOTE, strays));
                NOTE.write(note, object, strays.at(id));
            }
            case Annotation.Frame frame -> {
                object.set(DesignReader.TYPE, KIND.write(Kind.FRAME, strays));
                FRAME.write(frame, object, strays.at(id));
            }
            case Annotation.Arrow arrow -> {
                object.set(DesignReader.TYPE, KIND.write(Kind.ARROW, strays));
                ARROW.write(arrow, object, strays.at(id));
            }
            case Annotation.Image image -> {
                object.set(DesignReader.TYPE, KIND.write(Kind.IMAGE, strays));
                IMAGE.write(image, object, strays.at(id));
            }
        }
    }

    /// The design with something drawn where the file says.
    static Design place(Design design, String key, JsonNode node, Place place, Strays strays)
            throws DesignFormatException {
        ResourceId id = Values.ID.read(JsonNodeFactory.instance.stringNode(key), place, strays);
        if (!design.has(id)) {
            throw place.problem(
                    "There is no resource %s to draw; delete this box."
                            .formatted(Words.quoted(key)));
        }
        Box box = RowShapes.BOX.read(node, place, strays, Set.of(Names.HOLD));
        Design placed = design.placed(id, box);
        return node.hasNonNull(Names.HOLD)
                ? placed.holding(id, HOLD.read(node.path(Names.HOLD), place.at(Names.HOLD), strays))
                : placed;
    }

    static void writePlaces(Design design, ObjectNode placement, Strays strays) {
        for (Map.Entry<ResourceId, Box> each : design.placements().entrySet()) {
            String id = each.getKey().value();
            if (design.has(each.getKey())) {
                ObjectNode place = placement.putObject(id);
                Hold hold = design.hold(each.getKey());
                if (hold != null) {
                    place.set(Names.HOLD, HOLD.write(hold, strays));
                }
                RowShapes.BOX.write(each.getValue(), place, strays.at(id));
            }
        }
    }

    /// The design with resources drawn as a stack.
    ///
    /// @param face the one that is drawn for all of them
    static Design stacked(Design design, String face, JsonNode members, Place place)
            throws DesignFormatException {
        ResourceId shown = known(design, face, place);
        List<ResourceId> all = IDS.read(members, place, Strays.none());
        for (ResourceId each : all) {
            known(design, each.value(), place);
        }
        return design.stacking(all, shown);
    }

    private static ResourceId known(Design design, String key, Place place)
            throws DesignFormatException {
        ResourceId id =
                Values.ID.read(JsonNodeFactory.instance.stringNode(key), place, Strays.none());
        if (design.find(id) == null) {
            throw place.problem(
                    "There is no resource %s to stack; delete it here."
                            .formatted(Words.quoted(key)));
        }
        return id;
    }

    /// By what each stack is drawn as.
    static void writeStacks(Design design, ObjectNode file) {
        Map<ResourceId, List<ResourceId>> stacks = new TreeMap<>();
        design.stacks()
                .forEach((member, face) ->
                        stacks.computeIfAbsent(face, _ -> new ArrayList<>()).add(member));
        if (!stacks.isEmpty()) {
            ObjectNode all = file.putObject(Names.STACKS);
            stacks.forEach(
                    (face, members) -> all.set(face.value(), IDS.write(members, Strays.none())));
        }
    }
}
