package dev.linkloom.app.canvas.gesture;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Connects a resource without a pointer: arrows or the first letters of a name choose among the
/// legal targets.
public final class ConnectByKeys {

    private final Nesting nesting;
    private final ResourceId from;
    private final RandomGenerator random;
    private final List<ResourceId> targets;
    private @Nullable ResourceId target;
    private String typed = "";

    public ConnectByKeys(Nesting nesting, ResourceId from, RandomGenerator random) {
        this.nesting = nesting;
        this.from = from;
        this.random = random;
        Point start = centre(from);
        targets =
                Connection.targets(nesting.design(), from, random).stream()
                        .filter(id -> nesting.shown(id) != null)
                        .sorted(Comparator.comparingDouble(id -> centre(id).distance(start)))
                        .toList();
        target = targets.isEmpty() ? null : targets.getFirst();
    }

    /// Why there is nothing to choose from; null when there is.
    public @Nullable String refusal() {
        return targets.isEmpty()
                ? tr("Nothing here can be connected to %s.", nesting.resource(from).name())
                : null;
    }

    /// Goes to the nearest target in a direction, such as (1, 0) for right.
    public void arrow(int dx, int dy) {
        typed = "";
        ResourceId present = target;
        if (present != null) {
            Point here = centre(present);
            targets.stream()
                    .filter(id -> LinkWalk.ahead(here, centre(id), dx, dy) > 0)
                    .min(Comparator.comparingDouble(id -> LinkWalk.cost(here, centre(id), dx, dy)))
                    .ifPresent(id -> target = id);
        }
    }

    /// Adds a letter to the name looked for; letters that fit no target are ignored.
    public void type(String letters) {
        look(typed + letters);
    }

    /// Takes back the last letter.
    public void erase() {
        if (!typed.isEmpty()) {
            look(typed.substring(0, typed.length() - 1));
        }
    }

    public Preview.Connecting preview() {
        Point tip = target == null ? centre(from) : centre(target);
        String letters = typed.isEmpty() ? "" : " · " + tr("typed \"%s\"", typed);
        String chip =
                finish() instanceof Outcome.Change(var edit, var _) ? edit.label() + letters : "";
        return new Preview.Connecting(from, tip, target, Set.copyOf(targets), refusal(), chip);
    }

    public Outcome finish() {
        return target == null
                ? new Outcome.Nothing()
                : Connection.between(nesting.design(), from, target, random);
    }

    private void look(String letters) {
        String wanted = letters.toLowerCase(Locale.ROOT);
        targets.stream()
                .filter(id -> nameOf(id).contains(wanted))
                .min(Comparator.comparing((ResourceId id) -> !nameOf(id).startsWith(wanted)))
                .ifPresent(id -> {
                    typed = letters;
                    target = id;
                });
    }

    private String nameOf(ResourceId id) {
        return nesting.resource(id).name().toLowerCase(Locale.ROOT);
    }

    private Point centre(ResourceId id) {
        Box box = nesting.shown(id);
        return box == null ? new Point(0, 0) : new Point(box.centerX(), box.centerY());
    }
}
