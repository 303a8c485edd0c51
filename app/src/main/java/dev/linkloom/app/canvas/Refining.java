package dev.linkloom.app.canvas;

import dev.linkloom.app.background.Background;
import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Visibility;
import dev.linkloom.engine.Fabric;
import dev.linkloom.engine.check.Finding;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// Has the links of large designs find their ways apart from the JavaFX thread: an edit shows at
/// once with ways for the moment, then with those that are to stay. The latest version wins.
///
/// It begins when nothing has changed for a moment: finding ways would take a processor from the
/// frame that shows the edit, and all for nothing when the next press of an arrow key follows.
final class Refining {

    private static final System.Logger LOG = System.getLogger(Refining.class.getName());

    /// The ways of so many links are found within the time of a frame or two.
    private static final int FEW = 100;

    private static final Duration MOMENT = Duration.millis(40);

    private final Consumer<Diagram> refined;
    private final PauseTransition calm = new PauseTransition(MOMENT);
    private @Nullable Background background;
    private @Nullable Diagram shown;
    private boolean busy;

    /// @param refined takes the better drawing of the version that shows
    Refining(Consumer<Diagram> refined) {
        this.refined = refined;
        calm.setOnFinished(_ -> refine());
    }

    void in(Background where) {
        background = where;
    }

    /// The drawing to show next.
    Diagram next(Diagram before, Fabric fabric, List<Finding> findings) {
        int links = before.showing(Visibility.ALL).links().size();
        return background == null || links <= FEW
                ? before.after(fabric, findings)
                : before.soon(fabric, findings);
    }

    /// Refines what shows now, if it is rough.
    void follow(Diagram now) {
        shown = now;
        if (background != null && !busy && now.isRough()) {
            calm.playFromStart();
        }
    }

    private void refine() {
        Diagram now = shown;
        Background where = background;
        if (busy || where == null || now == null || !now.isRough()) {
            return;
        }
        busy = true;
        where.run(
                now::refined,
                better -> done(now, better),
                problem -> {
                    LOG.log(System.Logger.Level.ERROR, "The links have found no ways", problem);
                    done(now, now);
                });
    }

    @SuppressWarnings("ReferenceEquality") // that very drawing, not one like it
    private void done(Diagram asked, Diagram better) {
        busy = false;
        Diagram now = shown;
        if (asked == now && better != asked) {
            refined.accept(better);
        } else if (asked != now && now != null) {
            follow(now);
        }
    }
}
