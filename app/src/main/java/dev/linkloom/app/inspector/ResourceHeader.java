package dev.linkloom.app.inspector;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.export.Palette;
import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.app.inspector.editor.TextEditor;
import dev.linkloom.app.text.TypeNames;
import dev.linkloom.app.window.CopyButton;
import dev.linkloom.app.window.TypeGlyph;
import dev.linkloom.model.resource.Resource;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/// What kind of resource it is, its name, and its id to copy.
final class ResourceHeader extends HBox {

    private final TextEditor<String> name;

    ResourceHeader(Resource resource, TextEditor<String> name, ObservableValue<Palette> palette) {
        this.name = name;
        getStyleClass().add("header");
        name.styled("name").identify("field-name");
        name.describe(tr("Name"));
        Label type = new Label(TypeNames.of(resource.type()));
        type.getStyleClass().add("type");
        VBox words = new VBox(type, name.node(), id(resource));
        words.getStyleClass().add("words");
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMinWidth(0);
        getChildren().addAll(new TypeGlyph(resource.type(), palette), words);
    }

    void show(Subject subject) {
        name.show(subject, subject.resource().name());
    }

    private static HBox id(Resource resource) {
        Label id = new Label(resource.id().value());
        id.getStyleClass().addAll("mono", "id");
        id.setTooltip(new Tooltip(resource.id().value()));
        id.setMinWidth(0);
        CopyButton copy = new CopyButton(tr("the id"), resource.id().value());
        copy.setId("copy-id");
        HBox line = new HBox(id, copy);
        line.getStyleClass().add("id-line");
        return line;
    }
}
