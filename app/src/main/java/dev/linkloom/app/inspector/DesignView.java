package dev.linkloom.app.inspector;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.document.Document;
import dev.linkloom.model.Design;
import dev.linkloom.model.edit.Edit;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import java.util.List;

/// The design as a whole: shown while nothing is selected.
final class DesignView extends VBox {

    private final Document document;
    private final TitleField title = new TitleField(this::commit);
    private final TitleBlockForm block;
    private final NamingForm naming;
    private final TypeCounts counts = new TypeCounts();

    DesignView(Document document) {
        this.document = document;
        block = new TitleBlockForm(document);
        naming = new NamingForm(document);
        getStyleClass().addAll("resource-view", "design-view");
        Label type = new Label(tr("Design"));
        type.getStyleClass().add("type");
        title.setId("field-title");
        title.getStyleClass().add("name");
        title.setAccessibleText(tr("Title of the design"));
        title.focusedProperty().subscribe((before, _) -> commitIf(before));
        title.setOnKeyPressed(key -> {
            if (key.getCode() == KeyCode.ESCAPE) {
                title.setText(document.design().title());
            }
        });
        Label contents = new Label(tr("Contents"));
        contents.getStyleClass().add("section");
        contents.visibleProperty().bind(Bindings.isNotEmpty(counts.getChildren()));
        contents.managedProperty().bind(contents.visibleProperty());
        Label hint =
                new Label(
                        tr(
                                "Select something on the canvas to see and change its properties"
                                        + " here."));
        hint.setWrapText(true);
        hint.getStyleClass().add("hint");
        Label drawing = new Label(tr("Drawing"));
        drawing.getStyleClass().add("section");
        VBox header = new VBox(type, title);
        header.getStyleClass().add("words");
        getChildren().addAll(header, contents, counts, drawing, block, naming, hint);
    }

    void show(Design design) {
        title.setText(design.title());
        counts.show(design.resources());
        block.show(design.titleBlock());
        naming.show(design.naming());
    }

    private void commitIf(boolean left) {
        if (left) {
            commit();
        }
    }

    private void commit() {
        String typed = title.getText().strip();
        if (typed.isEmpty()) {
            title.setText(document.design().title());
        } else if (!typed.equals(document.design().title())) {
            document.perform(new Edit.Batch(tr("Rename design"), List.of(new Edit.Retitle(typed))));
        }
    }
}
