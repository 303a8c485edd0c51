package dev.linkloom.app.canvas;

import dev.linkloom.app.canvas.gesture.Preview;
import dev.linkloom.app.document.Document;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;

import javafx.animation.AnimationTimer;
import javafx.scene.Scene;

import java.util.LinkedHashMap;
import java.util.Map;

/// Shows for a moment how everything goes to its new place, then puts it there.
///
/// Nothing moves for those who asked for less motion, nor in designs too large to follow.
final class Glide extends AnimationTimer {

    private static final double NANOS = 180e6;
    private static final int MOST = 400;

    private final DesignCanvas canvas;
    private final Document document;
    private final GestureSession session;
    private final Edit.Place edit;
    private final Edit whole;
    private final Design before;
    private final Map<ResourceId, Box> from = new LinkedHashMap<>();
    private long began;

    private Glide(
            DesignCanvas canvas,
            Document document,
            GestureSession session,
            Edit.Place edit,
            Edit whole) {
        this.canvas = canvas;
        this.document = document;
        this.session = session;
        this.edit = edit;
        this.whole = whole;
        before = document.design();
        for (ResourceId each : edit.boxes().keySet()) {
            Box box = canvas.diagram().box(each);
            if (box != null) {
                from.put(each, box);
            }
        }
    }

    /// @param whole what is done at the end: the edit and what belongs to it
    static void run(
            DesignCanvas canvas,
            Document document,
            GestureSession session,
            Edit.Place edit,
            Edit whole) {
        Scene scene = canvas.getScene();
        boolean still =
                scene == null
                        || scene.getPreferences().isReducedMotion()
                        || edit.boxes().size() > MOST;
        if (still) {
            perform(canvas, document, whole);
        } else {
            new Glide(canvas, document, session, edit, whole).start();
        }
    }

    @Override
    @SuppressWarnings("ReferenceEquality") // another version, and the places are not for it
    public void handle(long now) {
        began = began == 0 ? now : began;
        double share = (now - began) / NANOS;
        boolean current = document.design() == before && canvas.getScene() != null;
        if (current && share < 1) {
            session.show(new Preview.Shifting(at(share * (2 - share)), ""));
            return;
        }
        stop();
        session.show(null);
        if (current) {
            perform(canvas, document, whole);
        }
    }

    /// What was seen as a whole is so afterwards.
    private static void perform(DesignCanvas canvas, Document document, Edit edit) {
        boolean all = canvas.camera().sees(canvas.diagram().bounds());
        document.perform(edit);
        if (all && !canvas.camera().sees(canvas.diagram().bounds())) {
            canvas.fit();
        }
    }

    private Map<ResourceId, Box> at(double share) {
        Map<ResourceId, Box> boxes = new LinkedHashMap<>();
        from.forEach((id, box) -> {
            Box to = edit.boxes().getOrDefault(id, box);
            boxes.put(
                    id,
                    new Box(
                            between(box.x(), to.x(), share),
                            between(box.y(), to.y(), share),
                            between(box.width(), to.width(), share),
                            between(box.height(), to.height(), share)));
        });
        return boxes;
    }

    private static double between(double from, double to, double share) {
        return from + (to - from) * share;
    }
}
