package dev.linkloom.app.palette;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.canvas.gesture.Gesture;
import dev.linkloom.app.canvas.gesture.Modifiers;
import dev.linkloom.app.canvas.gesture.Nesting;
import dev.linkloom.app.canvas.gesture.Outcome;
import dev.linkloom.app.canvas.gesture.Preview;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/// An entry of the palette that is no resource: a note or a frame.
final class AnnotationRow extends Entry {

    private static final ResourceId CARRIED = ResourceId.of("carried");

    private final Runnable add;
    private final Function<Point, Box> box;
    private final Consumer<Point> put;

    /// @param add adds one where it fits
    /// @param box where one would be drawn with its middle near a point
    /// @param put puts one there
    AnnotationRow(
            String id,
            String words,
            String line,
            BootstrapIcons icon,
            Runnable add,
            Function<Point, Box> box,
            Consumer<Point> put) {
        super(id, new FontIcon(icon), words, line);
        this.add = add;
        this.box = box;
        this.put = put;
        getStyleClass().add("palette-annotation");
    }

    @Override
    int distance(String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        return words().toLowerCase(Locale.ROOT).contains(wanted) ? 0 : -1;
    }

    @Override
    Gesture carried(Nesting nesting) {
        return new Gesture() {
            @Override
            public Preview moved(Point world, Modifiers modifiers) {
                return new Preview.Shifting(
                        Map.of(CARRIED, box.apply(world)), tr("Add a %s here", words()));
            }

            @Override
            public Outcome finish() {
                return new Outcome.Nothing();
            }
        };
    }

    @Override
    void drop(DesignCanvas canvas, Point at) {
        canvas.drop();
        put.accept(at); // then, for it takes the keyboard
    }

    @Override
    void add() {
        add.run();
    }
}
