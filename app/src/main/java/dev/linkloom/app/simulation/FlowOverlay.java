package dev.linkloom.app.simulation;

import dev.linkloom.app.diagram.Item;
import dev.linkloom.model.Box;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What is drawn of the flow above the diagram: packet, trail and cards, legible at every zoom and
/// inside of what is seen.
public final class FlowOverlay {

    /// Cards are not drawn smaller than at this zoom, however small the design is shown.
    private static final double LEGIBLE = 0.85;

    /// Below this zoom nobody reads any more, and cards shrink with the design.
    private static final double READ = 0.25;

    private final Player player;
    private final ReadOnlyObjectWrapper<List<Item>> items = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<@Nullable Playback> laidOut = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<@Nullable Box> window = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Box> room = new SimpleObjectProperty<>();
    private final DoubleProperty zoom = new SimpleDoubleProperty(1);
    private final ReadOnlyDoubleWrapper scale = new ReadOnlyDoubleWrapper(1);
    private final BooleanProperty reducedMotion = new SimpleBooleanProperty();

    /// Shows what the player shows from now on.
    public FlowOverlay(Player player) {
        this.player = player;
        scale.bind(Bindings.createDoubleBinding(() -> scaleAt(zoom.get()), zoom));
        laidOut.bind(
                Bindings.createObjectBinding(this::layOut, player.playbackProperty(), scale, room));
        window.subscribe(this::follow);
        player.playbackProperty().subscribe(() -> room.set(window.get()));
        items.bind(
                Bindings.createObjectBinding(
                        this::draw,
                        laidOut,
                        player.timeProperty(),
                        player.playingProperty(),
                        reducedMotion));
    }

    /// How large the diagram is shown, 1 at 100 %; bind it to the canvas.
    public DoubleProperty zoomProperty() {
        return zoom;
    }

    /// What is seen of the diagram's world; cards are laid out inside of it. Null for no limits.
    public ObjectProperty<@Nullable Box> windowProperty() {
        return window;
    }

    /// The unit of [#itemsProperty()]: so many of them make one unit of the diagram. It is 1 from
    /// 85 % on; below, it falls with the zoom, so that the places keep their distance on the screen
    /// while cards and packet stay legible.
    public ReadOnlyDoubleProperty scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    /// What to draw above the diagram now, in units of [#scaleProperty()].
    public ReadOnlyObjectProperty<List<Item>> itemsProperty() {
        return items.getReadOnlyProperty();
    }

    /// Whether playing jumps from decision to decision instead of gliding.
    public BooleanProperty reducedMotionProperty() {
        return reducedMotion;
    }

    /// As much as the zoom, but cards stop shrinking where they would become illegible.
    private static double scaleAt(double zoom) {
        return Math.clamp(zoom, READ, LEGIBLE) / LEGIBLE;
    }

    private @Nullable Playback layOut() {
        Playback film = player.playbackProperty().get();
        Box seen = room.get();
        Playback scaled = film == null ? null : film.at(scale.get());
        return seen == null || scaled == null ? scaled : scaled.within(seen);
    }

    /// A mere move of the view moves the cards with it: they keep their places on the diagram.
    private void follow(@Nullable Box now) {
        Box before = room.get();
        if (before == null
                || now == null
                || before.width() != now.width()
                || before.height() != now.height()) {
            room.set(now);
        }
    }

    private List<Item> draw() {
        Playback shown = laidOut.get();
        if (shown == null) {
            return List.of();
        }
        boolean jumps = player.isPlaying() && reducedMotion.get();
        return shown.items(jumps ? shown.settled(player.time()) : player.time());
    }
}
