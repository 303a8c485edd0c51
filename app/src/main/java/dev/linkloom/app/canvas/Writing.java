package dev.linkloom.app.canvas;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.model.Box;

import javafx.scene.control.TextArea;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// The text field over a note: Ctrl+Enter or a click elsewhere takes the words, Escape leaves the
/// note as it was.
final class Writing {

    private static final double LEAST_WIDTH = 120;
    private static final double LEAST_HEIGHT = 48;

    private final Runnable finished;
    private final TextArea area = new TextArea();
    private @Nullable Consumer<String> taker;
    private boolean ignoresLetter;

    /// @param finished gives the keyboard back
    Writing(Runnable finished) {
        this.finished = finished;
        area.setId("canvas-note-text");
        area.getStyleClass().add("canvas-note-text");
        area.setAccessibleText(tr("Text of the note"));
        area.setWrapText(true);
        area.setManaged(false);
        area.setVisible(false);
        area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        area.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        area.addEventHandler(InputEvent.ANY, InputEvent::consume);
        area.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        commit();
                    }
                });
    }

    TextArea area() {
        return area;
    }

    /// Offers words for editing.
    ///
    /// @param place where they are drawn, in pixels of the canvas
    /// @param textSize how large they are drawn there
    /// @param take takes them when they have changed
    void begin(String words, Box place, double textSize, Consumer<String> take) {
        cancel();
        taker = take;
        ignoresLetter = true;
        area.setText(words);
        area.setFont(Font.font(area.getFont().getFamily(), Math.clamp(textSize, 11, 28)));
        area.resizeRelocate(
                Math.rint(place.x()),
                Math.rint(place.y()),
                Math.rint(Math.max(LEAST_WIDTH, place.width())),
                Math.rint(Math.max(LEAST_HEIGHT, place.height())));
        area.setVisible(true);
        area.requestFocus();
        area.selectAll();
    }

    /// Leaves the note as it was.
    void cancel() {
        close();
    }

    /// Takes the words.
    void commit() {
        Consumer<String> take = taker;
        String words = area.getText().stripTrailing();
        if (take != null) {
            close();
            take.accept(words);
        }
    }

    private void pressed(KeyEvent event) {
        ignoresLetter = false;
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            commit();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            event.consume();
        }
    }

    /// The letter that starts a note also arrives as typed text, which is no part of it.
    private void typed(KeyEvent event) {
        if (ignoresLetter) {
            ignoresLetter = false;
            event.consume();
        }
    }

    private void close() {
        if (taker != null) {
            taker = null;
            area.setVisible(false);
            finished.run();
        }
    }
}
