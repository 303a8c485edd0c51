package dev.linkloom.app.palette;

import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Symbol;
import dev.linkloom.app.export.Palette;
import dev.linkloom.model.resource.ResourceType;

import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.util.Duration;

import java.util.Locale;

/// One entry of the palette: the glyph of a type in its colour, and AWS's name for it.
final class PaletteRow extends HBox {

    private static final double TILE = 24;
    private static final double GLYPH = 15;

    private final ResourceType type;
    private final StackPane tile = new StackPane();
    private final SVGPath glyph = new SVGPath();

    PaletteRow(ResourceType type) {
        this.type = type;
        setId("palette-" + type.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        getStyleClass().add("palette-row");
        glyph.setContent(Symbol.of(type).path());
        glyph.setFill(Color.TRANSPARENT);
        glyph.setStrokeWidth(Symbol.LINE);
        glyph.setStrokeLineCap(StrokeLineCap.ROUND);
        glyph.setStrokeLineJoin(StrokeLineJoin.ROUND);
        glyph.setScaleX(GLYPH / TILE);
        glyph.setScaleY(GLYPH / TILE);
        tile.getChildren().add(new Group(glyph));
        tile.setMinSize(TILE, TILE);
        tile.setMaxSize(TILE, TILE);
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
        Palette palette = dark ? Palette.DARK : Palette.LIGHT;
        glyph.setStroke(palette.color(Ink.TEXT_ON_SOLID));
        tile.setBackground(
                new Background(
                        new BackgroundFill(
                                palette.color(Symbol.of(type).ink()), new CornerRadii(6), null)));
    }
}
