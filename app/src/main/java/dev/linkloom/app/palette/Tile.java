package dev.linkloom.app.palette;

import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Symbol;
import dev.linkloom.app.export.Palette;
import dev.linkloom.model.resource.ResourceType;

import javafx.scene.Group;
import javafx.scene.layout.Background;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.CornerRadii;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// The glyph of a type on its colour, as on the cards of the canvas.
final class Tile extends StackPane {

    private static final double TILE = 24;
    private static final double GLYPH = 15;

    private final SVGPath glyph = new SVGPath();

    Tile() {
        getStyleClass().add("tile");
        glyph.setFill(Color.TRANSPARENT);
        glyph.setStrokeWidth(Symbol.LINE);
        glyph.setStrokeLineCap(StrokeLineCap.ROUND);
        glyph.setStrokeLineJoin(StrokeLineJoin.ROUND);
        glyph.setScaleX(GLYPH / TILE);
        glyph.setScaleY(GLYPH / TILE);
        getChildren().add(new Group(glyph));
        setMinSize(TILE, TILE);
        setMaxSize(TILE, TILE);
    }

    void show(ResourceType type, Palette palette) {
        glyph.setContent(Symbol.of(type).path());
        glyph.setStroke(palette.color(Ink.TEXT_ON_SOLID));
        setBackground(
                new Background(
                        new BackgroundFill(
                                palette.color(Symbol.of(type).ink()), new CornerRadii(6), null)));
    }
}
