package dev.linkloom.model.file;

import dev.linkloom.model.Assumptions;
import dev.linkloom.model.Design;
import dev.linkloom.model.DrawnLink;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.Tags;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Turns a tree of JSON values into a design, or says what keeps it from being one.
final class DesignReader {

    static final String FORMAT = "linkloom-design";
    static final int VERSION = 1;
    static final String UNTITLED = "Untitled";
    static final String TYPE = "type";

    private static final Map<String, ResourceType> TYPES = Spelling.KEBAB.words(ResourceType.class);

    /// Members of a resource that its record does not hold.
    private static final Set<String> SPECIAL = Set.of(TYPE, Names.TAGS);

    private final Place start;
    private final Strays strays = Strays.none();

    private final boolean whole;

    private DesignReader(Place start, boolean whole) {
        this.start = start;
        this.whole = whole;
    }

    static Design read(JsonNode root, String origin) throws DesignFormatException {
        return new DesignReader(Place.start(origin), true).design(root);
    }

    /// Reads what may refer to resources elsewhere.
    static Design readPart(JsonNode root, String origin) throws DesignFormatException {
        return new DesignReader(Place.start(origin), false).design(root);
    }

    private Design design(JsonNode root) throws DesignFormatException {
        ObjectNode file = Shape.object(root, start);
        requireFormat(file);
        requireVersion(file);
        ObjectNode unknown = unknown(file);
        requireMembers(file, unknown);
        Design design =
                Design.empty(title(file))
                        .assuming(assumptions(file))
                        .naming(NamingShape.read(file, start, strays));
        for (Map.Entry<String, JsonNode> each : members(file, Names.RESOURCES)) {
            Place place = start.at(Names.RESOURCES).at(each.getKey());
            Resource read = resource(each.getKey(), each.getValue(), place, strays);
            design = design.with(read).tagged(read.id(), tags(each.getValue(), place));
        }
        if (whole) {
            Wholeness.require(design, start.at(Names.RESOURCES));
        } else {
            Wholeness.requireNoCircle(design, start.at(Names.RESOURCES));
        }
        design = drawn(design, file);
        if (file.hasNonNull(Names.LINKS)) {
            design = led(design, file.path(Names.LINKS));
        }
        for (Map.Entry<String, JsonNode> each : members(file, Names.STACKS)) {
            Place place = start.at(Names.STACKS).at(each.getKey());
            design = PictureShapes.stacked(design, each.getKey(), each.getValue(), place);
        }
        strays.keep(unknown);
        return design.withExtras(strays.toExtras());
    }

    /// What is drawn beside the resources, and where everything is.
    private Design drawn(Design read, ObjectNode file) throws DesignFormatException {
        Design design = read;
        Place annotations = start.at(Names.ANNOTATIONS);
        for (Map.Entry<String, JsonNode> each : members(file, Names.ANNOTATIONS)) {
            String id = each.getKey();
            Strays inside = strays.at(Names.ANNOTATIONS).at(id);
            design = PictureShapes.read(design, id, each.getValue(), annotations.at(id), inside);
        }
        if (file.hasNonNull(Names.TITLE_BLOCK)) {
            design =
                    PictureShapes.inscribed(
                            design,
                            file.path(Names.TITLE_BLOCK),
                            start.at(Names.TITLE_BLOCK),
                            strays.at(Names.TITLE_BLOCK));
        }
        Place placement = start.at(Names.PLACEMENT);
        for (Map.Entry<String, JsonNode> each : members(file, Names.PLACEMENT)) {
            String id = each.getKey();
            Strays inside = strays.at(Names.PLACEMENT).at(id);
            design = PictureShapes.place(design, id, each.getValue(), placement.at(id), inside);
        }
        PictureShapes.requirePlaces(design, annotations);
        if (whole) {
            PictureShapes.requireTargets(design, annotations);
        }
        return design;
    }

    private void requireFormat(ObjectNode file) throws DesignFormatException {
        JsonNode format = file.path(Names.FORMAT);
        if (!format.isString() || !format.stringValue().equals(FORMAT)) {
            throw start.at(Names.FORMAT)
                    .problem(
                            "The format %s is not given here, so this is no design; open a file that was saved as one."
                                    .formatted(Words.quoted(FORMAT)));
        }
    }

    private void requireVersion(ObjectNode file) throws DesignFormatException {
        if (!file.hasNonNull(Names.VERSION)) {
            throw Shape.missing(Names.VERSION, unknown(file), start);
        }
        Place place = start.at(Names.VERSION);
        int version = Values.COUNT.read(file.path(Names.VERSION), place, strays);
        if (version > VERSION) {
            throw place.problem(
                    "The file has version %d of the format but this program reads up to %d; open it with a newer one."
                            .formatted(version, VERSION));
        }
    }

    /// A misspelt `placement` would be kept as unknown and the drawing be lost from sight.
    private void requireMembers(ObjectNode file, ObjectNode unknown) throws DesignFormatException {
        boolean isPlacementMisspelt =
                !file.has(Names.PLACEMENT)
                        && Words.nearest(Names.PLACEMENT, unknown.propertyNames()) != null;
        if (!file.hasNonNull(Names.RESOURCES)) {
            throw Shape.missing(Names.RESOURCES, unknown, start);
        }
        if (isPlacementMisspelt) {
            throw Shape.missing(Names.PLACEMENT, unknown, start);
        }
    }

    private String title(ObjectNode file) throws DesignFormatException {
        return file.hasNonNull(Names.TITLE)
                ? Values.TEXT.read(file.path(Names.TITLE), start.at(Names.TITLE), strays)
                : UNTITLED;
    }

    private Assumptions assumptions(ObjectNode file) throws DesignFormatException {
        return file.hasNonNull(Names.ASSUMPTIONS)
                ? Answers.read(
                        file.path(Names.ASSUMPTIONS),
                        start.at(Names.ASSUMPTIONS),
                        strays.at(Names.ASSUMPTIONS))
                : Assumptions.USUAL;
    }

    private Set<Map.Entry<String, JsonNode>> members(ObjectNode file, String name)
            throws DesignFormatException {
        return file.hasNonNull(name)
                ? Shape.object(file.path(name), start.at(name)).properties()
                : Set.of();
    }

    /// One resource by its id; what is not known of it goes to the strays, as in a whole file.
    static Resource resource(String key, JsonNode node, Place place, Strays strays)
            throws DesignFormatException {
        ResourceId id = Values.ID.read(JsonNodeFactory.instance.stringNode(key), place, strays);
        ResourceType type = type(Shape.object(node, place), place);
        Strays inside = strays.at(Names.RESOURCES).at(key);
        return (Resource) ResourceShapes.of(type).read(node, place, inside, SPECIAL, id);
    }

    /// The tags that stand among the members of a resource.
    static Tags tags(JsonNode resource, Place place) throws DesignFormatException {
        return resource.hasNonNull(Names.TAGS)
                ? TagsValue.TAGS.read(
                        resource.path(Names.TAGS), place.at(Names.TAGS), Strays.none())
                : Tags.NONE;
    }

    private static ResourceType type(ObjectNode resource, Place place)
            throws DesignFormatException {
        if (!resource.hasNonNull(TYPE)) {
            throw place.problem(
                    "The member %s is missing; add it, like \"vpc\"."
                            .formatted(Words.quoted(TYPE)));
        }
        String word = Values.TEXT.read(resource.path(TYPE), place.at(TYPE), Strays.none());
        ResourceType type = TYPES.get(word);
        if (type == null) {
            throw place.at(TYPE)
                    .problem(
                            "There is no type of resource %s%s"
                                    .formatted(
                                            Words.quoted(word),
                                            Words.orMeant(word, TYPES.keySet())));
        }
        return type;
    }

    private Design led(Design design, JsonNode node) throws DesignFormatException {
        Place place = start.at(Names.LINKS);
        Design led = design;
        int row = 0;
        for (DrawnLink each : RowShapes.LINKS.read(node, place, strays.at(Names.LINKS))) {
            for (ResourceId end : List.of(each.from(), each.to())) {
                if (design.find(end) == null) {
                    throw place.at(row)
                            .problem(
                                    "There is no resource %s to lead a link to; delete this row."
                                            .formatted(Words.quoted(end.value())));
                }
            }
            led = led.leading(each);
            row++;
        }
        return led;
    }

    private static ObjectNode unknown(ObjectNode file) {
        ObjectNode unknown = JsonNodeFactory.instance.objectNode();
        Set<String> known =
                Set.of(
                        Names.FORMAT,
                        Names.VERSION,
                        Names.TITLE,
                        Names.ASSUMPTIONS,
                        Names.NAMING,
                        Names.RESOURCES,
                        Names.TITLE_BLOCK,
                        Names.ANNOTATIONS,
                        Names.PLACEMENT,
                        Names.LINKS,
                        Names.STACKS);
        file.properties().stream()
                .filter(each -> !known.contains(each.getKey()))
                .forEach(each -> unknown.set(each.getKey(), each.getValue()));
        return unknown;
    }
}
