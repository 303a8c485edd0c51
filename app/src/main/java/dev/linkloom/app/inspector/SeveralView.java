package dev.linkloom.app.inspector;

import atlantafx.base.theme.Styles;

import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.Selection;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.Resource;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Several resources at once: how many of what, and what can be done to all of them.
final class SeveralView extends VBox {

    private final Document document;
    private final Label title = new Label();
    private final TypeCounts counts = new TypeCounts();

    SeveralView(Document document, Selection selection) {
        this.document = document;
        getStyleClass().addAll("resource-view", "several-view");
        title.setId("several");
        title.getStyleClass().add("title");
        Button delete = new Button("Delete", new FontIcon(BootstrapIcons.TRASH));
        delete.setId("delete-several");
        delete.getStyleClass().addAll(Styles.DANGER, Styles.BUTTON_OUTLINED);
        delete.setOnAction(_ ->
                document.perform(Edit.Remove.from(document.design(), Set.copyOf(selection.ids()))));
        Button none = new Button("Select none");
        none.setOnAction(_ -> selection.clear());
        FlowPane actions = new FlowPane(delete, none);
        actions.getStyleClass().add("actions");
        getChildren().addAll(title, counts, actions);
    }

    void show(List<ResourceId> ids) {
        title.setText(ids.size() + " selected");
        List<Resource> resources = new ArrayList<>();
        for (ResourceId id : ids) {
            Resource found = document.design().find(id);
            if (found != null) {
                resources.add(found);
            }
        }
        counts.show(resources);
    }
}
