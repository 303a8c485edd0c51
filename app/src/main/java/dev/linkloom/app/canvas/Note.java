package dev.linkloom.app.canvas;

import dev.linkloom.app.canvas.gesture.Preview;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;

import org.jspecify.annotations.Nullable;

/// The words beside the pointer during a gesture: a position, a size, what a release does, or why
/// it does nothing.
final class Note extends Label {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");
    private static final double AWAY = 18;
    private static final double WIDEST = 320;

    private double x;
    private double y;

    /// @param id how styles and tests find it
    Note(String id) {
        setId(id);
        getStyleClass().add("canvas-note");
        setManaged(false);
        setMouseTransparent(true);
        setVisible(false);
        setWrapText(true);
    }

    void show(@Nullable Preview preview) {
        String refusal = preview == null ? null : preview.refusal();
        String words = preview == null ? "" : refusal == null ? preview.chip() : refusal;
        pseudoClassStateChanged(REFUSED, refusal != null);
        setText(words);
        setVisible(!words.isEmpty());
    }

    /// Shows some words; none hide it.
    void say(String words) {
        setText(words);
        setVisible(!words.isEmpty());
    }

    /// Takes its place beside the pointer.
    void pointTo(double pointerX, double pointerY) {
        x = pointerX;
        y = pointerY;
    }

    /// Stays inside a canvas of this size.
    void place(double width, double height) {
        if (!isVisible()) {
            return;
        }
        applyCss();
        double wide = Math.ceil(Math.min(prefWidth(-1), Math.min(WIDEST, width)));
        double high = Math.ceil(prefHeight(wide));
        double left = x + AWAY + wide > width ? x - AWAY - wide : x + AWAY;
        double top = y + AWAY + high > height ? y - AWAY - high : y + AWAY;
        resizeRelocate(
                Math.rint(Math.clamp(left, 0, Math.max(0, width - wide))),
                Math.rint(Math.clamp(top, 0, Math.max(0, height - high))),
                wide,
                high);
    }
}
