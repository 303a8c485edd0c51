package dev.linkloom.app.text;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.model.resource.ResourceType;

/// What AWS calls the types of resources in the user's language.
public final class TypeNames {

    private TypeNames() {}

    /// "Interface endpoint".
    public static String of(ResourceType type) {
        return tr(type.label());
    }

    /// "1 Interface endpoint", "3 Interface endpoints".
    public static String counted(int count, ResourceType type) {
        return tr("%,d %s", count, count == 1 ? of(type) : tr(several(type)));
    }

    /// What the text in English is, which is the key of the others.
    static String several(ResourceType type) {
        return type.label() + "s";
    }
}
