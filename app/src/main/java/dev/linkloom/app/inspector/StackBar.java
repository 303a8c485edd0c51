package dev.linkloom.app.inspector;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import dev.linkloom.app.canvas.Piling;
import dev.linkloom.app.diagram.Stacks;
import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.app.inspector.editor.TextEditor;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.stack.Copies;
import dev.linkloom.model.stack.Stacking;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// What is said of a stack: how many it stands for, what tells them apart; nothing of what is in no
/// stack.
final class StackBar extends VBox {

    private final Label title = new Label();
    private final Label words = new Label();
    private final TextEditor<Integer> count =
            new TextEditor<>(Formats.number(tr("number"), 1, Copies.MOST));
    private final HBox line;
    private @Nullable ResourceId face;

    /// @param piling what is done to stacks
    StackBar(Piling piling) {
        getStyleClass().add("stack-bar");
        setId("stack-bar");
        title.getStyleClass().add("stack-title");
        title.setGraphic(new FontIcon(BootstrapIcons.LAYERS));
        title.setWrapText(true);
        words.setId("stack-words");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.getStyleClass().add("note");
        count.identify("field-stack-count");
        count.describe(tr("How many it stands for"));
        count.onCommit(size -> face == null ? null : piling.resize(face, size));
        Button unstack = new Button(tr("Unstack"));
        unstack.setId("stack-unstack");
        unstack.getStyleClass().add(Styles.SMALL);
        unstack.setMinWidth(Region.USE_PREF_SIZE);
        unstack.setOnAction(_ -> piling.unstack());
        Label times = new Label("×");
        times.setMinWidth(Region.USE_PREF_SIZE);
        times.setLabelFor(count.node());
        HBox.setHgrow(count.node(), Priority.ALWAYS);
        line = new HBox(times, count.node(), unstack);
        line.getStyleClass().add("line");
        line.managedProperty().bind(line.visibleProperty());
        managedProperty().bind(visibleProperty());
        getChildren().addAll(title, line, words);
    }

    void show(Subject subject, Stacking stacking) {
        Resource resource = subject.resource();
        ResourceId id = resource.id();
        face = stacking.face(id);
        setVisible(face != null);
        Resource drawn = subject.fabric().design().find(face);
        if (face == null || drawn == null) {
            return;
        }
        Stacks stack = new Stacks(stacking, drawn);
        boolean whole = id.equals(face);
        line.setVisible(whole);
        title.setText(
                whole ? tr("Stack of identical consumers") : tr("One of %s alike", stack.size()));
        if (whole) {
            count.show(subject, stack.size());
            words.setText(apart(stack));
        } else if (stacking.drawnFor(id).equals(id)) {
            words.setText(tr("What you change here is changed in all of them."));
        } else {
            words.setText(
                    tr(
                            "It is drawn as %s. What you change here takes it out of the stack.",
                            subject.fabric().design().name(stacking.drawnFor(id))));
        }
    }

    /// What tells them apart.
    private static String apart(Stacks stack) {
        return tr(
                "CIDR blocks %s, accounts: %s, zones %s. All else is the same, and what you change"
                        + " is changed in all of them.",
                stack.blocks(), stack.accounts(), stack.zones());
    }
}
