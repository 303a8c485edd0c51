package dev.linkloom.app.lesson;

import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/// Points at what the step on show speaks of: rings around controls, marks and camera on the
/// canvas.
public final class LessonGuide {

    private final LessonSession session;
    private final Rings rings;
    private final Consumer<Set<ResourceId>> mark;
    private final Consumer<List<ResourceId>> bringIntoView;
    private @Nullable Step shown;

    /// @param mark marks resources on the canvas, and no others
    /// @param bringIntoView moves the canvas so that the resources can be seen
    public LessonGuide(
            LessonSession session,
            Rings rings,
            Consumer<Set<ResourceId>> mark,
            Consumer<List<ResourceId>> bringIntoView) {
        this.session = session;
        this.rings = rings;
        this.mark = mark;
        this.bringIntoView = bringIntoView;
        session.changesProperty().subscribe(_ -> refresh());
    }

    private void refresh() {
        LessonRun run = session.runProperty().get();
        Step step = run == null ? null : run.step();
        if (run != null && step != null && step.equals(shown)) {
            mark.accept(new LinkedHashSet<>(run.found(step.spotlight().resources())));
        } else if (run != null && step != null) {
            begin(run, step);
        } else if (shown != null) {
            rings.around(List.of());
            mark.accept(Set.of());
        }
        shown = step;
    }

    private void begin(LessonRun run, Step step) {
        rings.around(run.isFinished() ? List.of() : step.spotlight().controls());
        mark.accept(new LinkedHashSet<>(run.found(step.spotlight().resources())));
        List<ResourceId> camera = run.found(step.spotlight().camera());
        if (!camera.isEmpty()) {
            bringIntoView.accept(camera);
        }
    }
}
