package dev.linkloom.app.lens;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.export.Palette;
import dev.linkloom.app.text.Numbers;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// What the present lens shows, line by line: a click on a line takes that kind out of the light or
/// back into it.
public final class Legend extends ScrollPane {

    private final Lenses lenses;
    private final ObservableValue<Palette> palette;
    private final VBox rows = new VBox();

    public Legend(Lenses lenses, ObservableValue<Palette> palette) {
        this.lenses = lenses;
        this.palette = palette;
        setId("lens-legend");
        getStyleClass().add("lens-legend");
        rows.getStyleClass().add("lens-rows");
        setContent(rows);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setAccessibleText(tr("Legend"));
        lenses.layersProperty().subscribe(this::fill);
        visibleProperty().bind(lenses.lensProperty().isNotEqualTo(Lens.NONE));
        managedProperty().bind(visibleProperty());
    }

    private void fill(List<Layer> layers) {
        List<Node> all = new ArrayList<>();
        for (int i = 0; i < layers.size(); i++) {
            all.add(row(layers.get(i), i));
        }
        if (all.isEmpty()) {
            Label nothing = new Label(tr("Nothing of that kind here"));
            nothing.getStyleClass().add("lens-nothing");
            all.add(nothing);
        }
        rows.getChildren().setAll(all);
    }

    private Node row(Layer layer, int index) {
        ToggleButton row = new ToggleButton();
        row.setId("lens-row-" + index);
        row.getStyleClass().add("lens-row");
        row.setMaxWidth(Double.MAX_VALUE);
        row.setSelected(lenses.shows(layer));
        row.selectedProperty().subscribe(on -> lenses.show(layer, on));
        Label name = new Label(layer.name());
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        Label count = new Label(Numbers.whole(layer.count()));
        count.getStyleClass().add("lens-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(new Swatch(layer.sample(), palette), name, count);
        line.getStyleClass().add("lens-line");
        row.setGraphic(line);
        row.setAccessibleText(tr("%s, %,d", layer.name(), layer.count()));
        row.setTooltip(new Tooltip(layer.name()));
        return row;
    }
}
