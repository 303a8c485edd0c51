import org.jspecify.annotations.NullMarked;

/// The desktop app and the command line.
@NullMarked
module dev.linkloom.app {
    opens dev.linkloom.app.cli to
            info.picocli;
    opens dev.linkloom.app to
            info.picocli;

    requires atlantafx.base;
    requires dev.linkloom.engine;
    requires info.picocli;
    requires java.desktop;
    requires javafx.controls;
    requires org.commonmark;
    requires org.controlsfx.controls;
    requires org.kordamp.ikonli.bootstrapicons;
    requires org.kordamp.ikonli.core;
    requires org.kordamp.ikonli.javafx;
    requires tools.jackson.databind;
    requires static org.jspecify;
}
