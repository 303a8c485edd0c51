package dev.linkloom.app.canvas;

import dev.linkloom.app.canvas.gesture.Preview;
import dev.linkloom.model.ResourceId;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.Objects;
import java.util.Set;

/// Opens a collapsed container when something that could be dropped is held over it for a while.
final class Dwelling {

    private static final Duration WHILE = Duration.millis(400);

    private final DesignCanvas canvas;
    private final GestureSession session;
    private final PauseTransition pause = new PauseTransition(WHILE);
    private @Nullable ResourceId over;

    Dwelling(DesignCanvas canvas, GestureSession session) {
        this.canvas = canvas;
        this.session = session;
        pause.setOnFinished(_ -> open());
        session.previewProperty().subscribe(this::follow);
    }

    private void follow(@Nullable Preview preview) {
        ResourceId now =
                switch (preview) {
                    case Preview.Moving moving -> collapsed(moving.boxes().keySet());
                    case Preview.Placing _, Preview.Connecting _ -> collapsed(Set.of());
                    case null -> null;
                    case Preview _ -> null;
                };
        if (!Objects.equals(now, over)) {
            over = now;
            pause.stop();
            if (now != null) {
                pause.playFromStart();
            }
        }
    }

    private @Nullable ResourceId collapsed(Set<ResourceId> travelling) {
        ResourceId under = canvas.nesting().containerAt(session.at(), travelling);
        return under != null && canvas.nesting().isCollapsed(under) ? under : null;
    }

    private void open() {
        ResourceId container = over;
        if (container != null) {
            over = null;
            canvas.folding().expand(Set.of(container));
            session.again();
        }
    }
}
