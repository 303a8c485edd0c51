package dev.linkloom.app.simulation;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.document.Document;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;

import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A choice among those who can call, by name and address.
public final class ClientBox extends ComboBox<ResourceId> {

    private final Document document;
    private String shownName = "";
    private boolean following;

    /// @param client what is chosen, kept in step
    public ClientBox(Document document, ObjectProperty<@Nullable ResourceId> client) {
        this.document = document;
        setPrefWidth(122);
        setMinWidth(100);
        setPromptText(tr("No client"));
        setCellFactory(_ -> new Cell(true));
        setButtonCell(new Cell(false));
        document.designProperty().subscribe(design -> list(design, client.get()));
        client.subscribe(chosen -> list(document.design(), chosen));
        valueProperty()
                .subscribe(chosen -> {
                    if (!following) {
                        client.set(chosen);
                    }
                });
    }

    /// A change of the items would change the value by itself: that is not a choice of the user's.
    private void list(Design design, @Nullable ResourceId chosen) {
        following = true;
        List<ResourceId> ids = Clients.of(design);
        boolean others = !ids.equals(getItems());
        if (others) {
            getItems().setAll(ids);
        }
        setValue(chosen);
        String name = chosen == null ? "" : Words.name(design, chosen);
        if (others || !name.equals(shownName)) {
            shownName = name;
            // The old cell would show what now stands at its place in the list, or the old name.
            setButtonCell(new Cell(false));
        }
        following = false;
    }

    private final class Cell extends ListCell<ResourceId> {

        private final boolean detailed;

        Cell(boolean detailed) {
            this.detailed = detailed;
        }

        @Override
        protected void updateItem(@Nullable ResourceId id, boolean empty) {
            super.updateItem(id, empty);
            setText(null);
            setGraphic(null);
            if (empty || id == null || !Clients.isOne(document.design(), id)) {
                setText(detailed ? null : getPromptText());
                return;
            }
            Ip ip = Clients.address(document.design(), id);
            if (!detailed || ip == null) {
                setText(Words.name(document.design(), id));
                return;
            }
            Label name = new Label(Words.name(document.design(), id));
            Label address = new Label(ip.toString());
            address.getStyleClass().add("suggestion-note");
            setGraphic(new HBox(8, name, address));
        }
    }
}
