package dev.linkloom.app.canvas.gesture;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.fragment.Fragment;
import dev.linkloom.model.fragment.Paste;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// What putting a part of a design in means: one edit, and what the copies could not keep.
///
/// @param lost in one sentence; empty when everything was kept
public record Insertion(Outcome outcome, String lost) {

    private static final int MOST_NAMED = 3;

    /// What an insertion is called in the list of things to undo.
    public enum Verb {
        PASTE,
        DUPLICATE;

        String label(int count, String name) {
            return switch (this) {
                case PASTE -> count == 1 ? tr("Paste %s", name) : tr("Paste %,d resources", count);
                case DUPLICATE ->
                        count == 1
                                ? tr("Duplicate %s", name)
                                : tr("Duplicate %,d resources", count);
            };
        }
    }

    /// Puts a fragment in, at the nearest free place to where it was moved.
    ///
    /// @param container see [Paste#into]
    /// @param dx how far it should lie from where it lay
    /// @param random where new ids come from
    public static Insertion of(
            Verb verb,
            Nesting nesting,
            Fragment fragment,
            @Nullable ResourceId container,
            double dx,
            double dy,
            RandomGenerator random) {
        return switch (Paste.into(nesting.design(), fragment, container, random)) {
            case Paste.Refused(var reason) -> new Insertion(new Outcome.Refused(reason), "");
            case Paste.Made made -> {
                CopyPlaces places = new CopyPlaces(fragment, made, dx, dy);
                Map<ResourceId, Box> boxes = places.in(nesting);
                String label = verb.label(fragment.size(), name(made));
                List<Edit> parts = new ArrayList<>();
                parts.add(new Edit.Insert(label, made.resources(), boxes));
                List<ResourceId> added = new ArrayList<>(places.roots());
                places.annotations(boxes)
                        .forEach((copy, box) -> {
                            parts.add(new Edit.Annotate(label, copy, box));
                            added.add(copy.id());
                        });
                if (!made.tags().isEmpty()) {
                    parts.add(new Edit.Tag(label, made.tags()));
                }
                if (!made.links().isEmpty()) {
                    parts.add(new Edit.Lead(label, made.links()));
                }
                Edit edit = parts.size() == 1 ? parts.getFirst() : new Edit.Batch(label, parts);
                yield new Insertion(new Outcome.Change(edit, added), lost(made));
            }
        };
    }

    private static String name(Paste.Made made) {
        return made.resources().isEmpty()
                ? made.annotations().getFirst().name()
                : made.resources().getFirst().name();
    }

    private static String lost(Paste.Made made) {
        if (made.lost().isEmpty()) {
            return "";
        }
        String named =
                made.lost().stream()
                        .limit(MOST_NAMED)
                        .map(each -> each.name() + " → " + each.to())
                        .collect(Collectors.joining(", "));
        int more = made.lost().size() - MOST_NAMED;
        return more > 0
                ? tr("Left out what cannot be reached from there: %s and %s more.", named, more)
                : tr("Left out what cannot be reached from there: %s.", named);
    }
}
