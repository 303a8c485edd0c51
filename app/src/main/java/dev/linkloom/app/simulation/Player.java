package dev.linkloom.app.simulation;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Visibility;
import dev.linkloom.app.document.Document;
import dev.linkloom.engine.Fabric;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Hop;
import dev.linkloom.engine.path.Trace;

import javafx.beans.binding.Bindings;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// The flow being shown and where in its playback we are; the transport drives it, canvas and lists
/// follow it.
///
/// It never looks at a clock: whoever drives it says how much time went by. Used on the JavaFX
/// thread only.
public final class Player {

    public static final double SLOWEST = 0.25;
    public static final double FASTEST = 4;

    private final Document document;
    private final ReadOnlyObjectWrapper<@Nullable Playback> playback =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyDoubleWrapper time = new ReadOnlyDoubleWrapper();
    private final ReadOnlyBooleanWrapper playing = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper designChanged = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable Hop> currentHop = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Trace> trace = new ReadOnlyObjectWrapper<>();
    private final DoubleProperty speed = new SimpleDoubleProperty(1);
    private final ObjectProperty<Visibility> visibility =
            new SimpleObjectProperty<>(Visibility.ALL);

    /// Follows the document: a flow that is shown is traced again when the design changes.
    public Player(Document document) {
        this.document = document;
        trace.bind(
                Bindings.createObjectBinding(
                        () -> playback.get() == null ? null : playback.get().trace(), playback));
        currentHop.bind(
                Bindings.createObjectBinding(
                        () -> playback.get() == null ? null : playback.get().hopAt(time.get()),
                        playback,
                        time));
        document.fabricProperty().subscribe((_, now) -> retrace(now));
        visibility.subscribe((_, _) -> moveIntoSight());
    }

    /// Traces a flow through the present design and halts at its beginning.
    public void show(Flow flow) {
        pause();
        designChanged.set(false);
        time.set(0);
        playback.set(film(document.fabric(), document.fabric().trace(flow)));
    }

    /// How much of the design is shown: what happens in a collapsed container is played at its
    /// card. What is of a hidden type is played where it would be.
    public ObjectProperty<Visibility> visibilityProperty() {
        return visibility;
    }

    private Playback film(Fabric fabric, Trace shown) {
        return Playback.of(shown, Diagram.of(fabric).showing(visibility.get().hiding(Set.of())));
    }

    /// The same flow, at the same decision, at the places that show now.
    private void moveIntoSight() {
        Playback before = playback.get();
        if (before != null) {
            Playback now = film(document.fabric(), before.trace());
            Hop shown = before.hopAt(time.get());
            double same = shown == null ? time.get() : now.timeNear(shown, time.get());
            playback.set(now);
            time.set(Math.min(same, now.duration()));
        }
    }

    /// Whether the flow is the one shown, as it was when it was last started.
    public boolean shows(Flow flow) {
        Playback shown = playback.get();
        return shown != null && !designChanged.get() && shown.trace().flow().equals(flow);
    }

    /// Forgets the flow.
    public void clear() {
        pause();
        designChanged.set(false);
        playback.set(null);
        time.set(0);
    }

    /// Plays on, from the beginning when the end was reached; nothing without a flow.
    public void play() {
        Playback shown = playback.get();
        if (shown != null) {
            if (time.get() >= shown.duration()) {
                time.set(0);
            }
            playing.set(true);
        }
    }

    public void pause() {
        playing.set(false);
    }

    /// Halts at the beginning.
    public void stop() {
        seek(0);
    }

    /// Halts at the next decision.
    public void stepForward() {
        Playback shown = playback.get();
        if (shown != null) {
            seek(shown.after(time.get()));
        }
    }

    /// Halts at the decision before.
    public void stepBack() {
        Playback shown = playback.get();
        if (shown != null) {
            seek(shown.before(time.get()));
        }
    }

    /// Halts at a second of the playback, or at the nearest there is.
    public void seek(double seconds) {
        pause();
        Playback shown = playback.get();
        time.set(shown == null ? 0 : Math.clamp(seconds, 0, shown.duration()));
    }

    /// Halts where a decision of this flow is shown best.
    public void seek(Hop hop) {
        Playback shown = playback.get();
        if (shown != null) {
            seek(shown.timeOf(hop));
        }
    }

    /// Halts at the end.
    public void seekEnd() {
        Playback shown = playback.get();
        seek(shown == null ? 0 : shown.duration());
    }

    /// Lets this much of the viewer's time go by; pauses at the end.
    public void advance(double seconds) {
        Playback shown = playback.get();
        if (shown == null || !playing.get()) {
            return;
        }
        time.set(Math.min(shown.duration(), time.get() + seconds * speed.get()));
        if (time.get() >= shown.duration()) {
            pause();
        }
    }

    /// The user has seen that the design changed.
    public void acknowledgeChange() {
        designChanged.set(false);
    }

    /// The flow shown; null before the first one.
    public ReadOnlyObjectProperty<@Nullable Trace> traceProperty() {
        return trace.getReadOnlyProperty();
    }

    /// The film of the flow shown; null before the first one.
    public ReadOnlyObjectProperty<@Nullable Playback> playbackProperty() {
        return playback.getReadOnlyProperty();
    }

    /// Seconds from the beginning of the playback, at normal speed.
    public ReadOnlyDoubleProperty timeProperty() {
        return time.getReadOnlyProperty();
    }

    public double time() {
        return time.get();
    }

    public ReadOnlyBooleanProperty playingProperty() {
        return playing.getReadOnlyProperty();
    }

    public boolean isPlaying() {
        return playing.get();
    }

    /// How many seconds of the playback go by in one second, [#SLOWEST] to [#FASTEST].
    public DoubleProperty speedProperty() {
        return speed;
    }

    /// The decision shown now; null before the first.
    public ReadOnlyObjectProperty<@Nullable Hop> currentHopProperty() {
        return currentHop.getReadOnlyProperty();
    }

    /// Whether the design changed what happens to the flow since it was last started.
    public ReadOnlyBooleanProperty designChangedProperty() {
        return designChanged.getReadOnlyProperty();
    }

    /// How long the flow shown takes, 0 without one.
    public double duration() {
        Playback shown = playback.get();
        return shown == null ? 0 : shown.duration();
    }

    /// The same flow through another version of the design: it goes on where it was, unless its
    /// fate changed.
    private void retrace(Fabric fabric) {
        Playback before = playback.get();
        if (before == null) {
            return;
        }
        Flow flow = before.trace().flow();
        if (fabric.design().find(flow.from()) == null) {
            clear();
            return;
        }
        Playback now = film(fabric, fabric.trace(flow));
        if (now.trace().equals(before.trace())) {
            playback.set(now);
            return;
        }
        pause();
        Hop shown = before.hopAt(time.get());
        double same = shown == null ? time.get() : now.timeNear(shown, time.get());
        playback.set(now);
        time.set(Math.min(same, now.duration()));
        designChanged.set(true);
    }
}
