package dev.linkloom.model.file;

/// The names of the members that a design's file has at its top.
final class Names {

    static final String FORMAT = "format";
    static final String VERSION = "version";
    static final String TITLE = "title";
    static final String ASSUMPTIONS = "assumptions";
    static final String NAMING = "naming";
    static final String RESOURCES = "resources";
    static final String ANNOTATIONS = "annotations";
    static final String TITLE_BLOCK = "titleBlock";
    static final String PLACEMENT = "placement";
    static final String LINKS = "links";
    static final String STACKS = "stacks";

    /// Inside a resource.
    static final String TAGS = "tags";

    /// Inside a placement.
    static final String HOLD = "hold";

    private Names() {}
}
