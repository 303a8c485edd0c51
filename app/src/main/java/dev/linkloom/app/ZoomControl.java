package dev.linkloom.app;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.command.CommandNodes;
import dev.linkloom.app.command.Commands;

import javafx.application.Platform;
import javafx.geometry.Side;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The zoom as a number to type, and a menu of usual ones.
final class ZoomControl extends HBox {

    private static final List<Integer> STEPS = List.of(50, 75, 100, 150, 200);

    private final DesignCanvas canvas;
    private final TextField field = new TextField();

    ZoomControl(DesignCanvas canvas, Commands commands) {
        this.canvas = canvas;
        getStyleClass().add("zoom");
        field.setId("zoom");
        field.setAccessibleText(tr("Zoom in percent"));
        canvas.camera().zoomProperty().subscribe(this::show);
        field.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        Platform.runLater(field::selectAll); // after the click has set the caret
                    } else {
                        show();
                    }
                });
        field.setOnAction(_ -> take());
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::escape);
        getChildren().addAll(field, menu(commands));
    }

    private MenuButton menu(Commands commands) {
        MenuButton menu = new MenuButton();
        menu.setId("zoom-menu");
        menu.setAccessibleText(tr("Usual zooms"));
        menu.setPopupSide(Side.TOP);
        for (int step : STEPS) {
            MenuItem item = new MenuItem(step + " %");
            item.setOnAction(_ -> canvas.camera().zoomTo(step / 100.0));
            menu.getItems().add(item);
        }
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        CommandNodes.item(commands.get("fit")),
                        CommandNodes.item(commands.get("zoom-selection")));
        return menu;
    }

    private void show() {
        field.setText(Math.round(canvas.camera().zoomProperty().get() * 100) + " %");
    }

    /// Any number will do: the camera keeps to 5 to 800 %. What is none changes nothing.
    private void take() {
        Double percent = percent(field.getText());
        if (percent != null) {
            canvas.camera().zoomTo(percent / 100);
        }
        show();
        canvas.requestFocus();
    }

    static @Nullable Double percent(String text) {
        try {
            double number = Double.parseDouble(text.replace("%", "").replace(',', '.').strip());
            return Double.isFinite(number) && number > 0 ? number : null;
        } catch (NumberFormatException none) {
            return null;
        }
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            show();
            canvas.requestFocus();
        }
    }
}
