package dev.linkloom.app.palette;

import dev.linkloom.model.resource.ResourceType;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

import java.util.Locale;

/// One entry of the palette: the glyph of a type in its colour, and AWS's name for it.
final class PaletteRow extends HBox {

    private final ResourceType type;
    private final Tile tile = new Tile();

    PaletteRow(ResourceType type) {
        this.type = type;
        setId("palette-" + type.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        getStyleClass().add("palette-row");
        Label name = new Label(type.label());
        getChildren().addAll(tile, name);
        String line = Hint.of(type).line();
        Tooltip tooltip = new Tooltip(line);
        tooltip.setShowDelay(Duration.millis(500));
        Tooltip.install(this, tooltip);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(type.label());
        setAccessibleHelp(line + ". Press Enter to add it.");
    }

    ResourceType type() {
        return type;
    }

    void dress(boolean dark) {
        tile.show(type, dark);
    }
}
