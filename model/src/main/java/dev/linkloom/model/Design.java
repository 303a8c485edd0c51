package dev.linkloom.model;

import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;

import org.jspecify.annotations.Nullable;
import org.pcollections.TreePMap;

import java.lang.ref.SoftReference;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// One immutable version of a design: its resources, where they are drawn, and what a newer program
/// wrote beside them.
///
/// Versions share what did not change, so any number may be kept. Iteration is in the order of ids:
/// it is the order of the file and the same on every machine.
public final class Design {

    private final String title;
    private final TreePMap<ResourceId, Resource> resources;
    private final Sheet sheet;
    private final Labels labels;
    private final Extras extras;
    private final Assumptions assumptions;

    private final Lineage lineage;

    /// The same of what has another place.
    private final Lineage moves;

    /// Those of this version or of one before it: found out when first asked for, and forgotten
    /// when memory runs short, since a history keeps many versions.
    private @Nullable SoftReference<ByClass> byClass;

    private Design(
            String title,
            TreePMap<ResourceId, Resource> resources,
            Sheet sheet,
            Labels labels,
            Extras extras,
            Assumptions assumptions,
            Lineage lineage,
            Lineage moves,
            @Nullable SoftReference<ByClass> byClass) {
        this.title = title;
        this.resources = resources;
        this.sheet = sheet;
        this.labels = labels;
        this.extras = extras;
        this.assumptions = assumptions;
        this.lineage = lineage;
        this.moves = moves;
        this.byClass = byClass;
    }

    public static Design empty(String title) {
        return new Design(
                title,
                TreePMap.empty(),
                Sheet.BLANK,
                Labels.NONE,
                Extras.NONE,
                Assumptions.USUAL,
                Lineage.fresh(),
                Lineage.fresh(),
                null);
    }

    public String title() {
        return title;
    }

    /// All resources in the order of their ids.
    public Collection<Resource> resources() {
        return resources.values();
    }

    /// The resources of one type or family, in the order of their ids.
    public <T extends Resource> List<T> all(Class<T> family) {
        return byClass().all(family);
    }

    /// The resources of these types, in the order of their ids.
    public List<Resource> all(Set<ResourceType> types) {
        return byClass().all(types);
    }

    /// Two threads may both find it out, and find the same.
    private ByClass byClass() {
        var kept = byClass;
        ByClass known = kept == null ? null : kept.get();
        if (known != null && known.lineage().equals(lineage)) {
            return known;
        }
        ByClass found = known == null ? null : known.after(this, lineage);
        if (found == null) {
            found = ByClass.of(lineage, resources.values());
        }
        byClass = new SoftReference<>(found);
        return found;
    }

    /// The resources that may differ from those of another version of this design; null when the
    /// versions are too far apart to tell.
    public @Nullable Set<ResourceId> touchedSince(Design other) {
        return lineage.between(other.lineage);
    }

    /// What may have another place than in another version of this design; null when the versions
    /// are too far apart to tell.
    public @Nullable Set<ResourceId> movedSince(Design other) {
        return moves.between(other.moves);
    }

    public @Nullable Resource find(@Nullable ResourceId id) {
        return id == null ? null : resources.get(id);
    }

    /// The resource if it exists and is of the family.
    public <T extends Resource> @Nullable T find(@Nullable ResourceId id, Class<T> family) {
        Resource found = find(id);
        return family.isInstance(found) ? family.cast(found) : null;
    }

    /// Where the resource is drawn; null while it has no place.
    public @Nullable Box placement(ResourceId id) {
        return sheet.placements().get(id);
    }

    /// All placements in the order of ids.
    public Map<ResourceId, Box> placements() {
        return sheet.placements();
    }

    /// How firmly it stays where it is drawn; null while it moves freely.
    public @Nullable Hold hold(ResourceId id) {
        return sheet.holds().get(id);
    }

    /// All that is pinned or locked, in the order of ids.
    public Map<ResourceId, Hold> holds() {
        return sheet.holds();
    }

    /// How the link between two resources is led.
    public DrawnLink link(ResourceId from, ResourceId to) {
        DrawnLink led = sheet.links().get(new DrawnLink.Ends(from, to));
        return led == null ? DrawnLink.free(from, to) : led;
    }

    /// All links that someone has led, in the order of their ends.
    public Collection<DrawnLink> links() {
        return sheet.links().values();
    }

    /// The resources directly inside a container, in the order of their ids.
    public List<Resource> children(ResourceId container) {
        return resources.values().stream().filter(each -> container.equals(each.parent())).toList();
    }

    /// Unknown keys of the file this design came from.
    public Extras extras() {
        return extras;
    }

    public Design titled(String newTitle) {
        return new Design(
                newTitle, resources, sheet, labels, extras, assumptions, lineage, moves, byClass);
    }

    /// This design with the resource added, or replaced when its id is known; how links were led
    /// that it has no more is forgotten.
    public Design with(Resource resource) {
        return new Design(
                title,
                resources.plus(resource.id(), resource),
                sheet.following(resource),
                labels,
                extras,
                assumptions,
                lineage.touching(resource.id()),
                moves,
                byClass);
    }

    /// This design with the resource drawn there.
    public Design placed(ResourceId id, Box box) {
        return new Design(
                title,
                resources,
                sheet.placed(id, box),
                labels,
                extras,
                assumptions,
                lineage,
                moves.touching(id),
                byClass);
    }

    /// This design with the resource staying where it is drawn; null lets it move freely.
    public Design holding(ResourceId id, @Nullable Hold hold) {
        return drawn(sheet.holding(id, hold));
    }

    /// This design with a link led otherwise.
    public Design leading(DrawnLink link) {
        return drawn(sheet.leading(link));
    }

    /// What is drawn as part of a stack, in the order of ids, and what it is drawn as. They are
    /// resources like all others: only the drawing has one for all of them.
    public Map<ResourceId, ResourceId> stacks() {
        return sheet.stacks();
    }

    /// This design with these drawn as part of that one's stack; null draws them by themselves.
    public Design stacking(Collection<ResourceId> members, @Nullable ResourceId face) {
        return new Design(
                title,
                resources,
                sheet.stacking(members, face),
                labels,
                extras,
                assumptions,
                Lineage.fresh(), // what is drawn of it is not what was
                Lineage.fresh(),
                null);
    }

    /// As much of this design as is drawn: all but these.
    public Design hiding(Collection<ResourceId> hidden) {
        return new Design(
                title,
                resources.minusAll(hidden),
                sheet.placing(sheet.placements().minusAll(hidden)),
                labels,
                extras,
                assumptions,
                Lineage.fresh(), // another version may hide others
                Lineage.fresh(),
                null);
    }

    /// Notes and frames, in the order of ids.
    public Collection<Annotation> annotations() {
        return sheet.annotations().values();
    }

    /// The note or frame with this id; null when there is none.
    public @Nullable Annotation annotation(@Nullable ResourceId id) {
        return id == null ? null : sheet.annotations().get(id);
    }

    /// What people call a resource, a note or a frame; the id when there is none.
    public String name(ResourceId id) {
        Resource resource = find(id);
        Annotation annotation = annotation(id);
        return resource != null
                ? resource.name()
                : annotation != null ? annotation.name() : id.value();
    }

    /// Whether a resource, a note or a frame has this id.
    public boolean has(ResourceId id) {
        return find(id) != null || annotation(id) != null;
    }

    /// This design with the note or frame added, or replaced when its id is known.
    public Design with(Annotation annotation) {
        return drawn(sheet.with(annotation));
    }

    /// What stands in the corner of the drawing; null for nothing.
    public @Nullable TitleBlock titleBlock() {
        return sheet.titleBlock();
    }

    /// This design with that in the corner of its drawing; null for nothing.
    public Design inscribed(@Nullable TitleBlock block) {
        return drawn(sheet.inscribed(block));
    }

    /// The tags of a resource.
    public Tags tags(ResourceId id) {
        return labels.tags().getOrDefault(id, Tags.NONE);
    }

    /// All tags, in the order of ids; resources without any are left out.
    public Map<ResourceId, Tags> tags() {
        return labels.tags();
    }

    /// This design with these tags on the resource instead of those it had.
    public Design tagged(ResourceId id, Tags tags) {
        return labelled(labels.tagged(id, tags));
    }

    /// How its resources are to be called and tagged.
    public Naming naming() {
        return labels.naming();
    }

    /// This design with other wishes for names and tags.
    public Design naming(Naming other) {
        return labelled(labels.naming(other));
    }

    private Design labelled(Labels newLabels) {
        return new Design(
                title, resources, sheet, newLabels, extras, assumptions, lineage, moves, byClass);
    }

    private Design drawn(Sheet newSheet) {
        return new Design(
                title, resources, newSheet, labels, extras, assumptions, lineage, moves, byClass);
    }

    /// This design without the resource or the annotation, its place and what else its file said of
    /// it; references to it stay.
    public Design without(ResourceId id) {
        return new Design(
                title,
                resources.minus(id),
                sheet.without(id),
                labels.without(id),
                extras.without("/resources/" + id)
                        .without("/annotations/" + id)
                        .without("/placement/" + id),
                assumptions,
                lineage.touching(id),
                moves.touching(id),
                byClass);
    }

    public Design withExtras(Extras newExtras) {
        return new Design(
                title, resources, sheet, labels, newExtras, assumptions, lineage, moves, byClass);
    }

    /// What is taken for true where nobody knows.
    public Assumptions assumptions() {
        return assumptions;
    }

    public Design assuming(Assumptions others) {
        return new Design(title, resources, sheet, labels, extras, others, lineage, moves, byClass);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof Design that && hasSameContent(that));
    }

    private boolean hasSameContent(Design that) {
        return title.equals(that.title)
                && isSame(resources, that.resources)
                && isSame(sheet.placements(), that.sheet.placements())
                && sheet.equals(that.sheet.placing(sheet.placements()))
                && labels.equals(that.labels)
                && extras.equals(that.extras)
                && assumptions.equals(that.assumptions);
    }

    /// Both are in the order of ids, and versions share most of what they hold.
    @SuppressWarnings("ReferenceEquality") // the very same map, as after most edits
    private static boolean isSame(Map<ResourceId, ?> one, Map<ResourceId, ?> other) {
        if (one == other || one.size() != other.size()) {
            return one == other;
        }
        var others = other.entrySet().iterator();
        for (var each : one.entrySet()) {
            var pair = others.next();
            if (!each.getKey().equals(pair.getKey()) || !each.getValue().equals(pair.getValue())) {
                return false;
            }
        }
        return true;
    }

    @Override
    public int hashCode() {
        return 31 * resources.hashCode() + title.hashCode();
    }

    @Override
    public String toString() {
        return "%s (%d resources)".formatted(title, resources.size());
    }
}
