package dev.linkloom.app.inspector;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.engine.check.Action;
import dev.linkloom.engine.check.Finding;
import dev.linkloom.model.edit.Edit;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/// The steps the owners of the selected resource may take; what AWS would refuse now stays in its
/// place, with the reason.
final class ActionList extends VBox {

    private final Consumer<Edit> edits;
    private List<Action> shown = List.of();

    ActionList(Consumer<Edit> edits) {
        this.edits = edits;
        getStyleClass().add("action-list");
        setManaged(false);
    }

    void show(Subject subject) {
        List<Action> actions = subject.fabric().actions(subject.resource().id());
        if (actions.equals(shown)) {
            return;
        }
        shown = actions;
        Label title = new Label(tr("Life cycle"));
        title.getStyleClass().add("section");
        getChildren().setAll(title);
        actions.forEach(each -> getChildren().add(line(each)));
        setManaged(!actions.isEmpty());
        setVisible(!actions.isEmpty());
    }

    private Node line(Action action) {
        Button button = new Button(action.label());
        button.setId("action-" + action.label().toLowerCase(Locale.ROOT).replace(' ', '-'));
        button.getStyleClass().add(Styles.SMALL);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setTooltip(new Tooltip(action.explanation()));
        button.setAccessibleHelp(action.explanation());
        button.setOnAction(_ -> edits.accept(action.edit()));
        Finding refusal = action.refusal();
        VBox line = new VBox(button);
        line.getStyleClass().add("action");
        if (refusal != null) {
            button.setDisable(true);
            line.getChildren().add(reason(refusal));
        }
        return line;
    }

    private static Label reason(Finding refusal) {
        String code = refusal.awsCode();
        Label reason =
                new Label(
                        code == null
                                ? "%s (%s)".formatted(refusal.explanation(), refusal.rule())
                                : "%s (%s, %s)"
                                        .formatted(refusal.explanation(), code, refusal.rule()));
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        reason.getStyleClass().add("why-not");
        return reason;
    }
}
