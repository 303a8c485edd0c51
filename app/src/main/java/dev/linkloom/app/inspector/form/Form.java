package dev.linkloom.app.inspector.form;

import dev.linkloom.app.inspector.editor.Editor;
import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.app.rules.RuleLink;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.Resource;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;

/// The editable properties of one type of resource, in sections; every change is one undoable step.
public final class Form<R extends Resource> {

    private final Class<R> type;
    private final Consumer<Edit> edits;
    private final GridPane grid = new GridPane();
    private final List<Line<R, ?>> lines = new ArrayList<>();
    private final Set<String> components = new LinkedHashSet<>();
    private @Nullable Subject subject;
    private int row;

    private record Line<R, T extends @Nullable Object>(Lens<R, T> lens, Editor<T> editor) {

        void show(Subject subject, R resource) {
            editor.show(subject, lens.get(resource));
        }
    }

    Form(Class<R> type, Consumer<Edit> edits) {
        this.type = type;
        this.edits = edits;
        grid.getStyleClass().add("form");
        ColumnConstraints labels = new ColumnConstraints(88, 104, 120);
        ColumnConstraints controls = new ColumnConstraints();
        controls.setHgrow(Priority.ALWAYS);
        controls.setFillWidth(true);
        grid.getColumnConstraints().addAll(labels, controls);
    }

    /// Begins a section.
    Form<R> section(String title) {
        Label label = new Label(title);
        label.getStyleClass().add("section");
        grid.add(label, 0, row++, 2, 1);
        return this;
    }

    /// Adds a property with its label at the left.
    <T extends @Nullable Object> Form<R> line(String label, Lens<R, T> lens, Editor<T> editor) {
        VBox title = new VBox(label(label, editor.node()));
        title.getChildren().addAll(help(lens, editor));
        GridPane.setValignment(title, VPos.TOP);
        grid.add(title, 0, row);
        grid.add(editor.node(), 1, row++);
        return take(label, lens, editor);
    }

    /// Adds a property that needs the whole width, such as a table.
    <T extends @Nullable Object> Form<R> wide(String label, Lens<R, T> lens, Editor<T> editor) {
        section(label);
        help(lens, editor)
                .forEach(rule -> {
                    GridPane.setHalignment(rule, HPos.RIGHT);
                    GridPane.setValignment(rule, VPos.BOTTOM);
                    grid.add(rule, 1, row - 1);
                });
        grid.add(editor.node(), 0, row++, 2, 1);
        GridPane.setHalignment(editor.node(), HPos.LEFT);
        return take(label, lens, editor);
    }

    /// A link to the rule about the property, if there is one. It is for the mouse: by the
    /// keyboard, F1 in the field opens the same rule, and Tab still goes from field to field.
    private List<RuleLink> help(Lens<R, ?> lens, Editor<?> editor) {
        RuleId rule = PropertyRules.of(type, lens.component());
        if (rule == null) {
            return List.of();
        }
        RuleLink link = new RuleLink(rule);
        link.setFocusTraversable(false);
        RuleLink.onF1(editor.node(), () -> rule);
        return List.of(link);
    }

    /// The properties that can be edited here, by the names of their components.
    public Set<String> components() {
        return Collections.unmodifiableSet(components);
    }

    public Region node() {
        return grid;
    }

    /// Shows one version of the resource.
    public void show(Subject now) {
        subject = now;
        R resource = type.cast(now.resource());
        lines.forEach(line -> line.show(now, resource));
    }

    private <T extends @Nullable Object> Form<R> take(
            String label, Lens<R, T> lens, Editor<T> editor) {
        components.add(lens.component());
        editor.identify("field-" + lens.component());
        editor.describe(label);
        editor.onCommit(value -> {
            return subject == null ? null : perform(subject, label, lens, value);
        });
        lines.add(new Line<>(lens, editor));
        return this;
    }

    /// Performs the change, or answers why AWS would refuse it.
    private <T extends @Nullable Object> @Nullable String perform(
            Subject now, String label, Lens<R, T> lens, T value) {
        R before = type.cast(now.resource());
        R after = lens.with(before, value);
        String step = "Change %s of %s".formatted(inSentence(label), before.name());
        Edit edit = Containment.edit(step, now.design(), before, after);
        String refusal = Refusal.of(now, edit);
        if (refusal == null) {
            edits.accept(now.fabric().keeping(edit));
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

    /// "Private IP" stays, "Port" becomes "port".
    private static String inSentence(String label) {
        boolean acronym = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return acronym
                ? label
                : label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }
}
