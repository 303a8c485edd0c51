package dev.linkloom.app.canvas;

import dev.linkloom.app.background.Background;
import dev.linkloom.app.canvas.gesture.Nesting;
import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Visibility;
import dev.linkloom.engine.Fabric;
import dev.linkloom.engine.check.Finding;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.function.Consumer;

/// The drawing of the present version, and how its boxes lie in each other.
final class CurrentDrawing {

    private final ReadOnlyObjectWrapper<Diagram> diagram = new ReadOnlyObjectWrapper<>();
    private final Runnable changed;
    private final Refining refining;
    private List<Finding> findings = List.of();
    private Nesting nesting;

    /// @param changed runs after every change of the drawing
    /// @param refined takes a drawing of the same version in which links have better ways
    CurrentDrawing(Fabric fabric, Runnable changed, Consumer<Diagram> refined) {
        this.changed = changed;
        refining =
                new Refining(better -> {
                    show(better);
                    refined.accept(better);
                });
        diagram.set(Diagram.of(fabric, findings));
        nesting = Nesting.of(diagram.get());
    }

    ReadOnlyObjectProperty<Diagram> property() {
        return diagram.getReadOnlyProperty();
    }

    Diagram diagram() {
        return diagram.get();
    }

    Nesting nesting() {
        return nesting;
    }

    void refineIn(Background background) {
        refining.in(background);
    }

    /// Draws a version.
    void draw(Fabric fabric) {
        show(refining.next(diagram.get(), fabric, findings));
    }

    /// Draws the same version with other findings.
    void mark(List<Finding> found) {
        findings = found;
        if (!diagram.get().shows(found)) {
            draw(diagram.get().fabric());
        }
    }

    /// Draws the same version with other things collapsed or hidden.
    void show(Visibility visibility) {
        Diagram next = diagram.get().showing(visibility);
        nesting.show(next);
        set(next);
    }

    private void show(Diagram next) {
        nesting = nesting.after(next);
        set(next);
    }

    private void set(Diagram next) {
        diagram.set(next);
        changed.run();
        refining.follow(next);
    }
}
