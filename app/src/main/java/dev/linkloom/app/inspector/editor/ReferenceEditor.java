package dev.linkloom.app.inspector.editor;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import dev.linkloom.app.text.TypeNames;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.ResourceType;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Another resource, picked among those that fit, with a button that leads to it.
public final class ReferenceEditor extends Editor<@Nullable ResourceId> {

    private final ChoiceEditor<@Nullable ResourceId> choice;
    private final Button go = new Button(null, new FontIcon(BootstrapIcons.ARROW_UP_RIGHT));
    private final HBox row;
    private @Nullable ResourceId present;

    /// @param none what no reference is called; null when there must be one
    /// @param choices what may be referred to
    /// @param goTo shows the resource referred to
    public ReferenceEditor(@Nullable String none, Choices choices, Consumer<ResourceId> goTo) {
        String missing = none == null ? tr("Choose…") : none;
        choice =
                new ChoiceEditor<@Nullable ResourceId>(
                                subject -> options(none != null, choices.fitting(subject)),
                                (subject, id) -> id == null ? missing : subject.label(id),
                                (subject, id) -> id == null ? missing : subject.name(id))
                        .also(
                                subject -> extras(subject, choices),
                                (subject, extra) -> take(subject, extra, choices));
        choice.onCommit(this::commit);
        go.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        go.setTooltip(new Tooltip(tr("Go to it")));
        go.setAccessibleText(tr("Go to it"));
        go.setMinWidth(Region.USE_PREF_SIZE);
        go.setOnAction(_ -> {
            if (present != null) {
                goTo.accept(present);
            }
        });
        row = new HBox(choice.node(), go);
        row.getStyleClass().add("reference");
        HBox.setHgrow(choice.node(), Priority.ALWAYS);
    }

    @Override
    public Region node() {
        return row;
    }

    @Override
    public void show(Subject subject, @Nullable ResourceId value) {
        present = value;
        go.setDisable(value == null || subject.design().find(value) == null);
        choice.show(subject, value);
    }

    @Override
    public void showMixed(Subject subject) {
        present = null;
        go.setDisable(true);
        choice.showMixed(subject);
    }

    @Override
    public void describe(String words) {
        choice.describe(words);
    }

    @Override
    public void identify(String id) {
        choice.identify(id);
        go.setId("go-" + id);
    }

    private static List<@Nullable ResourceId> options(boolean orNone, List<ResourceId> fitting) {
        List<@Nullable ResourceId> all = new ArrayList<>();
        if (orNone) {
            all.add(null);
        }
        all.addAll(fitting);
        return all;
    }

    private static List<ChoiceEditor.Extra> extras(Subject subject, Choices choices) {
        List<ChoiceEditor.Extra> extras = new ArrayList<>();
        choices.makeable(subject)
                .forEach(type ->
                        extras.add(
                                new ChoiceEditor.Extra(
                                        tr("New %s", TypeNames.of(type)), null, type)));
        choices.unfit(subject)
                .forEach(each ->
                        extras.add(
                                new ChoiceEditor.Extra(
                                        subject.label(each.id()), each.why(), each.id())));
        return extras;
    }

    private @Nullable String take(Subject subject, ChoiceEditor.Extra extra, Choices choices) {
        return extra.what() instanceof ResourceType type
                ? choices.make(subject, type, this::commit)
                : extra.why();
    }
}
