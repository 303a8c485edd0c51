package dev.linkloom.app;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.command.CommandNodes;
import dev.linkloom.app.command.Commands;
import dev.linkloom.app.lens.Legend;
import dev.linkloom.app.lens.Lens;
import dev.linkloom.app.lens.Lenses;
import dev.linkloom.app.lens.TypesPanel;

import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The choice of a lens over the canvas with its legend below, and the list of types to hide.
final class LensBox extends VBox {

    private final MenuButton choice = new MenuButton();
    private final TypesPanel types;

    LensBox(Lenses lenses, DesignCanvas canvas) {
        types = new TypesPanel(canvas);
        choice.setId("lens-choice");
        choice.getStyleClass().add("lens-choice");
        choice.setGraphic(new FontIcon(BootstrapIcons.EYEGLASSES));
        choice.setMinWidth(USE_PREF_SIZE);
        choice.setPickOnBounds(false); // its shadow is the canvas's
        choice.textProperty()
                .bind(
                        lenses.lensProperty()
                                .map(each -> each == Lens.NONE ? tr("Lens") : each.label()));
        ToggleButton eye = new ToggleButton(tr("Types"), new FontIcon(BootstrapIcons.EYE));
        eye.setId("types-choice");
        eye.getStyleClass().add("lens-choice");
        eye.setMinWidth(USE_PREF_SIZE);
        eye.setPickOnBounds(false);
        eye.selectedProperty().bindBidirectional(types.openProperty());
        HBox bar = new HBox(choice, eye);
        bar.getStyleClass().add("lens-bar");
        bar.setPickOnBounds(false);
        bar.setCache(true); // shadows would be made anew in every frame of the canvas
        getStyleClass().add("lens-box");
        getChildren().addAll(bar, new Legend(lenses, canvas.paletteProperty()), types);
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setPickOnBounds(false);
    }

    /// Opens the list of types and puts the keyboard into it.
    void openTypes() {
        types.focus();
    }

    /// Offers the lenses by their commands.
    void offer(Commands commands) {
        for (Lens each : Lens.values()) {
            choice.getItems().add(CommandNodes.item(commands.get("lens-" + each.id())));
        }
    }
}
