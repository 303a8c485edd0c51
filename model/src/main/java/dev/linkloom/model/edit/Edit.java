package dev.linkloom.model.edit;

import dev.linkloom.model.Annotation;
import dev.linkloom.model.Assumptions;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.DrawnLink;
import dev.linkloom.model.Extras;
import dev.linkloom.model.Hold;
import dev.linkloom.model.Naming;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.Tags;
import dev.linkloom.model.TitleBlock;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/// One thing a user can do to a design, as data: it can be labelled, logged, replayed.
public sealed interface Edit {

    /// The design after this edit; the one before stays as it was.
    Design applyTo(Design before);

    /// What the Undo entry says, such as "Add endpoint-1".
    String label();

    /// Adds a resource where it is drawn.
    record Add(Resource resource, Box box) implements Edit {
        @Override
        public Design applyTo(Design before) {
            return before.with(resource).placed(resource.id(), box);
        }

        @Override
        public String label() {
            return "Add " + resource.name();
        }
    }

    /// Adds resources at once, some of them drawn, as a paste does.
    record Insert(String label, List<Resource> resources, Map<ResourceId, Box> boxes)
            implements Edit {
        public Insert {
            resources = List.copyOf(resources);
            boxes = Collections.unmodifiableMap(new TreeMap<>(boxes));
        }

        @Override
        public Design applyTo(Design before) {
            Design after = before;
            for (Resource each : resources) {
                after = after.with(each);
            }
            return new Place(label, boxes).applyTo(after);
        }
    }

    /// Replaces a resource by another with the same id.
    record Replace(String label, Resource resource) implements Edit {
        @Override
        public Design applyTo(Design before) {
            return before.with(resource);
        }
    }

    /// Gives resources these tags instead of those they have.
    record Tag(String label, Map<ResourceId, Tags> tags) implements Edit {
        public Tag {
            tags = Collections.unmodifiableMap(new TreeMap<>(tags));
        }

        @Override
        public Design applyTo(Design before) {
            Design after = before;
            for (var each : tags.entrySet()) {
                after = after.tagged(each.getKey(), each.getValue());
            }
            return after;
        }
    }

    /// Replaces resources, notes and frames by others with the same ids, their tags, and all that
    /// their file said of them beyond what this program knows.
    record Rewrite(
            String label,
            List<Resource> resources,
            Map<ResourceId, Tags> tags,
            List<Annotation> annotations,
            Extras unknown)
            implements Edit {

        public Rewrite {
            resources = List.copyOf(resources);
            tags = Collections.unmodifiableMap(new TreeMap<>(tags));
            annotations = List.copyOf(annotations);
        }

        @Override
        public Design applyTo(Design before) {
            Design after = before;
            List<ResourceId> ids = new ArrayList<>();
            for (Resource each : resources) {
                after = after.with(each);
                ids.add(each.id());
            }
            after = new Tag(label, tags).applyTo(after);
            for (Annotation each : annotations) {
                after = after.with(each);
                ids.add(each.id());
            }
            return after.withExtras(before.extras().replacing(ids, unknown));
        }
    }

    /// Removes resources, everything inside them, and every reference to what went.
    record Remove(String label, Set<ResourceId> ids) implements Edit {
        public Remove {
            ids = Collections.unmodifiableSet(new TreeSet<>(ids));
        }

        public Remove(Set<ResourceId> ids) {
            this(
                    ids.size() == 1
                            ? "Delete " + ids.iterator().next()
                            : "Delete %d resources".formatted(ids.size()),
                    ids);
        }

        /// Deletes these resources of a design, called by name.
        public static Remove from(Design design, Set<ResourceId> ids) {
            ResourceId only = ids.size() == 1 ? ids.iterator().next() : null;
            return only == null ? new Remove(ids) : new Remove("Delete " + design.name(only), ids);
        }

        @Override
        public Design applyTo(Design before) {
            return Removal.of(before, ids);
        }
    }

    /// Draws resources elsewhere or in another size.
    record Place(String label, Map<ResourceId, Box> boxes) implements Edit {
        public Place {
            boxes = Collections.unmodifiableMap(new TreeMap<>(boxes));
        }

        @Override
        public Design applyTo(Design before) {
            Design after = before;
            for (var each : boxes.entrySet()) {
                after = after.placed(each.getKey(), each.getValue());
            }
            return after;
        }
    }

    /// Writes a note or a frame, or changes what is written on it.
    ///
    /// @param box where it is drawn; null for where it is
    record Annotate(String label, Annotation annotation, @Nullable Box box) implements Edit {
        @Override
        public Design applyTo(Design before) {
            Design after = before.with(annotation);
            return box == null ? after : after.placed(annotation.id(), box);
        }
    }

    /// Puts a title block into the corner of the drawing; null takes it away.
    record Inscribe(String label, @Nullable TitleBlock block) implements Edit {
        @Override
        public Design applyTo(Design before) {
            return before.inscribed(block);
        }
    }

    /// Lets things stay where they are drawn, or move freely again.
    ///
    /// @param boxes where they are drawn, which becomes the place of those that had none
    /// @param hold null for freely
    record Fasten(String label, Map<ResourceId, Box> boxes, @Nullable Hold hold) implements Edit {
        public Fasten {
            boxes = Collections.unmodifiableMap(new TreeMap<>(boxes));
        }

        @Override
        public Design applyTo(Design before) {
            Design after = before;
            for (var each : boxes.entrySet()) {
                if (before.placement(each.getKey()) == null) {
                    after = after.placed(each.getKey(), each.getValue());
                }
                after = after.holding(each.getKey(), hold);
            }
            return after;
        }
    }

    /// Draws resources as part of the stack of one that is like them, or by themselves again.
    ///
    /// @param members which
    /// @param face the one that is drawn for all of them; null for each by itself
    record Stack(String label, Set<ResourceId> members, @Nullable ResourceId face) implements Edit {
        public Stack {
            members = Collections.unmodifiableSet(new TreeSet<>(members));
        }

        @Override
        public Design applyTo(Design before) {
            return before.stacking(members, face);
        }
    }

    /// Leads the lines of links otherwise.
    record Lead(String label, List<DrawnLink> links) implements Edit {
        public Lead {
            links = List.copyOf(links);
        }

        @Override
        public Design applyTo(Design before) {
            Design after = before;
            for (DrawnLink each : links) {
                after = after.leading(each);
            }
            return after;
        }
    }

    /// Gives the design another title.
    record Retitle(String title) implements Edit {
        @Override
        public Design applyTo(Design before) {
            return before.titled(title);
        }

        @Override
        public String label() {
            return "Rename design";
        }
    }

    /// Asks for other names and tags than before.
    record Name(String label, Naming naming) implements Edit {
        @Override
        public Design applyTo(Design before) {
            return before.naming(naming);
        }
    }

    /// Takes other things for true where nobody knows.
    record Assume(String label, Assumptions assumptions) implements Edit {
        @Override
        public Design applyTo(Design before) {
            return before.assuming(assumptions);
        }
    }

    /// Several edits that the user made as one.
    record Batch(String label, List<Edit> parts) implements Edit {
        public Batch {
            parts = List.copyOf(parts);
        }

        @Override
        public Design applyTo(Design before) {
            Design after = before;
            for (Edit part : parts) {
                after = part.applyTo(after);
            }
            return after;
        }
    }
}
