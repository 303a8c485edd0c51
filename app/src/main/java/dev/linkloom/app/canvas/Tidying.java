package dev.linkloom.app.canvas;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.background.Background;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.layout.Preset;
import dev.linkloom.app.layout.Tidy;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.stack.Stacking;

import org.jspecify.annotations.Nullable;

import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/// Lays a design out, a large one apart from the JavaFX thread. What that comes to is for the very
/// version it was made from: who goes on drawing meanwhile keeps what he has drawn.
final class Tidying {

    private static final System.Logger LOG = System.getLogger(Tidying.class.getName());

    /// So many resources are laid out within a few frames.
    private static final int FEW = 1_500;

    private final Document document;
    private final GestureSession session;
    private final BiConsumer<String, Map<ResourceId, Box>> places;
    private @Nullable Background background;

    /// @param places takes what the step is called, and where what moves comes to lie
    Tidying(
            Document document,
            GestureSession session,
            BiConsumer<String, Map<ResourceId, Box>> places) {
        this.document = document;
        this.session = session;
        this.places = places;
    }

    void in(Background where) {
        background = where;
    }

    /// @param selected what to lay out; null for everything
    void run(Preset preset, @Nullable Set<ResourceId> selected) {
        Design design = Stacking.of(document.design()).shown();
        Design version = document.design();
        String label = selected == null ? tr("Tidy") : tr("Tidy the selection");
        Background where = background;
        if (where == null || design.resources().size() <= FEW) {
            perform(label, places(design, preset, selected));
            return;
        }
        where.run(
                tr("Tidying %,d resources", design.resources().size()),
                () -> places(design, preset, selected),
                boxes -> arrived(version, label, boxes),
                problem -> {
                    LOG.log(System.Logger.Level.ERROR, "The design could not be tidied", problem);
                    session.say(tr("The design could not be tidied."));
                });
    }

    @SuppressWarnings("ReferenceEquality") // that very version
    private void arrived(Design design, String label, Map<ResourceId, Box> boxes) {
        if (document.design() == design && session.isOpen()) {
            perform(label, boxes);
        } else {
            session.say(tr("The design has changed meanwhile, so it was not tidied."));
        }
    }

    private void perform(String label, Map<ResourceId, Box> boxes) {
        if (boxes.isEmpty()) {
            session.say(tr("Everything is tidy."));
        } else {
            places.accept(label, boxes);
        }
    }

    /// Where what moves comes to lie.
    private static Map<ResourceId, Box> places(
            Design design, Preset preset, @Nullable Set<ResourceId> selected) {
        Set<ResourceId> held = design.holds().keySet();
        Map<ResourceId, Box> boxes =
                selected == null
                        ? Tidy.all(design, preset, held)
                        : Tidy.selected(design, preset, held, selected);
        boxes.entrySet().removeIf(each -> each.getValue().equals(design.placement(each.getKey())));
        return boxes;
    }
}
