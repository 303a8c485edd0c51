package dev.linkloom.app;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import dev.linkloom.app.canvas.DesignCanvas;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// Says over the canvas that it is locked, and unlocks it.
final class CanvasLock extends HBox {

    CanvasLock(DesignCanvas canvas) {
        Label words = new Label(tr("The canvas is locked"), new FontIcon(BootstrapIcons.LOCK));
        Button unlock = new Button(tr("Unlock"));
        unlock.setId("unlock-canvas");
        unlock.getStyleClass().add(Styles.SMALL);
        unlock.setAccessibleText(tr("Unlock the canvas"));
        unlock.setOnAction(_ -> {
            canvas.lockedProperty().set(false);
            canvas.say("");
            canvas.requestFocus();
        });
        setId("canvas-lock");
        getStyleClass().add("canvas-lock");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        visibleProperty().bind(canvas.lockedProperty());
        managedProperty().bind(visibleProperty());
        getChildren().addAll(words, unlock);
    }
}
