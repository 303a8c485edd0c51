package dev.linkloom.app.lens;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.document.Selection;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Subnet;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Decides what stands out on the canvas: what the pointer rests on, what the user focuses on, the
/// zone chosen by keys, the wearers of the selected security group, or else what belongs to the
/// lens. While something is dragged nothing steps back.
public final class Lights {

    private final DesignCanvas canvas;
    private final Selection selection;
    private final Lenses lenses;
    private final Resting resting;
    private final BooleanBinding working;
    private final BooleanProperty focus = new SimpleBooleanProperty();
    private final BooleanProperty focusesAtRest = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable String> zone = new SimpleObjectProperty<>();
    private final ReadOnlyStringWrapper words = new ReadOnlyStringWrapper("");

    public Lights(DesignCanvas canvas, Selection selection, Lenses lenses) {
        this.canvas = canvas;
        this.selection = selection;
        this.lenses = lenses;
        working = canvas.working();
        resting = new Resting(canvas, focusesAtRest);
        selection
                .idsProperty()
                .subscribe(ids -> {
                    if (ids.isEmpty()) {
                        focus.set(false);
                    }
                    update();
                });
        canvas.diagramProperty().subscribe(this::update);
        working.subscribe(this::update);
        resting.pointedProperty().subscribe(this::update);
        focus.subscribe(this::update);
        lenses.lightProperty().subscribe(this::update);
        zone.subscribe(this::update);
        canvas.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Whether what is not connected to the selection steps back.
    public BooleanProperty focusProperty() {
        return focus;
    }

    /// Whether the same happens for the card that the pointer rests on.
    public BooleanProperty focusesAtRestProperty() {
        return focusesAtRest;
    }

    /// What stands out and why, in one sentence; empty when nothing does.
    public ReadOnlyStringProperty wordsProperty() {
        return words.getReadOnlyProperty();
    }

    /// Lights the zone of what is selected, then one zone after the other, then none.
    public void nextZone() {
        Design design = canvas.diagramProperty().get().fabric().design();
        List<String> all = ZoneHighlight.ids(design);
        String now = zone.get();
        Subnet selected = design.find(selection.only(), Subnet.class);
        if (now == null && selected != null) {
            zone.set(selected.zoneId());
            return;
        }
        int next = now == null ? 0 : all.indexOf(now) + 1;
        zone.set(next < all.size() ? all.get(next) : null);
    }

    /// Escape first ends what was made to stand out; the selection stays.
    private void pressed(KeyEvent event) {
        boolean any = focus.get() || zone.get() != null;
        if (event.getCode() == KeyCode.ESCAPE && any && !working.get()) {
            focus.set(false);
            zone.set(null);
            event.consume();
        }
    }

    private void update() {
        Highlight now = working.get() ? Highlight.NONE : highlight();
        canvas.spotlightProperty().set(now.light());
        words.set(now.words());
    }

    private Highlight highlight() {
        var diagram = canvas.diagramProperty().get();
        String chosen = zone.get();
        ResourceId only = selection.only();
        return switch (resting.pointedProperty().get()) {
            case Pointed.AtZone(String zoneId) -> ZoneHighlight.of(diagram, zoneId);
            case Pointed.AtGroup(ResourceId group) -> GroupHighlight.of(diagram, group);
            case Pointed.AtCard(ResourceId id) -> focus(List.of(id));
            case null -> {
                if (focus.get()) {
                    yield focus(selection.ids());
                }
                if (chosen != null) {
                    yield ZoneHighlight.of(diagram, chosen);
                }
                boolean group = diagram.fabric().design().find(only, SecurityGroup.class) != null;
                yield group && only != null
                        ? GroupHighlight.of(diagram, only)
                        : new Highlight(lenses.lightProperty().get(), "");
            }
        };
    }

    private Highlight focus(List<ResourceId> ids) {
        return FocusHighlight.of(canvas.diagramProperty().get(), canvas.nesting(), ids);
    }
}
