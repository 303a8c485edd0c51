package dev.linkloom.app.welcome;

import dev.linkloom.app.compare.Comparison;
import dev.linkloom.app.document.Leftovers;
import dev.linkloom.app.export.Palette;
import dev.linkloom.app.preview.Previews;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;

import java.util.function.Consumer;

/// The unsaved work of earlier sessions; not there when there is none.
final class UnsavedList extends VBox {

    private final Leftovers leftovers;
    private final Consumer<Comparison> compare;
    private final Previews previews;
    private final ObservableValue<Palette> palette;

    UnsavedList(
            Leftovers leftovers,
            Consumer<Comparison> compare,
            Previews previews,
            ObservableValue<Palette> palette) {
        this.leftovers = leftovers;
        this.compare = compare;
        this.previews = previews;
        this.palette = palette;
        getStyleClass().add("welcome-unsaved-list");
        leftovers.allProperty().subscribe(this::fill);
    }

    private void fill() {
        getChildren()
                .setAll(
                        leftovers.allProperty().get().stream()
                                .map(each ->
                                        new UnsavedCard(
                                                each, leftovers, compare, previews, palette))
                                .toList());
        setVisible(!getChildren().isEmpty());
        setManaged(isVisible());
    }
}
