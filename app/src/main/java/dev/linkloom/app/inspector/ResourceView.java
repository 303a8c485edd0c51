package dev.linkloom.app.inspector;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.export.Palette;
import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.app.inspector.editor.TextEditor;
import dev.linkloom.app.inspector.form.Form;
import dev.linkloom.engine.check.Finding;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.stack.Stacking;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// One resource: who it is, what is wrong with it, what can be changed, what its owners may do with
/// it, what follows from that.
final class ResourceView extends VBox {

    private final Resource built;
    private final Form<?> form;
    private final ResourceHeader header;
    private final FindingList findings;
    private final TagList tags;
    private final ActionList actions;
    private final AffectedList affected;
    private final HoldBar hold;
    private final StackBar stack;
    private final FactList facts = new FactList();
    private @Nullable Subject subject;

    ResourceView(
            Resource resource,
            Consumer<Edit> edits,
            Consumer<ResourceId> goTo,
            Form<?> form,
            HoldBar hold,
            StackBar stack,
            ObservableValue<Palette> palette) {
        this.hold = hold;
        this.stack = stack;
        built = resource;
        this.form = form;
        TextEditor<String> name = new TextEditor<>(Formats.NAME);
        header = new ResourceHeader(resource, name, palette);
        findings = new FindingList(edits);
        tags = new TagList(edits);
        actions = new ActionList(edits);
        affected = new AffectedList(goTo);
        name.onCommit(newName -> {
            if (subject != null) {
                Resource before = subject.resource();
                edits.accept(
                        new Edit.Replace(tr("Rename %s", before.name()), before.renamed(newName)));
            }
            return null;
        });
        getStyleClass().add("resource-view");
        getChildren()
                .addAll(header, hold, stack, findings, form.node(), tags, affected, actions, facts);
    }

    /// Whether this view was built for the resource, in whichever version.
    boolean suits(Resource resource) {
        return built.id().equals(resource.id()) && built.type() == resource.type();
    }

    void show(Subject now, List<Finding> found, Stacking stacking) {
        subject = now;
        header.show(now);
        hold.show(now.fabric().design().hold(now.resource().id()));
        stack.show(now, stacking);
        findings.show(found);
        form.show(now);
        tags.show(List.of(now));
        affected.show(now);
        actions.show(now);
        facts.show(now);
    }
}
