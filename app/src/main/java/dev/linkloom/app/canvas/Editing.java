package dev.linkloom.app.canvas;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.background.Background;
import dev.linkloom.app.canvas.gesture.LinkWalk;
import dev.linkloom.app.canvas.gesture.Locks;
import dev.linkloom.app.canvas.gesture.Nesting;
import dev.linkloom.app.canvas.gesture.Outcome;
import dev.linkloom.app.canvas.gesture.Rewiring;
import dev.linkloom.app.diagram.Link;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.Selection;
import dev.linkloom.app.layout.Preset;
import dev.linkloom.engine.check.Finding;
import dev.linkloom.model.Annotation;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.DrawnLink;
import dev.linkloom.model.Hold;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.Instance.Compute;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// What is done to the selected resources without a pointer, by menus and by keys.
public final class Editing {

    private final DesignCanvas canvas;
    private final Document document;
    private final Selection selection;
    private final GestureSession session;
    private final Renaming renaming;
    private final Writing writing;
    private final Tidying tidying;
    private @Nullable Design nudged;
    private Object nudgedOnes = List.of();

    Editing(DesignCanvas canvas, Document document, Selection selection, GestureSession session) {
        this.canvas = canvas;
        this.document = document;
        this.selection = selection;
        this.session = session;
        tidying = new Tidying(document, session, this::place);
        renaming = new Renaming(document, session::say, canvas::requestFocus);
        writing = new Writing(canvas::requestFocus);
        canvas.camera()
                .viewportProperty()
                .subscribe(() -> {
                    renaming.cancel();
                    writing.commit();
                });
    }

    Renaming renaming() {
        return renaming;
    }

    Writing writing() {
        return writing;
    }

    /// Selects everything inside the containers of the selection, or everything.
    public void selectAll() {
        Nesting nesting = canvas.nesting();
        var siblings = new LinkedHashSet<ResourceId>();
        for (ResourceId id : selection.ids()) {
            siblings.addAll(nesting.contents(nesting.draws(id) ? nesting.container(id) : null));
        }
        siblings.retainAll(Set.copyOf(nesting.backToFront()));
        boolean again = siblings.isEmpty() || Set.copyOf(selection.ids()).containsAll(siblings);
        selection.set(again ? nesting.everything() : siblings);
    }

    /// Deletes what is selected as one step: the reference a link stands for, or resources. It
    /// tells what AWS would refuse of it if it were deployed: who draws may still change his mind.
    public void deleteSelected() {
        Link link = canvas.link().get();
        if (link != null && link.bundled() > 0) {
            session.say(tr("Expand what these links lead to; then each can be deleted."));
        } else if (link != null) {
            Edit cut = Rewiring.cut(document.design(), link);
            if (session.permits(cut)) {
                document.perform(cut);
            }
        } else if (!selection.ids().isEmpty()) {
            deleteResources();
        }
    }

    private void deleteResources() {
        Design before = document.design();
        ResourceId only = selection.only();
        Edit deletion = Edit.Remove.from(before, Set.copyOf(selection.ids()));
        if (!session.permits(deletion)) {
            return;
        }
        List<Finding> refusals = document.fabric().refusals(deletion);
        document.perform(deletion);
        if (!refusals.isEmpty()) {
            session.say(
                    tr(
                            "Deleted here; AWS would refuse it (%s): %s",
                            refusals.getFirst().rule(), refusals.getFirst().explanation()));
        }
        if (only != null) {
            offerToHeal(before, only);
        }
    }

    /// Offers to join what the deleted resource stood between.
    private void offerToHeal(Design before, ResourceId gone) {
        Edit heal = Rewiring.heal(before, document.design(), gone, canvas.random());
        Resource deleted = before.find(gone);
        if (heal == null || deleted == null) {
            return;
        }
        Runnable join =
                () -> {
                    Edit now = Rewiring.heal(before, document.design(), gone, canvas.random());
                    if (now != null) {
                        document.perform(now);
                    }
                };
        canvas.tell(
                new Told(
                        tr("%s stood between others that can be connected.", deleted.name()),
                        new Told.Offer(heal.label(), join)));
    }

    /// Lets the selected instances run on something else; their names, addresses and connections
    /// stay.
    public void runOn(Compute compute, String words) {
        Design design = document.design();
        List<Instance> others =
                selection.ids().stream()
                        .map(id -> design.find(id, Instance.class))
                        .filter(Objects::nonNull)
                        .filter(each -> each.compute() != compute)
                        .toList();
        if (others.isEmpty()) {
            session.say(tr("Select instances that run on something else."));
            return;
        }
        String label =
                others.size() == 1
                        ? tr("Run %s on %s", others.getFirst().name(), words)
                        : tr("Run %s instances on %s", others.size(), words);
        List<Edit> parts = new ArrayList<>();
        others.forEach(each -> parts.add(new Edit.Replace(label, each.withCompute(compute))));
        document.perform(new Edit.Batch(label, parts));
    }

    /// Offers to add something where the pointer is, or else in the selected container, or in the
    /// middle of the view.
    public void add() {
        ResourceId only = selection.only();
        Box box = only == null ? null : canvas.nesting().shown(only);
        Point pointer = canvas.pointer();
        Point middle =
                box == null ? canvas.camera().middle() : new Point(box.centerX(), box.centerY());
        session.perform(new Outcome.Wanted(null, pointer == null ? middle : pointer));
    }

    /// Offers to add something beside the selected resource, connected to it; (1, 0) is to the
    /// right.
    public void addNeighbour(int dx, int dy) {
        ResourceId from = selection.only();
        Box box = from == null ? null : canvas.nesting().shown(from);
        if (from == null || box == null || document.design().find(from) == null) {
            session.say(tr("Select one resource to add a neighbour."));
            return;
        }
        session.perform(new Outcome.Wanted(from, LinkWalk.beside(box, dx, dy)));
    }

    /// Selects the neighbour at the other end of a link in a direction.
    ///
    /// @return whether there is one resource to go from
    public boolean walk(int dx, int dy) {
        ResourceId from = selection.only();
        if (from == null) {
            return false;
        }
        ResourceId next = LinkWalk.from(canvas.diagram(), from, dx, dy);
        if (next == null) {
            session.say(tr("No link leads that way."));
        } else {
            selection.set(next);
            canvas.reveal(next);
            session.say("");
        }
        return true;
    }

    /// Offers the name of the selected resource for editing, in place.
    public void rename() {
        ResourceId id = selection.only();
        if (id == null || canvas.diagram().box(id) == null) {
            session.say(tr("Select one resource to rename it."));
            return;
        }
        if (!session.isOpen()) {
            return;
        }
        canvas.reveal(id);
        if (document.design().annotation(id) instanceof Annotation.Note note) {
            annotating().edit(note);
            return;
        }
        NameTag tag = NameTag.of(canvas.diagram(), id, document.design().find(id));
        Viewport view = canvas.camera().viewport();
        renaming.begin(id, view.toScreen(tag.box()), tag.size() * view.scale());
    }

    /// What is done with notes, frames, arrows and images.
    public Annotating annotating() {
        return new Annotating(canvas, document, selection, session, writing);
    }

    /// Lays the design out, or only what is selected.
    ///
    /// @param selectedOnly containers are tidied within, cards within theirs; the rest stays
    public void tidy(Preset preset, boolean selectedOnly) {
        if (session.isOpen()) {
            tidying.run(preset, selectedOnly ? Set.copyOf(selection.ids()) : null);
        }
    }

    /// Has large designs laid out there, as a job that can be given up.
    public void tidyIn(Background background) {
        tidying.in(background);
    }

    private void place(String label, Map<ResourceId, Box> boxes) {
        Map<ResourceId, Box> all = new LinkedHashMap<>(boxes);
        all.putAll(annotating().following(boxes));
        Edit.Place edit = new Edit.Place(label, all);
        if (session.permits(edit)) {
            Glide.run(canvas, document, session, edit, withLinks(edit));
        }
    }

    /// Ways that were led among what stood elsewhere are found anew.
    private Edit withLinks(Edit.Place edit) {
        List<DrawnLink> led =
                document.design().links().stream()
                        .filter(each ->
                                edit.boxes().containsKey(each.from())
                                        || edit.boxes().containsKey(each.to()))
                        .map(each -> each.along(null))
                        .toList();
        return led.isEmpty()
                ? edit
                : new Edit.Batch(edit.label(), List.of(edit, new Edit.Lead(edit.label(), led)));
    }

    /// Lets the selected resources stay where they are, or move freely again when all of them stay
    /// so.
    public void hold(Hold hold) {
        Design design = document.design();
        Map<ResourceId, Box> boxes = new LinkedHashMap<>();
        for (ResourceId id : selection.ids()) {
            Box box = canvas.nesting().shown(id);
            if (box != null
                    && (canvas.nesting().draws(id)
                            || canvas.nesting().annotations().containsKey(id))) {
                boxes.put(id, box);
            }
        }
        String locked = hold == Hold.PINNED ? Locks.refusal(design, boxes.keySet()) : null;
        if (boxes.isEmpty() || locked != null) {
            session.say(locked == null ? tr("Select something that is drawn.") : locked);
        } else if (session.isOpen()) {
            boolean frees = boxes.keySet().stream().allMatch(id -> design.hold(id) == hold);
            String label = label(hold, frees, called(boxes.keySet()));
            document.perform(new Edit.Fasten(label, boxes, frees ? null : hold));
            session.say("");
        }
    }

    private static String label(Hold hold, boolean frees, String what) {
        return switch (hold) {
            case PINNED -> frees ? tr("Unpin %s", what) : tr("Pin %s", what);
            case LOCKED -> frees ? tr("Unlock %s", what) : tr("Lock %s", what);
        };
    }

    private String called(Set<ResourceId> ids) {
        return ids.size() == 1
                ? document.design().name(ids.iterator().next())
                : tr("%,d things", ids.size());
    }

    /// Performs a step of the arrow keys; steps without anything in between are one to undo.
    void nudge(Edit edit) {
        nudge(edit, selection.ids());
    }

    /// The same for anything else.
    ///
    /// @param what is nudged
    @SuppressWarnings("ReferenceEquality") // the very version the last step made
    void nudge(Edit edit, Object what) {
        if (!session.permits(edit)) {
            return;
        }
        if (nudged == document.design() && nudgedOnes.equals(what)) {
            document.amend(edit);
        } else {
            document.perform(edit);
        }
        nudged = document.design();
        nudgedOnes = what;
    }
}
