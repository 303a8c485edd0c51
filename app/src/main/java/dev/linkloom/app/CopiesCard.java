package dev.linkloom.app;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import dev.linkloom.app.canvas.Piling;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.window.Overlay;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.stack.Copies;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// Asks how many copies of an account or a VPC are wanted, and whether they are drawn as one.
final class CopiesCard extends Overlay {

    private final Document document;
    private final Piling piling;
    private final Label title = new Label();
    private final TextField number = new TextField("240");
    private final CheckBox stack = new CheckBox(tr("Draw them all as one stack"));
    private final Label refusal = new Label();
    private @Nullable ResourceId one;

    CopiesCard(Document document, Piling piling) {
        super(true);
        this.document = document;
        this.piling = piling;
        setId("copies-card");
        title.getStyleClass().add("title");
        title.setWrapText(true);
        number.setId("copies-number");
        number.setPrefColumnCount(5);
        number.setMaxWidth(120);
        number.setOnAction(_ -> make());
        number.setAccessibleText(tr("How many copies"));
        stack.setId("copies-stack");
        stack.setSelected(true);
        refusal.setId("copies-refusal");
        refusal.getStyleClass().add("refusal");
        refusal.setWrapText(true);
        refusal.managedProperty().bind(refusal.textProperty().isNotEmpty());
        refusal.visibleProperty().bind(refusal.managedProperty());
        number.textProperty().subscribe(_ -> refusal.setText(""));
        setCard(card());
    }

    private Region card() {
        Label words = new Label(tr("How many copies"));
        words.setLabelFor(number);
        HBox line = new HBox(words, number);
        line.getStyleClass().add("line");
        Label note =
                new Label(
                        tr(
                                "Each gets ids, names, CIDR blocks and addresses of its own, and"
                                        + " keeps what it uses of others."));
        note.getStyleClass().add("note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        Button cancel = new Button(tr("Cancel"));
        cancel.setOnAction(_ -> hide());
        Button make = new Button(tr("Duplicate"));
        make.setId("copies-make");
        make.getStyleClass().add(Styles.ACCENT);
        make.setOnAction(_ -> make());
        HBox buttons = new HBox(cancel, make);
        buttons.getStyleClass().add("buttons");
        VBox card = new VBox(title, line, stack, note, refusal, buttons);
        card.getStyleClass().addAll("picture-card", "copies-card");
        card.setMaxSize(380, Region.USE_PREF_SIZE);
        return card;
    }

    /// Asks about what is selected.
    void open() {
        one = piling.selectedOne();
        if (one != null) {
            title.setText(tr("Duplicate %s", document.design().name(one)));
            show(number);
            number.selectAll();
        }
    }

    private void make() {
        ResourceId what = one;
        int count = count();
        if (count < 1 || count > Copies.MOST) {
            refusal.setText(tr("Write a number from 1 to %s.", Copies.MOST));
            number.requestFocus();
        } else if (what != null) {
            String why = piling.duplicate(what, count, stack.isSelected());
            if (why == null) {
                hide();
            } else {
                refusal.setText(why);
            }
        }
    }

    private int count() {
        try {
            return Integer.parseInt(number.getText().strip());
        } catch (NumberFormatException none) {
            return 0;
        }
    }
}
