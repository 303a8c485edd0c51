package dev.linkloom.app.window;

import dev.linkloom.app.diagram.Symbol;
import dev.linkloom.app.export.Palette;
import dev.linkloom.model.resource.ResourceType;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;

/// The glyph of a type on a tile, in the colour it has on the canvas.
public final class TypeGlyph extends StackPane {

    public TypeGlyph(ResourceType type, ObservableValue<Palette> palette) {
        Symbol symbol = Symbol.of(type);
        SVGPath path = new SVGPath();
        path.setContent(symbol.path());
        path.setFill(null);
        path.setStrokeWidth(Symbol.LINE);
        path.setStrokeLineCap(StrokeLineCap.ROUND);
        path.setStrokeLineJoin(StrokeLineJoin.ROUND);
        ObservableValue<Color> color = palette.map(now -> now.color(symbol.ink()));
        path.strokeProperty().bind(color);
        getStyleClass().add("glyph");
        setMinSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setMaxHeight(USE_PREF_SIZE);
        getChildren().add(path);
    }
}
