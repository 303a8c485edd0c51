package dev.linkloom.app.simulation;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.engine.path.Hop;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.model.Box;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One trace as a film: what is drawn above the diagram at any second of it.
///
/// Nothing is remembered between two times: the same second always shows the same, in whatever
/// order they are asked for, so playing, stepping, scrubbing and exporting a picture are one thing.
public final class Playback {

    private final Script script;
    private final Staging staging;

    private Playback(Script script) {
        this.script = script;
        this.staging = new Staging(script);
    }

    /// The film of a trace, in the coordinates of the diagram.
    public static Playback of(Trace trace, Diagram diagram) {
        return of(trace, Ground.of(diagram));
    }

    static Playback of(Trace trace, Ground ground) {
        return new Playback(Scripting.write(trace, ground));
    }

    /// The same film over the diagram in another scale: the places move together while packet and
    /// cards keep their size, so that they can be read when the whole design is to be seen.
    ///
    /// @param scale units of this playback for one unit of the diagram
    Playback at(double scale) {
        return scale == scale() ? this : of(trace(), script.ground().at(scale));
    }

    /// The same film with its cards inside a part of the world, as far as their places are there.
    Playback within(Box world) {
        return of(trace(), script.ground().within(world));
    }

    double scale() {
        return script.ground().scale();
    }

    public Trace trace() {
        return script.trace();
    }

    /// Everything that happens, in order, without gaps; at least one.
    public List<Beat> beats() {
        return script.beats();
    }

    /// Seconds at normal speed.
    public double duration() {
        return script.duration();
    }

    /// The beat at a time; the first before the beginning, the last from the end on.
    public Beat beatAt(double seconds) {
        Beat at = beats().getFirst();
        for (Beat beat : beats()) {
            if (beat.start() <= seconds) {
                at = beat;
            }
        }
        return at;
    }

    /// The decision shown at a time: the latest one that has begun; null before the first.
    public @Nullable Hop hopAt(double seconds) {
        Hop at = null;
        for (Beat beat : beats()) {
            if (beat.hop() != null && beat.start() <= seconds) {
                at = beat.hop();
            }
        }
        return at;
    }

    /// How many things there are to halt at.
    public int events() {
        return (int) beats().stream().filter(Beat::halts).count();
    }

    /// The how-manieth of them is shown at a time; 0 before the first has begun.
    public int eventAt(double seconds) {
        return (int)
                beats().stream().filter(each -> each.halts() && each.start() < seconds).count();
    }

    /// How long the network takes to where the packet is at a time, about.
    public long networkMicrosAt(double seconds) {
        long micros = 0;
        for (Beat each : beats()) {
            Hop hop = each.hop();
            micros += hop == null || each.start() >= seconds ? 0 : hop.latencyMicros();
        }
        return micros;
    }

    /// The second at which a decision of this trace is best looked at.
    ///
    /// @throws IllegalArgumentException when the decision belongs to another trace
    public double timeOf(Hop hop) {
        return beats().stream()
                .filter(beat -> hop.equals(beat.hop()))
                .mapToDouble(Beat::rest)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("The trace has no such hop: " + hop));
    }

    /// Where the same decision is shown in this playback, or a time close to another when it is not
    /// taken any more.
    double timeNear(Hop hop, double seconds) {
        return beats().stream()
                .filter(beat -> beat.hop() != null && isLike(hop, beat.hop()))
                .mapToDouble(Beat::rest)
                .findFirst()
                .orElse(Math.min(seconds, duration()));
    }

    private static boolean isLike(Hop one, Hop other) {
        return one.at().equals(other.at())
                && one.where().equals(other.where())
                && one.kind() == other.kind();
    }

    /// The latest halt at or before a time: what is shown when nothing may glide.
    public double settled(double seconds) {
        return Moments.before(halts(), seconds + 0.001);
    }

    /// Where stepping halts: the beginning, every beat but the ways between places, the end.
    public double[] halts() {
        return Moments.halts(this);
    }

    /// Where a step forward leads.
    public double after(double seconds) {
        return Moments.after(halts(), seconds);
    }

    /// Where a step back leads.
    public double before(double seconds) {
        return Moments.before(halts(), seconds);
    }

    /// Reads a moment: `start`, `dns`, `rewrite`, `target`, `reply`, `end`, seconds such as `3.5`,
    /// or `40%`.
    ///
    /// @throws IllegalArgumentException with a sentence that says what can be written
    public double timeAt(String moment) {
        return Moments.time(this, moment);
    }

    /// What is drawn above the diagram at a time, back to front.
    public List<Item> items(double seconds) {
        return staging.items(Math.clamp(seconds, 0, duration()));
    }

    /// Where the packet is at a time.
    Point packetAt(double seconds) {
        return staging.packetAt(Math.clamp(seconds, 0, duration()));
    }

    /// The diagram's bounds and everything this playback draws outside of them.
    public Box bounds() {
        return staging.bounds();
    }
}
