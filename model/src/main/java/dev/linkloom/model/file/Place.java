package dev.linkloom.model.file;

/// A place in a file, as messages name it.
///
/// @param origin the file as the user named it
/// @param pointer the JSON pointer of the value; empty for the whole file
record Place(String origin, String pointer) {

    private static final int LONGEST_POINTER = 200;

    static Place start(String origin) {
        return new Place(origin, "");
    }

    Place at(String member) {
        return new Place(origin, pointer + "/" + escaped(member));
    }

    Place at(int index) {
        return new Place(origin, pointer + "/" + index);
    }

    /// The place that a pointer inside this value names, such as `/securityGroups/0`.
    Place inside(String relativePointer) {
        return new Place(origin, pointer + relativePointer);
    }

    DesignFormatException problem(String sentence) {
        return new DesignFormatException(origin, Words.plain(pointer, LONGEST_POINTER), sentence);
    }

    /// A member's name as one step of a JSON pointer (RFC 6901).
    static String escaped(String member) {
        return member.replace("~", "~0").replace("/", "~1");
    }

    /// The member's name that a step of a JSON pointer stands for.
    static String unescaped(String step) {
        return step.replace("~1", "/").replace("~0", "~");
    }
}
