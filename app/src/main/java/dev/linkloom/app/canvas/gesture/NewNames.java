package dev.linkloom.app.canvas.gesture;

import dev.linkloom.model.Design;
import dev.linkloom.model.NamePattern;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;

import org.jspecify.annotations.Nullable;

import java.util.Set;
import java.util.stream.Collectors;

/// Names for new resources: a short word and the first number that is free, such as `subnet-1`.
public final class NewNames {

    private NewNames() {}

    /// A name as the design asks for, which nothing in it has as far as a number makes it so.
    public static String of(ResourceType type, Design design) {
        Set<String> taken =
                design.resources().stream().map(Resource::name).collect(Collectors.toSet());
        NamePattern pattern = design.naming().pattern();
        int number = 1;
        String name = name(type, pattern, number);
        while (taken.contains(name) && (pattern == null || pattern.tellsApart())) {
            name = name(type, pattern, ++number);
        }
        return name;
    }

    private static String name(ResourceType type, @Nullable NamePattern pattern, int number) {
        String usual = type.word() + "-" + number;
        return pattern == null ? usual : pattern.name(type, usual, number);
    }
}
