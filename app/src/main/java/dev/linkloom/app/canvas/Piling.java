package dev.linkloom.app.canvas;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.gesture.Nesting;
import dev.linkloom.app.canvas.gesture.Spread;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.Selection;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.stack.Copies;
import dev.linkloom.model.stack.Stacking;
import dev.linkloom.model.stack.Twins;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Accounts and VPCs that are alike, drawn and changed as one.
public final class Piling {

    private final DesignCanvas canvas;
    private final Document document;
    private final Selection selection;
    private final GestureSession session;

    Piling(DesignCanvas canvas, Document document, Selection selection, GestureSession session) {
        this.canvas = canvas;
        this.document = document;
        this.selection = selection;
        this.session = session;
    }

    /// What stands for the stacks that the selection is in.
    public Set<ResourceId> selectedStacks() {
        Set<ResourceId> faces = new LinkedHashSet<>();
        for (ResourceId each : selection.ids()) {
            ResourceId face = stacking().face(each);
            if (face != null) {
                faces.add(face);
            }
        }
        return faces;
    }

    /// The account or VPC that is selected, or that the selected resource lies in; null for none.
    public @Nullable ResourceId selectedOne() {
        ResourceId only = selection.only();
        return only == null ? null : around(only);
    }

    private @Nullable ResourceId around(ResourceId id) {
        Design design = document.design();
        for (Resource each = design.find(id); each != null; each = design.find(each.parent())) {
            if (Twins.isStackable(each)) {
                return each.id();
            }
        }
        return null;
    }

    /// The stacks that are drawn.
    public Stacking stacking() {
        return canvas.diagram().stacking();
    }

    /// Draws the selected accounts and VPCs and those that are like them as one each; with nothing
    /// selected, all that are alike.
    public void stack() {
        List<List<ResourceId>> groups = groups();
        if (groups.isEmpty()) {
            session.say(nothingAlike());
            return;
        }
        List<Edit> parts = new ArrayList<>();
        int all = groups.stream().mapToInt(List::size).sum();
        String label = tr("Stack %s identical consumers", all);
        for (List<ResourceId> each : groups) {
            ResourceId face = face(each);
            Set<ResourceId> others = new LinkedHashSet<>(each);
            others.remove(face);
            parts.add(new Edit.Stack(label, others, face));
        }
        Edit edit = parts.size() == 1 ? parts.getFirst() : new Edit.Batch(label, parts);
        if (session.permits(edit)) {
            List<ResourceId> faces = groups.stream().map(this::face).toList();
            document.perform(edit);
            selection.set(faces);
            session.say(tr("What is changed in a stack is changed in all of it."));
        }
    }

    /// The selected one stands for the others, or else the first.
    private ResourceId face(List<ResourceId> group) {
        return group.stream()
                .filter(selection.ids()::contains)
                .findFirst()
                .orElse(group.getFirst());
    }

    private List<List<ResourceId>> groups() {
        Design design = document.design();
        if (selection.ids().isEmpty()) {
            return Twins.of(design);
        }
        if (selection.ids().size() > 1) {
            return Twins.among(design, selection.ids());
        }
        for (Resource each = design.find(selection.only());
                each != null;
                each = design.find(each.parent())) {
            List<ResourceId> alike =
                    Twins.isStackable(each) ? Twins.of(design, each.id()) : List.of();
            if (alike.size() > 1) {
                return List.of(alike);
            }
        }
        return List.of();
    }

    private String nothingAlike() {
        ResourceId one = selectedOne();
        return one == null
                ? tr("No two accounts or VPCs are alike up to ids, names, addresses and zones.")
                : tr(
                        "Nothing is like %s up to ids, names, addresses and zones.",
                        document.design().name(one));
    }

    /// Draws each by itself that the selected stacks stand for.
    public void unstack() {
        List<Edit> parts = new ArrayList<>();
        Set<ResourceId> freed = new LinkedHashSet<>();
        Set<ResourceId> faces = selectedStacks();
        for (ResourceId each : faces) {
            freed.addAll(stacking().members(each));
        }
        String label = tr("Unstack %s", called(faces));
        Set<ResourceId> others = new LinkedHashSet<>(freed);
        others.removeAll(faces);
        parts.add(new Edit.Stack(label, others, null));
        for (ResourceId face : faces) {
            List<Map<ResourceId, ResourceId>> members =
                    stacking().members(face).stream()
                            .filter(each -> !each.equals(face))
                            .map(stacking()::parts)
                            .toList();
            parts.add(new Edit.Place(label, Spread.beside(canvas.nesting(), face, members)));
        }
        Edit edit = new Edit.Batch(label, parts);
        if (!faces.isEmpty() && session.permits(edit)) {
            document.perform(edit);
            selection.set(freed);
        }
    }

    private String called(Collection<ResourceId> ids) {
        return ids.size() == 1
                ? document.design().name(ids.iterator().next())
                : tr("%s stacks", ids.size());
    }

    /// Makes a stack stand for so many, by copies of it or by deleting the last of it; an account
    /// or VPC that is no stack yet becomes one.
    ///
    /// @return why not; null when it does
    public @Nullable String resize(ResourceId face, int size) {
        List<ResourceId> members = stacking().members(face);
        int now = Math.max(1, members.size());
        if (size == now) {
            return null;
        }
        if (size < 1 || size > Copies.MOST) {
            return tr("A stack stands for 1 to %s.", Copies.MOST);
        }
        String name = document.design().name(face);
        String label = tr("Make %s × %s", name, size);
        return size > now
                ? grow(face, size - now, label)
                : shrink(members.subList(size, now), label);
    }

    private @Nullable String shrink(List<ResourceId> last, String label) {
        Set<ResourceId> gone = new LinkedHashSet<>();
        last.forEach(each -> gone.addAll(stacking().parts(each).values()));
        return perform(new Edit.Remove(label, gone));
    }

    private @Nullable String grow(ResourceId face, int more, String label) {
        Copies copies = Copies.of(document.design(), face, more, canvas.random());
        if (copies.refusal() != null) {
            return copies.refusal();
        }
        Edit edit =
                new Edit.Batch(
                        label,
                        List.of(
                                copies.edit(label),
                                new Edit.Stack(label, Set.copyOf(copies.roots()), face)));
        String refusal = perform(edit);
        if (refusal == null) {
            told(copies);
        }
        return refusal;
    }

    /// Makes so many copies of an account or a VPC with what it has to do with others.
    ///
    /// @param asStack whether they are drawn as one
    /// @return why not; null when it does
    public @Nullable String duplicate(ResourceId one, int count, boolean asStack) {
        String label = tr("Duplicate %s × %s", document.design().name(one), count);
        if (asStack) {
            return grow(one, count, label);
        }
        Copies copies = Copies.of(document.design(), one, count, canvas.random());
        if (copies.refusal() != null) {
            return copies.refusal();
        }
        Nesting nesting = canvas.nesting();
        Map<ResourceId, Box> boxes = Spread.beside(nesting, one, copies.parts().values());
        String refusal =
                perform(
                        new Edit.Batch(
                                label, List.of(copies.edit(label), new Edit.Place(label, boxes))));
        if (refusal == null) {
            selection.set(copies.roots());
            told(copies);
        }
        return refusal;
    }

    private void told(Copies copies) {
        session.say(
                copies.lost().isEmpty()
                        ? ""
                        : tr(
                                "%s references could not be kept, such as %s → %s.",
                                copies.lost().size(),
                                copies.lost().getFirst().name(),
                                copies.lost().getFirst().to()));
    }

    /// Answers what is locked, if anything is.
    private @Nullable String perform(Edit edit) {
        if (!session.permits(edit)) {
            return session.statusProperty().get();
        }
        document.perform(edit);
        return null;
    }
}
