package dev.linkloom.app.command;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/// A line of the command palette: icon, name, where it belongs, shortcut.
final class ChoiceCell extends ListCell<Choice> {

    private static final PseudoClass IMPOSSIBLE = PseudoClass.getPseudoClass("impossible");

    private final StackPane icon = new StackPane();
    private final Label label = new Label();
    private final Label detail = new Label();
    private final Label keys = new Label();
    private final HBox row;

    ChoiceCell() {
        getStyleClass().add("choice");
        icon.getStyleClass().add("icon");
        label.getStyleClass().add("name");
        label.setMinWidth(Region.USE_PREF_SIZE);
        detail.getStyleClass().add("detail");
        HBox.setHgrow(detail, Priority.ALWAYS);
        detail.setMaxWidth(Double.MAX_VALUE);
        keys.getStyleClass().add("keys");
        keys.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(icon, label, detail, keys);
        row.setMinWidth(0);
        row.setPrefWidth(1); // as wide as the list, never wider
    }

    @Override
    protected void updateItem(@Nullable Choice choice, boolean empty) {
        super.updateItem(choice, empty);
        pseudoClassStateChanged(IMPOSSIBLE, choice != null && !choice.possible());
        if (choice == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        icon.getChildren().clear();
        if (choice.icon() != null) {
            icon.getChildren().add(new FontIcon(choice.icon()));
        }
        label.setText(choice.label());
        detail.setText(choice.detail());
        keys.setText(choice.keys());
        keys.setVisible(!choice.keys().isEmpty());
        setAccessibleText("%s, %s %s".formatted(choice.label(), choice.detail(), choice.keys()));
        setGraphic(row);
    }
}
