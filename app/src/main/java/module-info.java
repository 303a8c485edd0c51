import org.jspecify.annotations.NullMarked;

/// The desktop app and the command line.
@NullMarked
module dev.linkloom.app {
    requires dev.linkloom.engine;
    requires static org.jspecify;
}
