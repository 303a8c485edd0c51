package dev.linkloom.app.problems;

import dev.linkloom.app.background.Background;
import dev.linkloom.app.document.Document;
import dev.linkloom.engine.Fabric;
import dev.linkloom.engine.check.Finding;
import dev.linkloom.model.ResourceId;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;

/// The findings of the present version: asked for away from the JavaFX thread, the latest version
/// wins.
public final class Findings {

    private static final System.Logger LOG = System.getLogger(Findings.class.getName());

    private final ReadOnlyObjectWrapper<List<Finding>> list =
            new ReadOnlyObjectWrapper<>(List.of());
    private final Document document;
    private final Background background;
    private boolean busy;

    public Findings(Document document, Background background) {
        this.document = document;
        this.background = background;
        document.fabricProperty().subscribe(_ -> refresh());
    }

    /// Errors first.
    public ReadOnlyObjectProperty<List<Finding>> listProperty() {
        return list.getReadOnlyProperty();
    }

    public List<Finding> list() {
        return list.get();
    }

    /// Whether the list is about to change.
    public boolean isBusy() {
        return busy;
    }

    public List<Finding> about(ResourceId id) {
        return list().stream().filter(each -> each.resource().equals(id)).toList();
    }

    private void refresh() {
        if (busy) {
            return;
        }
        busy = true;
        Fabric asked = document.fabric();
        background.run(
                asked::findings,
                found -> {
                    list.set(found);
                    done(asked);
                },
                problem -> {
                    LOG.log(System.Logger.Level.ERROR, "The design could not be checked", problem);
                    done(asked);
                });
    }

    @SuppressWarnings("ReferenceEquality") // a newer version is another fabric, whatever it holds
    private void done(Fabric asked) {
        busy = false;
        if (asked != document.fabric()) {
            refresh();
        }
    }
}
