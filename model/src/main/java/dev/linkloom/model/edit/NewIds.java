package dev.linkloom.model.edit;

import dev.linkloom.model.Annotation;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.ResourceType;

import java.util.random.RandomGenerator;

/// Ids of new resources, as AWS would give them.
public final class NewIds {

    private static final String HEX = "0123456789abcdef";
    private static final String DIGITS = "0123456789";
    private static final String LETTERS_AND_DIGITS = "abcdefghijklmnopqrstuvwxyz0123456789";

    private NewIds() {}

    /// An id that the design does not use: the type's prefix and 17 hexadecimal digits, or the 12
    /// digits of an account.
    public static ResourceId of(ResourceType type, Design design, RandomGenerator random) {
        ResourceId id = candidate(type, random);
        while (design.has(id)) {
            id = candidate(type, random);
        }
        return id;
    }

    /// An id for an annotation that the design does not use.
    public static ResourceId of(Annotation annotation, Design design, RandomGenerator random) {
        String prefix =
                switch (annotation) {
                    case Annotation.Note _ -> "note-";
                    case Annotation.Frame _ -> "frame-";
                    case Annotation.Arrow _ -> "arrow-";
                    case Annotation.Image _ -> "image-";
                };
        ResourceId id = ResourceId.of(prefix + characters(8, HEX, random));
        while (design.has(id)) {
            id = ResourceId.of(prefix + characters(8, HEX, random));
        }
        return id;
    }

    /// The 8 random characters in the DNS names of an endpoint (DNS-03).
    public static String dnsSuffix(RandomGenerator random) {
        return characters(8, LETTERS_AND_DIGITS, random);
    }

    private static ResourceId candidate(ResourceType type, RandomGenerator random) {
        return ResourceId.of(
                type == ResourceType.ACCOUNT
                        ? characters(12, DIGITS, random)
                        : type.prefix() + characters(17, HEX, random));
    }

    private static String characters(int count, String alphabet, RandomGenerator random) {
        var text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append(alphabet.charAt(random.nextInt(alphabet.length())));
        }
        return text.toString();
    }
}
