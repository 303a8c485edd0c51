import org.jspecify.annotations.NullMarked;

/// What a design means: names resolved, packets traced, findings made. Knows neither clock nor
/// chance nor screen.
@NullMarked
module dev.linkloom.engine {
    exports dev.linkloom.engine;
    exports dev.linkloom.engine.check;
    exports dev.linkloom.engine.dns;
    exports dev.linkloom.engine.health;
    exports dev.linkloom.engine.packet;
    exports dev.linkloom.engine.path;
    exports dev.linkloom.engine.rule;

    requires transitive dev.linkloom.model;
    requires static transitive org.jspecify;
}
