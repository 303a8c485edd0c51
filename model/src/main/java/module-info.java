import org.jspecify.annotations.NullMarked;

/// The design: what a user draws, as immutable values, with its edits and its files.
@NullMarked
module dev.linkloom.model {
    exports dev.linkloom.model;
    exports dev.linkloom.model.edit;
    exports dev.linkloom.model.exchange.cloudformation;
    exports dev.linkloom.model.file;
    exports dev.linkloom.model.fragment;
    exports dev.linkloom.model.net;
    exports dev.linkloom.model.resource;
    exports dev.linkloom.model.stack;

    requires static io.soabase.recordbuilder.core;
    requires static transitive java.compiler;
    requires static transitive org.jspecify;
    requires org.pcollections;
    requires org.snakeyaml.engine;
    requires tools.jackson.databind;
}
