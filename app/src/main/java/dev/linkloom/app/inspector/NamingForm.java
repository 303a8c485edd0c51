package dev.linkloom.app.inspector;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.document.Document;
import dev.linkloom.app.rules.RuleLink;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.NamePattern;
import dev.linkloom.model.Naming;
import dev.linkloom.model.edit.Edit;

import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;

/// How the resources of the design are to be called and tagged; empty fields ask for nothing.
final class NamingForm extends VBox {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("danger");

    private final Document document;
    private final TextField pattern = new TextField();
    private final TextField tags = new TextField();
    private final LineGrid fields = new LineGrid(this::commit, this::revert);
    private final Label reason = new Label();

    NamingForm(Document document) {
        this.document = document;
        getStyleClass().addAll("title-block", "naming");
        Label title = new Label(tr("Names and tags"));
        title.getStyleClass().add("section");
        RuleLink rule = new RuleLink(RuleId.of("VALID-W13"));
        GridPane.setHalignment(rule, HPos.RIGHT);
        fields.add(title, 0, 0);
        fields.add(rule, 1, 0);
        pattern.setPromptText("{type}-{n}");
        tags.setPromptText(tr("env, team"));
        fields.line(1, tr("Called like"), pattern, "naming-pattern");
        fields.line(2, tr("Tagged with"), tags, "naming-tags");
        pattern.getStyleClass().add("mono");
        tags.getStyleClass().add("mono");
        reason.setId("naming-reason");
        reason.getStyleClass().add("reason");
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        getChildren().add(fields);
    }

    private void revert() {
        show(document.design().naming());
    }

    void show(Naming naming) {
        pattern.setText(naming.pattern() == null ? "" : naming.pattern().text());
        tags.setText(String.join(", ", naming.requiredTags()));
        refuse(pattern, null);
        refuse(tags, null);
    }

    private void commit() {
        NamePattern asked = null;
        try {
            String text = pattern.getText().strip();
            asked = text.isEmpty() ? null : new NamePattern(text);
            refuse(pattern, null);
        } catch (IllegalArgumentException unreadable) {
            refuse(pattern, unreadable.getMessage());
            return;
        }
        try {
            Naming naming = new Naming(asked, keys());
            refuse(tags, null);
            if (!naming.equals(document.design().naming())) {
                document.perform(new Edit.Name(tr("Ask for other names and tags"), naming));
            }
        } catch (IllegalArgumentException unreadable) {
            refuse(tags, unreadable.getMessage());
        }
    }

    private List<String> keys() {
        return Arrays.stream(tags.getText().split(","))
                .map(String::strip)
                .filter(each -> !each.isEmpty())
                .toList();
    }

    private void refuse(TextField field, @Nullable String why) {
        field.pseudoClassStateChanged(REFUSED, why != null);
        getChildren().remove(reason);
        if (why != null) {
            reason.setText(why);
            getChildren().add(reason);
        }
    }
}
