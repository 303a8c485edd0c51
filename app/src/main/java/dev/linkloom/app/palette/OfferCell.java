package dev.linkloom.app.palette;

import dev.linkloom.app.export.Palette;
import dev.linkloom.app.text.TypeNames;
import dev.linkloom.model.resource.ResourceType;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// One thing that can be added, or why it cannot be added here.
final class OfferCell extends ListCell<Offer> {

    private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");

    /// So wide that a reason wraps instead of being cut.
    private static final double WORDS = 208;

    private final ObservableValue<Palette> palette;
    private final Tile tile = new Tile();
    private final Label name = new Label();
    private final Label line = new Label();
    private final HBox row;

    OfferCell(ObservableValue<Palette> palette) {
        this.palette = palette;
        name.getStyleClass().add("name");
        line.getStyleClass().add("detail");
        line.setWrapText(true);
        line.setPrefWidth(WORDS);
        line.setMinHeight(USE_PREF_SIZE);
        VBox words = new VBox(name, line);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(tile, words);
        setPrefWidth(0); // the words wrap instead of widening the list
    }

    @Override
    protected void updateItem(Offer offer, boolean empty) {
        super.updateItem(offer, empty);
        if (empty || offer == null) {
            setGraphic(null);
            setAccessibleText(null);
            pseudoClassStateChanged(IMPOSSIBLE, false);
            return;
        }
        ResourceType type = offer.type();
        String words = offer.refusal() == null ? Hint.of(type).line() : offer.refusal();
        tile.show(type, palette.getValue());
        name.setText(TypeNames.of(type));
        line.setText(words);
        pseudoClassStateChanged(IMPOSSIBLE, offer.refusal() != null);
        setAccessibleText(TypeNames.of(type) + ". " + words);
        setGraphic(row);
    }
}
