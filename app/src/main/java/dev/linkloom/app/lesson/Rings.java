package dev.linkloom.app.lesson;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Rings around the controls a lesson speaks of; they follow their controls and let every click
/// through.
public final class Rings extends Pane {

    private static final double GAP = 3;

    /// Looking through the whole scene in every pulse for what is not there would cost too much.
    private static final long LOOK_AGAIN_NANOS = 100_000_000;

    private final Runnable follow = this::place;
    private final Map<String, Spot> seen = new HashMap<>();
    private final Map<String, Node> found = new HashMap<>();
    private long looked;
    private List<String> ids = List.of();

    public Rings() {
        setMouseTransparent(true);
        setPickOnBounds(false);
        sceneProperty()
                .subscribe((before, now) -> {
                    if (before != null) {
                        before.removePostLayoutPulseListener(follow);
                    }
                    if (now != null) {
                        now.addPostLayoutPulseListener(follow);
                    }
                });
    }

    /// Puts rings around the controls with these ids, as far as they are on show.
    void around(List<String> controls) {
        if (!ids.equals(controls)) {
            ids = List.copyOf(controls);
            getChildren().setAll(ids.stream().map(Rings::ring).toList());
            seen.clear();
            found.clear();
            looked = 0;
            place();
        }
    }

    /// A control in the scroll pane around it, if any, and their heights: when one of these is
    /// another, the control may have got out of sight without anybody having scrolled.
    private record Spot(Node control, @Nullable ScrollPane pane, double view, double content) {

        static Spot of(Node control) {
            for (Node each = control; each != null; each = each.getParent()) {
                if (each instanceof ScrollPane pane) {
                    return new Spot(
                            control,
                            pane,
                            pane.getViewportBounds().getHeight(),
                            pane.getContent().getLayoutBounds().getHeight());
                }
            }
            return new Spot(control, null, 0, 0);
        }

        void scrollTo() {
            double hidden = content - view;
            if (pane != null && hidden > 0) {
                Bounds area =
                        pane.getContent()
                                .sceneToLocal(control.localToScene(control.getBoundsInLocal()));
                pane.setVvalue(Math.clamp((area.getCenterY() - view / 2) / hidden, 0, 1));
            }
        }
    }

    private void place() {
        Scene scene = getScene();
        look(scene);
        for (int i = 0; scene != null && i < ids.size(); i++) {
            Node ring = getChildren().get(i);
            Node control = found.get(ids.get(i));
            Spot spot = control == null ? null : Spot.of(control);
            if (spot != null && !spot.equals(seen.put(ids.get(i), spot))) {
                spot.scrollTo();
            }
            Bounds area = control == null ? null : visibleArea(control);
            ring.setVisible(area != null);
            if (area != null) {
                Bounds here = sceneToLocal(area);
                ring.resizeRelocate(
                        here.getMinX() - GAP,
                        here.getMinY() - GAP,
                        here.getWidth() + 2 * GAP,
                        here.getHeight() + 2 * GAP);
            }
        }
    }

    /// Finds the controls that are there, from time to time those that were not.
    private void look(@Nullable Scene scene) {
        found.values().removeIf(each -> !Objects.equals(each.getScene(), scene));
        if (scene != null
                && found.size() < ids.size()
                && System.nanoTime() - looked > LOOK_AGAIN_NANOS) {
            looked = System.nanoTime();
            for (String id : ids) {
                Node control = scene.lookup("#" + id);
                if (control != null) {
                    found.put(id, control);
                }
            }
        }
    }

    /// The part of the control that no scroll pane hides, in the scene; null when nothing is left.
    private static @Nullable Bounds visibleArea(Node control) {
        Bounds area = control.localToScene(control.getBoundsInLocal());
        for (Node each = control; each != null; each = each.getParent()) {
            if (!each.isVisible()) {
                return null;
            }
            if (each instanceof ScrollPane pane) {
                area = common(area, pane.localToScene(pane.getBoundsInLocal()));
            }
        }
        return area.getWidth() > 0 && area.getHeight() > 0 ? area : null;
    }

    private static Bounds common(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        double right = Math.min(one.getMaxX(), other.getMaxX());
        double bottom = Math.min(one.getMaxY(), other.getMaxY());
        return new BoundingBox(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
    }

    private static Node ring(String id) {
        Region ring = new Region();
        ring.setId("ring-" + id);
        ring.getStyleClass().add("lesson-ring");
        ring.setManaged(false);
        return ring;
    }
}
