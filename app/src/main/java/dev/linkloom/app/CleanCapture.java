package dev.linkloom.app;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.command.Command;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.Selection;
import dev.linkloom.app.window.Frame;
import dev.linkloom.model.ResourceId;

import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.input.MouseEvent;
import javafx.util.Duration;

import java.util.List;

/// Hides everything but the drawing, for screenshots; nothing is selected meanwhile. The way back
/// shows at first and whenever the pointer moves, and is gone when it rests.
final class CleanCapture {

    private static final Duration SHOWN = Duration.seconds(3);

    private static final PseudoClass BARE = PseudoClass.getPseudoClass("bare");

    private final BooleanProperty active = new SimpleBooleanProperty();
    private final Button back = new Button();
    private final PauseTransition rest = new PauseTransition(SHOWN);
    private final Frame frame;
    private final CanvasSurround around;
    private final BooleanProperty minimap;
    private final Document document;
    private final Selection selection;
    private boolean minimapWas;
    private List<ResourceId> selectionWas = List.of();

    /// @param around where the pointer moves
    CleanCapture(
            Frame frame,
            CanvasSurround around,
            BooleanProperty minimap,
            Document document,
            Selection selection) {
        this.frame = frame;
        this.minimap = minimap;
        this.around = around;
        this.document = document;
        this.selection = selection;
        around.with(back, Pos.TOP_RIGHT);
        back.setId("clean-capture-end");
        back.setVisible(false);
        back.setFocusTraversable(false);
        back.setOnAction(_ -> active.set(false));
        rest.setOnFinished(_ -> back.setVisible(false));
        around.addEventFilter(MouseEvent.MOUSE_MOVED, _ -> moved());
        active.addListener((_, _, now) -> show(now));
    }

    BooleanProperty activeProperty() {
        return active;
    }

    /// Says by which keys one gets back too.
    void name(Command command) {
        command.shortcut()
                .keysProperty()
                .subscribe(_ ->
                        back.setText(
                                command.shortcut().text().isEmpty()
                                        ? tr("Show everything again")
                                        : tr(
                                                "Show everything again (%s)",
                                                command.shortcut().text())));
    }

    private void show(boolean now) {
        if (now) {
            minimapWas = minimap.get();
            selectionWas = selection.ids();
            selection.clear();
        } else if (selection.ids().isEmpty()) {
            selection.set(selectionWas.stream().filter(document.design()::has).toList());
        }
        minimap.set(!now && minimapWas);
        around.pseudoClassStateChanged(BARE, now);
        frame.bare(now);
        back.setVisible(now);
        if (now) {
            rest.playFromStart();
        } else {
            rest.stop();
        }
    }

    private void moved() {
        if (active.get()) {
            back.setVisible(true);
            rest.playFromStart();
        }
    }
}
