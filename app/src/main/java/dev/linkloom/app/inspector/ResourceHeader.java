package dev.linkloom.app.inspector;

import atlantafx.base.theme.Styles;

import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.app.inspector.editor.TextEditor;
import dev.linkloom.model.resource.Resource;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Map;

/// What kind of resource it is, its name, and its id to copy.
final class ResourceHeader extends HBox {

    private final TextEditor<String> name;

    ResourceHeader(Resource resource, TextEditor<String> name) {
        this.name = name;
        getStyleClass().add("header");
        name.styled("name").identify("field-name");
        name.describe("Name");
        Label type = new Label(resource.type().label());
        type.getStyleClass().add("type");
        VBox words = new VBox(type, name.node(), id(resource));
        words.getStyleClass().add("words");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        getChildren().add(words);
    }

    void show(Subject subject) {
        name.show(subject, subject.resource().name());
    }

    private static HBox id(Resource resource) {
        Label id = new Label(resource.id().value());
        id.getStyleClass().addAll("mono", "id");
        id.setTooltip(new Tooltip(resource.id().value()));
        id.setMinWidth(0);
        Button copy = new Button(null, new FontIcon(BootstrapIcons.FILES));
        copy.setId("copy-id");
        copy.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        copy.setTooltip(new Tooltip("Copy the id"));
        copy.setAccessibleText("Copy the id");
        copy.setMinWidth(Region.USE_PREF_SIZE);
        copy.setOnAction(_ ->
                Clipboard.getSystemClipboard()
                        .setContent(Map.of(DataFormat.PLAIN_TEXT, resource.id().value())));
        HBox line = new HBox(id, copy);
        line.getStyleClass().add("id-line");
        return line;
    }
}
