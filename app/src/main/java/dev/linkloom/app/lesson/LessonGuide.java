package dev.linkloom.app.lesson;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.canvas.Viewport;
import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Points at what the step on show speaks of: rings around controls, marks and camera on the
/// canvas.
final class LessonGuide {

    private static final double MARGIN = 32;

    /// The least scale at which the names on cards can be read.
    private static final double LEGIBLE = 0.42;

    private final LessonSession session;
    private final Rings rings;
    private final DesignCanvas canvas;
    private @Nullable Step shown;

    LessonGuide(LessonSession session, Rings rings, DesignCanvas canvas) {
        this.session = session;
        this.rings = rings;
        this.canvas = canvas;
        session.changesProperty().subscribe(_ -> refresh());
    }

    private void refresh() {
        LessonRun run = session.runProperty().get();
        Step step = run == null || run.isFinished() ? null : run.step();
        if (run != null && step != null) {
            Step.Spotlight spotlight = step.spotlight();
            canvas.highlight(new LinkedHashSet<>(run.found(spotlight.resources())));
            rings.around(spotlight.controls());
            if (!step.equals(shown)) {
                look(run.found(spotlight.camera()), run.found(spotlight.resources()));
            }
        } else if (shown != null) {
            canvas.highlight(Set.of());
            rings.around(List.of());
        }
        shown = step;
    }

    private void look(List<ResourceId> at, List<ResourceId> highlighted) {
        Box area = around(at);
        if (area != null && canvas.getWidth() > 0) {
            Box first = around(highlighted);
            canvas.camera()
                    .setViewport(
                            camera(
                                    area,
                                    first == null ? area : first,
                                    canvas.getWidth(),
                                    canvas.getHeight()));
        }
    }

    /// The whole area, or as much of it as can be shown with labels that can be read: then what is
    /// highlighted matters most.
    static Viewport camera(Box area, Box highlighted, double width, double height) {
        Viewport whole = Viewport.fitting(area, width, height, MARGIN, 1);
        return whole.scale() >= LEGIBLE
                ? whole
                : whole.scaledAbout(width / 2, height / 2, LEGIBLE)
                        .revealing(highlighted, width, height, MARGIN);
    }

    private @Nullable Box around(List<ResourceId> ids) {
        Diagram diagram = canvas.diagramProperty().get();
        return ids.stream()
                .map(diagram::box)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .reduce(Box::union)
                .orElse(null);
    }
}
