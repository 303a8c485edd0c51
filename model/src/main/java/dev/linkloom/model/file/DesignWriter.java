package dev.linkloom.model.file;

import dev.linkloom.model.Design;
import dev.linkloom.model.Tags;
import dev.linkloom.model.resource.Resource;

import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

import java.util.List;

/// Turns a design into a tree of JSON values, in the order of ids and of the records' components.
final class DesignWriter {

    private DesignWriter() {}

    static ObjectNode tree(Design design) {
        Strays strays = Strays.of(design.extras());
        ObjectNode file = JsonNodeFactory.instance.objectNode();
        file.put(Names.FORMAT, DesignReader.FORMAT);
        file.put(Names.VERSION, DesignReader.VERSION);
        file.put(Names.TITLE, design.title());
        Answers.write(design.assumptions(), file, strays.at(Names.ASSUMPTIONS));
        NamingShape.write(design.naming(), file, strays);
        ObjectNode resources = file.putObject(Names.RESOURCES);
        for (Resource each : design.resources()) {
            write(each, design.tags(each.id()), resources, strays);
        }
        PictureShapes.writeTitleBlock(design, file, strays.at(Names.TITLE_BLOCK));
        PictureShapes.write(design, file, strays.at(Names.ANNOTATIONS));
        PictureShapes.writePlaces(
                design, file.putObject(Names.PLACEMENT), strays.at(Names.PLACEMENT));
        if (!design.links().isEmpty()) {
            file.set(
                    Names.LINKS,
                    RowShapes.LINKS.write(List.copyOf(design.links()), strays.at(Names.LINKS)));
        }
        PictureShapes.writeStacks(design, file);
        strays.restore(file);
        return file;
    }

    /// Adds a resource under its id, with its tags and what is not known of it.
    ///
    /// @param strays those of the whole file
    @SuppressWarnings("unchecked") // the shape of a resource's type is the shape of its record
    static void write(Resource resource, Tags tags, ObjectNode resources, Strays strays) {
        String id = resource.id().value();
        ObjectNode object = resources.putObject(id);
        object.put(DesignReader.TYPE, Spelling.KEBAB.of(resource.type()));
        Strays inside = strays.at(Names.RESOURCES).at(id);
        ((Shape<Record>) ResourceShapes.of(resource.type()))
                .writeKnown((Record) resource, object, inside);
        if (!tags.isEmpty()) {
            object.set(Names.TAGS, TagsValue.TAGS.write(tags, inside));
        }
        inside.restore(object);
    }
}
