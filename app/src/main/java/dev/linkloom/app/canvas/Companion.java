package dev.linkloom.app.canvas;

import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Box;

import javafx.scene.Parent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Small controls beside the selection, where they cover no card and nothing else that floats
/// there; away while something is dragged.
final class Companion {

    private final DesignCanvas canvas;
    private final Region controls;

    Companion(DesignCanvas canvas, Region controls) {
        this.canvas = canvas;
        this.controls = controls;
        controls.setManaged(false);
        controls.setCache(true); // its shadow would be made anew in every frame
    }

    void place() {
        Box seen = canvas.working().get() ? null : canvas.selectionOnScreen();
        controls.autosize();
        Point at = seen == null ? null : beside(seen);
        controls.setVisible(at != null);
        if (at != null) {
            controls.relocate(at.x(), at.y());
        }
    }

    private @Nullable Point beside(Box seen) {
        double width = canvas.getWidth();
        double height = canvas.getHeight();
        List<Box> taken =
                new ArrayList<>(canvas.grips().cards(canvas.viewport().visible(width, height)));
        taken.addAll(floating());
        return Beside.place(
                seen,
                controls.getWidth(),
                controls.getHeight(),
                new Box(0, 0, width, height),
                taken);
    }

    /// What else floats over the canvas, such as the choice of a lens.
    private List<Box> floating() {
        Parent around = canvas.getParent();
        if (around == null) {
            return List.of();
        }
        return around.getChildrenUnmodifiable().stream()
                .filter(each -> each != canvas && each.isVisible())
                .map(each -> canvas.sceneToLocal(each.localToScene(each.getLayoutBounds())))
                .filter(each -> !each.isEmpty())
                .map(each ->
                        new Box(each.getMinX(), each.getMinY(), each.getWidth(), each.getHeight()))
                .toList();
    }
}
