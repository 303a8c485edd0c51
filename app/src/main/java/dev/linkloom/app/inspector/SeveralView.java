package dev.linkloom.app.inspector;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.Selection;
import dev.linkloom.app.inspector.editor.Common;
import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.app.inspector.editor.TextEditor;
import dev.linkloom.app.inspector.form.Forms;
import dev.linkloom.app.inspector.form.SeveralForm;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.Resource;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.ArrayList;
import java.util.List;

/// Several resources at once: how many of what, what they share, and what can be done to all of
/// them.
final class SeveralView extends VBox {

    private final Document document;
    private final Forms forms;
    private final Label title = new Label();
    private final TypeCounts counts = new TypeCounts();
    private final TextEditor<String> beginning = new TextEditor<>(Formats.ANY_TEXT);
    private final VBox names;
    private final VBox place = new VBox();
    private final TagList tags;
    private List<Resource> shown = List.of();
    private List<Class<? extends Resource>> types = List.of();
    private @Nullable SeveralForm form;

    SeveralView(Document document, Selection selection, Forms forms, Runnable delete) {
        this.document = document;
        this.forms = forms;
        getStyleClass().addAll("resource-view", "several-view");
        title.setId("several");
        title.getStyleClass().add("title");
        names = names();
        tags = new TagList(document::perform);
        getChildren().addAll(title, counts, actions(selection, delete), names, place, tags);
    }

    private static FlowPane actions(Selection selection, Runnable deletion) {
        Button delete = new Button(tr("Delete"), new FontIcon(BootstrapIcons.TRASH));
        delete.setId("delete-several");
        delete.getStyleClass().addAll(Styles.DANGER, Styles.BUTTON_OUTLINED);
        delete.setOnAction(_ -> deletion.run());
        Button none = new Button(tr("Select none"));
        none.setOnAction(_ -> selection.clear());
        FlowPane actions = new FlowPane(delete, none);
        actions.getStyleClass().add("actions");
        return actions;
    }

    private VBox names() {
        Label label = new Label(tr("Names begin with"));
        label.getStyleClass().add("line-label");
        label.setLabelFor(beginning.node());
        beginning.identify("field-names");
        beginning.describe(tr("Names begin with"));
        beginning.onCommit(this::rename);
        return new VBox(label, beginning.node());
    }

    void show(List<ResourceId> ids) {
        title.setText(tr("%,d selected", ids.size()));
        List<Resource> resources = new ArrayList<>();
        for (ResourceId id : ids) {
            Resource found = document.design().find(id);
            if (found != null) {
                resources.add(found);
            }
        }
        shown = List.copyOf(resources);
        counts.show(resources);
        names.setVisible(!resources.isEmpty());
        place.setVisible(!resources.isEmpty());
        tags.setVisible(!resources.isEmpty());
        if (!resources.isEmpty()) {
            showShared(resources.stream().map(this::subject).toList());
        }
    }

    private void showShared(List<Subject> subjects) {
        beginning.show(
                subjects.getFirst(), Common.beginning(shown.stream().map(Resource::name).toList()));
        List<Class<? extends Resource>> now = new ArrayList<>();
        shown.stream()
                .<Class<? extends Resource>>map(Resource::getClass)
                .distinct()
                .forEach(now::add);
        if (!now.equals(types)) {
            types = now;
            form = forms.of(now);
            place.getChildren().clear();
        }
        if (form != null) {
            form.show(subjects);
            place.getChildren().setAll(form.node());
        }
        tags.show(subjects);
    }

    private Subject subject(Resource resource) {
        return new Subject(document.fabric(), resource);
    }

    /// Gives all names another beginning; what tells them apart stays.
    private @Nullable String rename(String to) {
        String common = Common.beginning(shown.stream().map(Resource::name).toList());
        List<Edit> parts = new ArrayList<>();
        String step = tr("Rename %,d resources", shown.size());
        for (Resource each : shown) {
            String name = to + each.name().substring(common.length());
            if (name.isBlank()) {
                return tr("%s would have no name left.", each.name());
            }
            parts.add(new Edit.Replace(step, each.renamed(name)));
        }
        document.perform(new Edit.Batch(step, parts));
        return null;
    }
}
