package dev.linkloom.model.file;

import static dev.linkloom.model.file.Member.optional;
import static dev.linkloom.model.file.Member.standard;

import dev.linkloom.model.Naming;

import tools.jackson.databind.node.ObjectNode;

import java.util.List;
import java.util.Set;

/// How the wishes for names and tags stand in a file; left out while there are none.
final class NamingShape {

    static final Shape<Naming> NAMING =
            Shape.of(
                    Naming.class,
                    optional("pattern", Values.NAME_PATTERN),
                    standard("requiredTags", Values.listOf(Values.TEXT), List.of()));

    private NamingShape() {}

    static Naming read(ObjectNode file, Place start, Strays strays) throws DesignFormatException {
        return file.hasNonNull(Names.NAMING)
                ? NAMING.read(
                        file.path(Names.NAMING),
                        start.at(Names.NAMING),
                        strays.at(Names.NAMING),
                        Set.of())
                : Naming.FREE;
    }

    static void write(Naming naming, ObjectNode file, Strays strays) {
        Strays inside = strays.at(Names.NAMING);
        if (!naming.equals(Naming.FREE) || inside.isHereOrBelow()) {
            NAMING.write(naming, file.putObject(Names.NAMING), inside);
        }
    }
}
