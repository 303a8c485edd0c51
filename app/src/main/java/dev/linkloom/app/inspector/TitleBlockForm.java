package dev.linkloom.app.inspector;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.document.Document;
import dev.linkloom.model.TitleBlock;
import dev.linkloom.model.edit.Edit;

import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;

/// What stands in the corner of the drawing.
final class TitleBlockForm extends VBox {

    private final Document document;
    private final CheckBox shown = new CheckBox(tr("Title block in the corner"));
    private final CheckBox legend = new CheckBox(tr("With a legend of the lines"));
    private final TextField author = new TextField();
    private final TextField revision = new TextField();
    private final TextField date = new TextField();
    private final LineGrid fields = new LineGrid(this::commit, this::revert);

    TitleBlockForm(Document document) {
        this.document = document;
        getStyleClass().add("title-block");
        shown.setId("title-block-shown");
        shown.setOnAction(_ -> document.perform(toggling(document.design().titleBlock())));
        legend.setId("title-block-legend");
        legend.setOnAction(_ -> commit());
        fields.line(0, tr("Author"), author, "title-block-author");
        fields.line(1, tr("Revision"), revision, "title-block-revision");
        fields.line(2, tr("Date"), date, "title-block-date");
        fields.add(legend, 0, 3, 2, 1);
        fields.managedProperty().bind(fields.visibleProperty());
        getChildren().addAll(shown, fields);
    }

    /// The step that puts a block there, dated today, or takes it away.
    static Edit toggling(@Nullable TitleBlock now) {
        return now == null
                ? new Edit.Inscribe(
                        tr("Add a title block"),
                        new TitleBlock(
                                System.getProperty("user.name", ""),
                                "1",
                                LocalDate.now(ZoneId.systemDefault()).toString(),
                                true))
                : new Edit.Inscribe(tr("Remove the title block"), null);
    }

    private void revert() {
        show(document.design().titleBlock());
    }

    void show(@Nullable TitleBlock block) {
        shown.setSelected(block != null);
        fields.setVisible(block != null);
        if (block != null) {
            author.setText(block.author());
            revision.setText(block.revision());
            date.setText(block.date());
            legend.setSelected(block.legend());
        }
    }

    private void commit() {
        TitleBlock before = document.design().titleBlock();
        TitleBlock typed =
                new TitleBlock(
                        author.getText().strip(),
                        revision.getText().strip(),
                        date.getText().strip(),
                        legend.isSelected());
        if (before != null && !typed.equals(before)) {
            document.perform(new Edit.Inscribe(tr("Edit the title block"), typed));
        }
    }
}
