package dev.linkloom.app.palette;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.canvas.gesture.Gesture;
import dev.linkloom.app.canvas.gesture.Nesting;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.export.Palette;
import dev.linkloom.app.text.TypeNames;
import dev.linkloom.model.resource.ResourceType;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// A type of resource in the palette: its glyph in its colour, and AWS's name for it.
final class PaletteRow extends Entry {

    private final ResourceType type;
    private final Tile tile;
    private final RandomGenerator random;
    private final Consumer<ResourceType> add;

    /// @param shelf what its id begins with, such as `palette`
    /// @param random where new ids come from
    PaletteRow(
            String shelf, ResourceType type, RandomGenerator random, Consumer<ResourceType> add) {
        this(shelf, type, new Tile(), random, add);
    }

    private PaletteRow(
            String shelf,
            ResourceType type,
            Tile tile,
            RandomGenerator random,
            Consumer<ResourceType> add) {
        super(
                shelf + "-" + type.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                tile,
                TypeNames.of(type),
                Hint.of(type).line());
        this.type = type;
        this.tile = tile;
        this.random = random;
        this.add = add;
        getStyleClass().add(shelf + "-row");
    }

    ResourceType type() {
        return type;
    }

    void dress(Palette palette) {
        tile.show(type, palette);
    }

    @Override
    int distance(String typed) {
        return Hint.matches(type, typed) ? Hint.distance(type, typed) : -1;
    }

    @Override
    Gesture carried(Nesting nesting) {
        return new PlaceGesture(nesting, type, random);
    }

    @Override
    void drop(DesignCanvas canvas, Point at) {
        canvas.drop();
    }

    @Override
    void add() {
        add.accept(type);
    }
}
