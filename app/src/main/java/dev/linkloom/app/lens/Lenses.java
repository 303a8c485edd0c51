package dev.linkloom.app.lens;

import dev.linkloom.app.background.Background;
import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.canvas.Spotlight;
import dev.linkloom.app.diagram.Diagram;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The lens that is looked through, what it shows of the present version, and which kinds of it the
/// user wants to see.
public final class Lenses {

    private static final System.Logger LOG = System.getLogger(Lenses.class.getName());

    private final DesignCanvas canvas;
    private final Background background;
    private final ObjectProperty<Lens> lens = new SimpleObjectProperty<>(Lens.NONE);
    private final ReadOnlyObjectWrapper<List<Layer>> layers =
            new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<Spotlight> light =
            new ReadOnlyObjectWrapper<>(Spotlight.NONE);
    private final Map<String, Boolean> chosen = new HashMap<>();
    private boolean busy;

    /// @param background where the engine is asked, which may take a while
    public Lenses(DesignCanvas canvas, Background background) {
        this.canvas = canvas;
        this.background = background;
        lens.subscribe(_ -> {
            chosen.clear();
            show(List.of());
            look();
        });
        canvas.diagramProperty().subscribe(this::look);
    }

    public ObjectProperty<Lens> lensProperty() {
        return lens;
    }

    /// Whether one lens is looked through; switching it off takes the lens away.
    public BooleanProperty through(Lens each) {
        BooleanProperty on = new SimpleBooleanProperty(lens.get() == each);
        lens.subscribe(now -> on.set(now == each));
        on.subscribe(now -> {
            if (now) {
                lens.set(each);
            } else if (lens.get() == each) {
                lens.set(Lens.NONE);
            }
        });
        return on;
    }

    ReadOnlyObjectProperty<List<Layer>> layersProperty() {
        return layers.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Spotlight> lightProperty() {
        return light.getReadOnlyProperty();
    }

    boolean shows(Layer layer) {
        return chosen.getOrDefault(layer.name(), layer.starts());
    }

    /// Lets one kind of thing stand out, or step back with the rest.
    void show(Layer layer, boolean wanted) {
        chosen.put(layer.name(), wanted);
        shine();
    }

    private void look() {
        Lens asked = lens.get();
        if (asked == Lens.NONE || busy) {
            return;
        }
        busy = true;
        Diagram seen = canvas.diagramProperty().get();
        background.run(
                () -> asked.layers(seen),
                found -> looked(asked, seen, found),
                problem -> {
                    LOG.log(System.Logger.Level.ERROR, "The lens shows nothing", problem);
                    looked(asked, seen, List.of());
                });
    }

    /// What was asked for may be out of date.
    @SuppressWarnings("ReferenceEquality") // that very version
    private void looked(Lens asked, Diagram seen, List<Layer> found) {
        busy = false;
        if (asked == lens.get()) {
            show(found);
        }
        if (asked != lens.get() || seen != canvas.diagramProperty().get()) {
            look();
        }
    }

    private void show(List<Layer> found) {
        layers.set(found);
        shine();
    }

    private void shine() {
        List<Layer> wanted = layers.get().stream().filter(this::shows).toList();
        light.set(layers.get().isEmpty() ? Spotlight.NONE : Layer.together(wanted));
    }
}
