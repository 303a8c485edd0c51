package dev.linkloom.app.canvas;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.gesture.Nesting;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.Selection;
import dev.linkloom.engine.check.Finding;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What is done to the selected resources without a pointer, by menus and by keys.
public final class Editing {

    private final DesignCanvas canvas;
    private final Document document;
    private final Selection selection;
    private final GestureSession session;
    private final Renaming renaming;
    private @Nullable Design nudged;
    private List<ResourceId> nudgedIds = List.of();

    Editing(DesignCanvas canvas, Document document, Selection selection, GestureSession session) {
        this.canvas = canvas;
        this.document = document;
        this.selection = selection;
        this.session = session;
        renaming = new Renaming(document, session::say, canvas::requestFocus);
        canvas.camera().viewportProperty().subscribe(renaming::cancel);
    }

    Renaming renaming() {
        return renaming;
    }

    /// Selects everything inside the containers of the selection, or everything.
    public void selectAll() {
        Nesting nesting = canvas.nesting();
        var siblings = new LinkedHashSet<ResourceId>();
        for (ResourceId id : selection.ids()) {
            siblings.addAll(nesting.contents(nesting.draws(id) ? nesting.container(id) : null));
        }
        boolean again = siblings.isEmpty() || Set.copyOf(selection.ids()).containsAll(siblings);
        selection.set(again ? nesting.readingOrder() : siblings);
    }

    /// Deletes what is selected as one step, and tells what AWS would refuse of it if it were
    /// deployed: who draws may still change his mind.
    public void deleteSelected() {
        if (selection.ids().isEmpty()) {
            return;
        }
        Edit deletion = Edit.Remove.from(document.design(), Set.copyOf(selection.ids()));
        List<Finding> refusals = document.fabric().refusals(deletion);
        document.perform(deletion);
        if (!refusals.isEmpty()) {
            session.say(
                    tr(
                            "Deleted here; AWS would refuse it (%s): %s",
                            refusals.getFirst().rule(), refusals.getFirst().explanation()));
        }
    }

    /// Offers the name of the selected resource for editing, in place.
    public void rename() {
        ResourceId id = selection.only();
        if (id == null || canvas.diagram().box(id) == null) {
            session.say("Select one resource to rename it.");
            return;
        }
        canvas.reveal(id);
        NameTag tag = NameTag.of(canvas.diagram(), id, document.design().find(id));
        Viewport view = canvas.camera().viewport();
        renaming.begin(id, view.toScreen(tag.box()), tag.size() * view.scale());
    }

    /// Performs a step of the arrow keys; steps without anything in between are one to undo.
    @SuppressWarnings("ReferenceEquality") // the very version the last step made
    void nudge(Edit edit) {
        if (nudged == document.design() && nudgedIds.equals(selection.ids())) {
            document.amend(edit);
        } else {
            document.perform(edit);
        }
        nudged = document.design();
        nudgedIds = selection.ids();
    }
}
