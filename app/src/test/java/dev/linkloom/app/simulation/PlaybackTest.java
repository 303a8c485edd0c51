package dev.linkloom.app.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.app.diagram.Item.TextStyle;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.simulation.Beat.Kind;
import dev.linkloom.engine.path.Hop;
import dev.linkloom.model.Box;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

import org.junit.jupiter.api.Test;

import java.util.List;

class PlaybackTest {

    private final Playback delivered = Films.delivered();

    @Test
    void aDeliveredFlowIsToldFromTheQuestionToTheTickOnTheClient() {
        assertEquals(
                List.of(
                        Kind.DNS_QUESTION,
                        Kind.DNS_STEP,
                        Kind.DNS_STEP,
                        Kind.DNS_ANSWER,
                        Kind.DECISION,
                        Kind.TRAVEL,
                        Kind.DECISION,
                        Kind.REWRITE,
                        Kind.TRAVEL,
                        Kind.ARRIVAL,
                        Kind.DECISION,
                        Kind.TRAVEL,
                        Kind.REWRITE,
                        Kind.TRAVEL,
                        Kind.DELIVERED),
                kinds(delivered));
    }

    @Test
    void beatsFollowEachOtherWithoutAGap() {
        double end = 0;
        for (Beat beat : delivered.beats()) {
            assertEquals(end, beat.start(), 1e-9);
            end = beat.end();
        }
        assertEquals(end, delivered.duration(), 1e-9);
    }

    @Test
    void theTimeOfAHopShowsThatHop() {
        for (Hop hop :
                List.of(
                        Films.LEAVES,
                        Films.ADMITTED,
                        Films.CHANGED,
                        Films.ANSWERED,
                        Films.RESTORED)) {
            assertEquals(hop, delivered.hopAt(delivered.timeOf(hop)));
        }
    }

    @Test
    void aHopOfAnotherTraceHasNoTime() {
        assertThrows(IllegalArgumentException.class, () -> delivered.timeOf(Films.REFUSED));
    }

    @Test
    void noDecisionIsShownWhileTheNameIsResolved() {
        assertNull(delivered.hopAt(delivered.timeAt("dns")));
    }

    @Test
    void theRewriteStrikesTheOldAddressAndSetsTheNewOneInBold() {
        Seen seen = Seen.at(delivered, "rewrite");
        assertEquals(Ink.TEXT_MUTED, seen.text("10.0.1.10:49152").ink());
        assertEquals(TextStyle.MONO_STRONG, seen.text("172.16.11.5:20001").style());
        assertTrue(seen.isStruckThrough("10.0.1.10:49152"));
        assertFalse(seen.isStruckThrough("172.16.11.5:20001"));
    }

    @Test
    void beforeTheRewriteOnlyTheOldAddressIsToBeSeen() {
        Seen seen = new Seen(delivered.items(delivered.timeOf(Films.ADMITTED)));
        assertTrue(seen.shows("10.0.1.10:49152"));
        assertFalse(seen.shows("172.16.11.5:20001"));
    }

    @Test
    void theRewrittenAddressStaysBesideItsPlaceWhenThePacketHasGone() {
        Seen seen = Seen.at(delivered, "target");
        assertTrue(seen.shows("Addresses rewritten"));
        assertTrue(seen.isStruckThrough("10.0.1.10:49152"));
    }

    @Test
    void theTargetShowsWhomTheApplicationSees() {
        Seen seen = Seen.at(delivered, "target");
        assertTrue(seen.shows("The application sees"));
    }

    @Test
    void theNameCardHighlightsTheChosenAddress() {
        Seen seen = Seen.at(delivered, "dns");
        assertEquals(TextStyle.MONO_STRONG, seen.text("10.0.11.20").style());
        assertEquals(TextStyle.MONO, seen.text("10.0.12.20").style());
        assertTrue(seen.shows("TTL 60 s"));
    }

    @Test
    void aDeniedFlowStopsWithACrossWhereItWasDenied() {
        Playback denied = Films.denied();
        assertEquals(Kind.STOP, denied.beats().getLast().kind());
        assertEquals(Films.REFUSED, denied.hopAt(denied.duration()));
        Seen seen = Seen.at(denied, "end");
        assertTrue(seen.shows("DROP_SG_INGRESS"));
        assertTrue(seen.hasGlyph(Marks.CROSS));
        assertFalse(seen.hasGlyph(Marks.BACK));
        Box place = Films.diagram().box(Films.MIDDLE);
        assertTrue(place.grown(20).contains(seen.ringCenter().x(), seen.ringCenter().y()));
    }

    @Test
    void aNameThatDoesNotExistStopsTheFlowAtTheClient() {
        Playback unnamed = Films.unnamed();
        assertEquals(List.of(Kind.DNS_QUESTION, Kind.DNS_STEP, Kind.STOP), kinds(unnamed));
        assertTrue(Seen.at(unnamed, "end").shows("NXDOMAIN"));
    }

    @Test
    void aDeliveredFlowEndsWithATickAtTheClient() {
        Seen seen = Seen.at(delivered, "end");
        assertTrue(seen.shows("DELIVERED"));
        assertTrue(
                Films.diagram()
                        .box(Films.CLIENT)
                        .grown(20)
                        .contains(seen.ringCenter().x(), seen.ringCenter().y()));
    }

    @Test
    void noCardCoversAPlaceThePacketStopsAt() {
        for (double t = 0; t <= delivered.duration(); t += 0.05) {
            for (Item item : delivered.items(t)) {
                if (item instanceof Item.Rect(Box box, _, Ink fill, Ink stroke, _, _)
                        && fill == Ink.CARD
                        && stroke != null
                        && box.height() > 45) {
                    assertFalse(box.intersects(Films.diagram().box(Films.CLIENT)), "at " + t);
                    assertFalse(box.intersects(Films.diagram().box(Films.MIDDLE)), "at " + t);
                    assertFalse(box.intersects(Films.diagram().box(Films.TARGET)), "at " + t);
                }
            }
        }
    }

    @Property(tries = 200)
    void theSameTimeAlwaysShowsTheSame(@ForAll @DoubleRange(min = -1, max = 20) double t) {
        assertEquals(Films.delivered().items(t), delivered.items(t));
    }

    @Property(tries = 300)
    void thePacketNeverLeaps(@ForAll @DoubleRange(max = 20) double t) {
        double moment = Math.min(t, delivered.duration());
        double soon = 0.001;
        Point here = delivered.packetAt(moment);
        Point there = delivered.packetAt(moment + soon);
        assertTrue(here.distance(there) < 2500 * soon, here + " to " + there + " at " + moment);
    }

    @Property(tries = 300)
    void theHopShownNeverGoesBackAsTimeGoesOn(
            @ForAll @DoubleRange(max = 15) double t, @ForAll @DoubleRange(max = 3) double later) {
        assertTrue(index(delivered.hopAt(t)) <= index(delivered.hopAt(t + later)));
    }

    @Test
    void momentsCanBeNamedOrCounted() {
        assertEquals(0, delivered.timeAt("start"));
        assertEquals(delivered.duration(), delivered.timeAt("END"));
        assertEquals(2.5, delivered.timeAt("2.5"));
        assertEquals(2.5, delivered.timeAt("2.5s"));
        assertEquals(delivered.duration() / 2, delivered.timeAt("50%"), 1e-9);
        assertEquals(delivered.timeOf(Films.CHANGED), delivered.timeAt("rewrite"));
        assertEquals(delivered.duration(), delivered.timeAt("9999"));
    }

    @Test
    void aMomentThatIsNoneIsExplained() {
        var wrong = assertThrows(IllegalArgumentException.class, () -> delivered.timeAt("noon"));
        assertTrue(wrong.getMessage().contains("rewrite, target, reply, end"));
        var missing =
                assertThrows(
                        IllegalArgumentException.class, () -> Films.denied().timeAt("rewrite"));
        assertTrue(missing.getMessage().contains("DROP_SG_INGRESS"));
    }

    private int index(Hop hop) {
        List<Hop> all = delivered.beats().stream().map(Beat::hop).toList();
        return hop == null ? -1 : all.indexOf(hop);
    }

    private static List<Kind> kinds(Playback playback) {
        return playback.beats().stream().map(Beat::kind).toList();
    }
}
