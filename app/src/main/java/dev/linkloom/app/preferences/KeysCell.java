package dev.linkloom.app.preferences;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.command.Command;

import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The keys of a command as caps, and whether they are the usual ones.
final class KeysCell extends TableCell<Command, List<KeyCombination>> {

    private final HBox caps = new HBox();

    KeysCell() {
        caps.getStyleClass().add("caps");
    }

    @Override
    protected void updateItem(@Nullable List<KeyCombination> keys, boolean empty) {
        super.updateItem(keys, empty);
        Command command = getTableRow() == null ? null : getTableRow().getItem();
        if (empty || keys == null || command == null) {
            setGraphic(null);
            return;
        }
        caps.getChildren().clear();
        for (KeyCombination each : keys) {
            Label cap = new Label(each.getDisplayText());
            cap.getStyleClass().add("keys");
            caps.getChildren().add(cap);
        }
        if (command.shortcut().isChanged()) {
            Label changed = new Label(tr("changed"));
            changed.getStyleClass().add("changed");
            caps.getChildren().add(changed);
        }
        setGraphic(caps);
    }
}
