package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.model.resource.ResourceType;

import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// The properties that several resources share, of one type or of different ones: what they differ
/// in is called mixed, what is entered goes to all of them in one undoable step.
public final class SeveralForm {

    private final Forms forms;
    private final Set<String> shared;
    private final Map<ResourceType, Form<?>> byType = new EnumMap<>(ResourceType.class);
    private final VBox place = new VBox();

    SeveralForm(Forms forms, Set<String> shared) {
        this.forms = forms;
        this.shared = shared;
    }

    public Region node() {
        return place;
    }

    /// Shows these resources, all of the types this form was made for.
    public void show(List<Subject> subjects) {
        subjects.forEach(each -> byType.computeIfAbsent(each.resource().type(), forms::of));
        Form<?> first = form(subjects.getFirst());
        if (!place.getChildren().contains(first.node())) {
            first.keepOnly(shared);
            place.getChildren().setAll(first.node());
        }
        first.show(new Chosen(subjects, byType));
    }

    private Form<?> form(Subject subject) {
        return Objects.requireNonNull(byType.get(subject.resource().type()));
    }

    /// "client-1" or "3 resources".
    static String words(Chosen chosen) {
        return chosen.isOne()
                ? chosen.first().resource().name()
                : tr("%,d resources", chosen.subjects().size());
    }
}
