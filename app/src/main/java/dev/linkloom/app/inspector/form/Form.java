package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Editor;
import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.app.rules.RuleLink;
import dev.linkloom.app.text.Texts;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.Resource;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/// The editable properties of one type of resource, in sections; every change is one undoable step.
public final class Form<R extends Resource> {

    private final Class<R> type;
    private final Consumer<Edit> edits;
    private final PropertyHelp properties;
    private final GridPane grid = new GridPane();
    private final List<Line<R, ?>> lines = new ArrayList<>();
    private final Set<String> components = new LinkedHashSet<>();
    private @Nullable Chosen chosen;
    private int row;

    Form(Class<R> type, Consumer<Edit> edits, PropertyHelp properties) {
        this.type = type;
        this.edits = edits;
        this.properties = properties;
        grid.getStyleClass().add("form");
        ColumnConstraints labels = new ColumnConstraints(88, 104, 120);
        ColumnConstraints controls = new ColumnConstraints();
        controls.setHgrow(Priority.ALWAYS);
        controls.setFillWidth(true);
        grid.getColumnConstraints().addAll(labels, controls);
    }

    /// Begins a section.
    Form<R> section(String title) {
        title(title);
        return this;
    }

    private Label title(String title) {
        Label label = new Label(title);
        label.getStyleClass().add("section");
        grid.add(label, 0, row++, 2, 1);
        return label;
    }

    /// Adds a property with its label at the left.
    <T extends @Nullable Object> Form<R> line(String label, Lens<R, T> lens, Editor<T> editor) {
        VBox title = new VBox(label(label, editor.node()));
        title.getChildren().addAll(help(title, lens, editor));
        GridPane.setValignment(title, VPos.TOP);
        grid.add(title, 0, row);
        grid.add(editor.node(), 1, row++);
        return take(new Line<>(label, lens, editor, List.of(title, editor.node())));
    }

    /// Adds a property that needs the whole width, such as a table.
    <T extends @Nullable Object> Form<R> wide(String label, Lens<R, T> lens, Editor<T> editor) {
        Label title = title(label);
        List<Node> nodes = new ArrayList<>(List.of(title));
        help(title, lens, editor)
                .forEach(rule -> {
                    GridPane.setHalignment(rule, HPos.RIGHT);
                    GridPane.setValignment(rule, VPos.BOTTOM);
                    grid.add(rule, 1, row - 1);
                    nodes.add(rule);
                });
        grid.add(editor.node(), 0, row++, 2, 1);
        nodes.add(editor.node());
        GridPane.setHalignment(editor.node(), HPos.LEFT);
        return take(new Line<>(label, lens, editor, nodes));
    }

    /// Explains the property where the mouse rests on its label and where the keyboard is in its
    /// field, with a link to its rule, if there is one. The link is for the mouse: by the keyboard,
    /// F1 in the field opens the same rule, and Tab still goes from field to field.
    private List<RuleLink> help(Node title, Lens<R, ?> lens, Editor<?> editor) {
        Help help = properties.of(type, lens.component());
        if (help == null) {
            return List.of();
        }
        Tooltip tooltip = new Tooltip(help.words());
        tooltip.setShowDelay(Duration.millis(300));
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(360);
        Tooltip.install(title, tooltip);
        editor.node().getProperties().put(Help.class, help);
        editor.node().setAccessibleHelp(help.words());
        RuleId rule = help.rule();
        if (rule == null) {
            return List.of();
        }
        RuleLink link = new RuleLink(rule);
        link.setFocusTraversable(false);
        RuleLink.onF1(editor.node(), () -> rule);
        return List.of(link);
    }

    Class<R> type() {
        return type;
    }

    /// The properties that can be edited here, by the names of their components.
    public Set<String> components() {
        return Collections.unmodifiableSet(components);
    }

    public Region node() {
        return grid;
    }

    /// One property by the name of its component.
    Lens<R, ?> lens(String component) {
        return lines.stream()
                .map(Line::lens)
                .filter(each -> each.component().equals(component))
                .findFirst()
                .orElseThrow();
    }

    /// Keeps these components only, for resources that share no others.
    void keepOnly(Set<String> shared) {
        Set<Node> kept = new HashSet<>();
        lines.removeIf(each -> !shared.contains(each.root()));
        lines.forEach(each -> kept.addAll(each.nodes()));
        grid.getChildren().removeIf(each -> !kept.contains(each));
        List<Integer> rows =
                grid.getChildren().stream().map(GridPane::getRowIndex).distinct().sorted().toList();
        grid.getChildren()
                .forEach(each ->
                        GridPane.setRowIndex(each, rows.indexOf(GridPane.getRowIndex(each))));
    }

    /// Shows one version of the resource.
    public void show(Subject now) {
        show(new Chosen(List.of(now), Map.of(now.resource().type(), this)));
    }

    /// Shows several resources at once.
    void show(Chosen now) {
        chosen = now;
        lines.forEach(line -> line.show(now));
    }

    private <T extends @Nullable Object> Form<R> take(Line<R, T> line) {
        Editor<T> editor = line.editor();
        components.add(line.lens().component());
        editor.identify("field-" + line.lens().component());
        editor.describe(line.label());
        editor.onCommit(value -> chosen == null ? null : perform(chosen, line, value));
        lines.add(line);
        return this;
    }

    /// Performs the change, or answers why AWS would refuse it.
    private <T extends @Nullable Object> @Nullable String perform(
            Chosen now, Line<R, T> line, T value) {
        String step = tr("Change %s of %s", Texts.inSentence(line.label()), SeveralForm.words(now));
        List<Edit> parts = line.edits(step, now, value);
        if (parts.isEmpty()) {
            return null;
        }
        Edit edit = parts.size() == 1 ? parts.getFirst() : new Edit.Batch(step, parts);
        String refusal = Refusal.of(now.subjects(), edit);
        if (refusal == null) {
            edits.accept(now.first().fabric().keeping(edit));
        }
        return refusal;
    }

    private static Label label(String text, Region control) {
        Label label = new Label(text);
        label.getStyleClass().add("line-label");
        label.setWrapText(true);
        label.setLabelFor(control);
        return label;
    }
}
