package dev.linkloom.app;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.command.CommandNodes;
import dev.linkloom.app.command.Commands;

import javafx.geometry.Side;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

import java.util.List;

/// The zoom, and a menu to change it.
final class ZoomControl extends MenuButton {

    private static final List<Integer> STEPS = List.of(50, 75, 100, 150, 200);

    ZoomControl(DesignCanvas canvas, Commands commands) {
        setId("zoom");
        setPopupSide(Side.TOP);
        getStyleClass().add("zoom");
        textProperty()
                .bind(
                        canvas.camera()
                                .zoomProperty()
                                .map(zoom -> Math.round(zoom.doubleValue() * 100) + " %"));
        accessibleTextProperty().bind(textProperty().map(text -> "Zoom, " + text));
        for (int step : STEPS) {
            MenuItem item = new MenuItem(step + " %");
            item.setOnAction(_ -> canvas.camera().zoomTo(step / 100.0));
            getItems().add(item);
        }
        getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        CommandNodes.item(commands.get("fit")),
                        CommandNodes.item(commands.get("zoom-selection")));
    }
}
