package dev.linkloom.app.simulation;

import dev.linkloom.app.document.Document;
import dev.linkloom.engine.Fabric;
import dev.linkloom.engine.path.Flow;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// The flows that were played in the open design, and which rows decide them as it is now: they are
/// traced anew when somebody asks after a change, so that no count is ever of another design.
public final class Runs {

    private static final int MOST = 20;

    private final Document document;
    private final ReadOnlyObjectWrapper<List<Flow>> flows = new ReadOnlyObjectWrapper<>(List.of());
    private RowHits hits = RowHits.NONE;
    private @Nullable Fabric counted;

    public Runs(Document document, Player player) {
        this.document = document;
        player.traceProperty()
                .subscribe(trace -> {
                    if (trace != null) {
                        add(trace.flow());
                    }
                });
        document.openedProperty().subscribe(() -> set(List.of()));
    }

    private void add(Flow flow) {
        if (!flows.get().contains(flow)) {
            List<Flow> all = new ArrayList<>(flows.get());
            all.add(flow);
            set(all.subList(Math.max(0, all.size() - MOST), all.size()));
        }
    }

    private void set(List<Flow> all) {
        counted = null;
        flows.set(List.copyOf(all));
    }

    /// Each once, the latest at the end.
    public ReadOnlyObjectProperty<List<Flow>> flowsProperty() {
        return flows.getReadOnlyProperty();
    }

    /// What decides them in the present design.
    @SuppressWarnings("ReferenceEquality") // a newer version is another fabric, whatever it holds
    public RowHits hits() {
        Fabric now = document.fabric();
        if (now != counted) {
            counted = now;
            hits =
                    RowHits.of(
                            flows.get().stream()
                                    .filter(each -> now.design().find(each.from()) != null)
                                    .map(now::trace)
                                    .toList());
        }
        return hits;
    }
}
