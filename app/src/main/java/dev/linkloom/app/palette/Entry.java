package dev.linkloom.app.palette;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.canvas.gesture.Gesture;
import dev.linkloom.app.canvas.gesture.Nesting;
import dev.linkloom.app.diagram.Point;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

/// Something in the palette: it is added by Enter or a double-click, dragged to its place, or
/// clicked and then put where a click on the canvas says.
abstract class Entry extends HBox {

    private static final PseudoClass ARMED = PseudoClass.getPseudoClass("armed");

    private final String words;

    /// @param line what it is for
    Entry(String id, Node picture, String words, String line) {
        super(picture, name(words));
        this.words = words;
        setId(id);
        getStyleClass().add("palette-entry");
        Tooltip tooltip = new Tooltip(line);
        tooltip.setShowDelay(Duration.millis(500));
        Tooltip.install(this, tooltip);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words);
        setAccessibleHelp(tr("%s. Press Enter to add it.", line));
    }

    /// Long names take two lines.
    private static Label name(String words) {
        Label name = new Label(words);
        name.setWrapText(true);
        return name;
    }

    /// What it is called.
    String words() {
        return words;
    }

    /// Whether the next click on the canvas puts it there.
    void arm(boolean now) {
        pseudoClassStateChanged(ARMED, now);
    }

    /// How well it fits what was typed, 0 best; negative when it does not.
    abstract int distance(String typed);

    /// What it shows while it is carried to its place.
    abstract Gesture carried(Nesting nesting);

    /// Puts what is carried where it is now.
    abstract void drop(DesignCanvas canvas, Point at);

    /// Adds it where it fits.
    abstract void add();
}
