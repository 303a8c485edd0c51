package dev.linkloom.app;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.Selection;
import dev.linkloom.app.window.Overlay;
import dev.linkloom.model.NamePattern;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// Renames what is selected, by a pattern or by other words in place of some: every old name with
/// its new one is shown before anything is done.
final class RenameCard extends Overlay {

    private final Document document;
    private final Selection selection;
    private final RadioButton byPattern = new RadioButton(tr("By a pattern"));
    private final RadioButton byWords = new RadioButton(tr("Find and replace"));
    private final TextField pattern = field("rename-pattern", tr("Pattern of names"));
    private final TextField find = field("rename-find", tr("Find"));
    private final TextField with = field("rename-with", tr("Replace with"));
    private final Label note = new Label();
    private final ListView<BulkRename.Row> preview = new ListView<>();
    private final Button rename = new Button(tr("Rename"));
    private List<Resource> resources = List.of();

    RenameCard(Document document, Selection selection) {
        super(true);
        this.document = document;
        this.selection = selection;
        setId("rename-card");
        ToggleGroup ways = new ToggleGroup();
        byPattern.setToggleGroup(ways);
        byPattern.setId("rename-by-pattern");
        byWords.setToggleGroup(ways);
        byWords.setId("rename-by-words");
        byPattern.setSelected(true);
        pattern.setText("{type}-{n}");
        List.of(pattern, find, with).forEach(each -> each.textProperty().subscribe(_ -> refresh()));
        ways.selectedToggleProperty().subscribe(_ -> refresh());
        setCard(card());
    }

    private static TextField field(String id, String words) {
        TextField field = new TextField();
        field.setId(id);
        field.setAccessibleText(words);
        HBox.setHgrow(field, Priority.ALWAYS);
        return field;
    }

    private Region card() {
        Label title = new Label(tr("Rename what is selected"));
        title.getStyleClass().add("title");
        Label arrow = new Label("→");
        List.of(arrow, byPattern, byWords).forEach(each -> each.setMinWidth(Region.USE_PREF_SIZE));
        HBox words = new HBox(8, find, arrow, with);
        words.getStyleClass().add("words");
        find.setPromptText(tr("Find"));
        with.setPromptText(tr("Replace with"));
        pattern.disableProperty().bind(byPattern.selectedProperty().not());
        words.disableProperty().bind(byWords.selectedProperty().not());
        GridPane grid = new GridPane();
        grid.getStyleClass().add("grid");
        grid.addRow(0, byPattern, pattern);
        grid.addRow(1, byWords, words);
        GridPane.setHgrow(pattern, Priority.ALWAYS);
        GridPane.setHgrow(words, Priority.ALWAYS);
        note.setId("rename-note");
        note.getStyleClass().add("note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        preview.setId("rename-preview");
        preview.setAccessibleText(tr("Old and new names"));
        preview.setCellFactory(_ -> new RenameCell());
        preview.setPrefHeight(220);
        Button cancel = new Button(tr("Cancel"));
        cancel.setId("rename-cancel");
        cancel.setOnAction(_ -> hide());
        rename.setId("rename-all");
        rename.getStyleClass().add(Styles.ACCENT);
        rename.defaultButtonProperty().bind(visibleProperty());
        rename.setOnAction(_ -> perform());
        HBox buttons = new HBox(cancel, rename);
        buttons.getStyleClass().add("buttons");
        VBox card = new VBox(title, grid, preview, note, buttons);
        card.getStyleClass().addAll("picture-card", "rename-card");
        card.setMaxSize(520, Region.USE_PREF_SIZE);
        return card;
    }

    /// Opens it for the selected resources.
    void open() {
        List<Resource> chosen = new ArrayList<>();
        for (ResourceId id : selection.ids()) {
            Resource found = document.design().find(id);
            if (found != null) {
                chosen.add(found);
            }
        }
        resources = List.copyOf(chosen);
        NamePattern asked = document.design().naming().pattern();
        if (asked != null) {
            pattern.setText(asked.text());
        }
        refresh();
        TextField first = byPattern.isSelected() ? pattern : find;
        show(first);
        first.selectAll();
    }

    private BulkRename plan() {
        return byPattern.isSelected()
                ? BulkRename.of(
                        document.design(), resources, new NamePattern(pattern.getText().strip()))
                : BulkRename.of(document.design(), resources, find.getText(), with.getText());
    }

    private void refresh() {
        try {
            BulkRename plan = plan();
            String refusal = plan.refusal();
            preview.getItems().setAll(plan.rows());
            say(refusal == null ? summary(plan) : refusal, refusal != null);
            rename.setText(tr("Rename %,d", plan.changing()));
            rename.setDisable(refusal != null || plan.changing() == 0);
        } catch (IllegalArgumentException unreadable) {
            preview.getItems().clear();
            say(String.valueOf(unreadable.getMessage()), true);
            rename.setDisable(true);
        }
    }

    private String summary(BulkRename plan) {
        if (plan.clashing() > 0) {
            return tr(
                    "%,d of the new names would stand twice in the design. AWS takes them; people"
                            + " mix them up.",
                    plan.clashing());
        }
        return byPattern.isSelected()
                ? tr("{type} is the short word of the type, {n} a number, {name} the old name.")
                : tr("Capital and small letters differ.");
    }

    private void say(String words, boolean refused) {
        note.setText(words);
        note.getStyleClass().remove("reason");
        if (refused) {
            note.getStyleClass().add("reason");
        }
    }

    private void perform() {
        BulkRename plan = plan();
        hide();
        document.perform(plan.edit());
    }
}
