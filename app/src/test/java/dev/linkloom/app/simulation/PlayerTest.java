package dev.linkloom.app.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.diagram.Visibility;
import dev.linkloom.app.document.Document;
import dev.linkloom.engine.path.Hop;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

class PlayerTest {

    private final Document document = new Document();
    private final Player player = new Player(document);
    private final FlowOverlay overlay = new FlowOverlay(player);

    PlayerTest() {
        document.open(Sample.design(), null);
        player.show(Sample.FLOW);
    }

    @Property(tries = 60)
    void aStepBackUndoesAStepForward(@ForAll @IntRange(max = 60) int index) {
        double[] halts = player.playbackProperty().get().halts();
        double halt = halts[Math.min(index, halts.length - 2)];
        player.seek(halt);
        player.stepForward();
        assertNotEquals(halt, player.time());
        player.stepBack();
        assertEquals(halt, player.time(), 1e-9);
    }

    @Property(tries = 60)
    void aStepForwardUndoesAStepBack(@ForAll @IntRange(min = 1, max = 60) int index) {
        double[] halts = player.playbackProperty().get().halts();
        double halt = halts[Math.min(index, halts.length - 1)];
        player.seek(halt);
        player.stepBack();
        assertNotEquals(halt, player.time());
        player.stepForward();
        assertEquals(halt, player.time(), 1e-9);
    }

    @Test
    void stepsVisitEveryDecisionInOrder() {
        List<Hop> forward = player.traceProperty().get().forward();
        player.seek(player.playbackProperty().get().timeAt("dns"));
        for (Hop hop : forward) {
            player.stepForward();
            assertEquals(hop, player.currentHopProperty().get());
        }
    }

    @Test
    void playingAdvancesWithTheSpeedAndStopsAtTheEnd() {
        player.play();
        player.advance(0.5);
        assertEquals(0.5, player.time(), 1e-9);
        player.speedProperty().set(4);
        player.advance(0.5);
        assertEquals(2.5, player.time(), 1e-9);
        player.advance(100);
        assertEquals(player.duration(), player.time(), 1e-9);
        assertFalse(player.isPlaying());
    }

    @Test
    void timeStandsStillWhilePaused() {
        player.play();
        player.pause();
        player.advance(1);
        assertEquals(0, player.time());
    }

    @Test
    void playAtTheEndBeginsAnew() {
        player.seekEnd();
        player.play();
        assertEquals(0, player.time());
        assertTrue(player.isPlaying());
    }

    @Test
    void seekingPausesAndStaysInside() {
        player.play();
        player.seek(1000);
        assertFalse(player.isPlaying());
        assertEquals(player.duration(), player.time(), 1e-9);
        player.seek(-3);
        assertEquals(0, player.time());
    }

    @Test
    void withReducedMotionPlayingJumpsFromDecisionToDecision() {
        Playback playback = player.playbackProperty().get();
        Beat travel =
                playback.beats().stream().filter(beat -> !beat.halts()).findFirst().orElseThrow();
        player.seek(travel.start() + 0.1);
        overlay.reducedMotionProperty().set(true);
        player.play();
        List<Item> early = overlay.itemsProperty().get();
        player.advance(0.1);
        assertEquals(early, overlay.itemsProperty().get());
        player.pause();
        assertNotEquals(early, overlay.itemsProperty().get());
    }

    @Test
    void anEditThatChangesTheFateTracesAgainAndSaysSo() {
        player.seek(player.playbackProperty().get().timeAt("rewrite"));
        document.perform(
                new Edit.Replace("Change group", Sample.denying().find(ResourceId.of("sg-ep"))));
        assertEquals(Verdict.DROP_SG_INGRESS, player.traceProperty().get().verdict());
        assertTrue(player.designChangedProperty().get());
        assertTrue(player.time() <= player.duration());
        assertFalse(player.shows(Sample.FLOW));
    }

    @Test
    void anEditThatMovesABoxKeepsPlaying() {
        player.play();
        player.advance(1);
        Box box = document.design().placement(Sample.CLIENT).moved(4, 0);
        document.perform(new Edit.Place("Move", Map.of(Sample.CLIENT, box)));
        assertTrue(player.isPlaying());
        assertFalse(player.designChangedProperty().get());
        assertEquals(1, player.time(), 1e-9);
    }

    @Test
    void whatHappensInACollapsedContainerIsPlayedAtItsCard() {
        Hop hop =
                player.traceProperty().get().forward().stream()
                        .filter(each -> Sample.TARGET.equals(each.where()))
                        .findFirst()
                        .orElseThrow();
        player.seek(hop);
        ResourceId provider = document.design().find(Sample.SERVICE).parent();
        Visibility folded = Visibility.ALL.collapsing(Set.of(provider));
        player.visibilityProperty().set(folded);
        assertEquals(hop, player.currentHopProperty().get());
        Box card = Diagram.of(document.fabric()).showing(folded).box(provider);
        Point packet = player.playbackProperty().get().packetAt(player.time());
        assertTrue(card.grown(24).contains(packet.x(), packet.y()), packet + " far from " + card);
        assertFalse(card.contains(packet.x(), packet.y()), packet + " among what does not show");
        for (double halt : player.playbackProperty().get().halts()) {
            player.seek(halt);
            assertFalse(overlay.itemsProperty().get().isEmpty());
        }
    }

    @Test
    void aDeletedClientTakesItsFlowAlong() {
        player.play();
        document.perform(new Edit.Remove(Set.of(Sample.CLIENT)));
        assertNull(player.traceProperty().get());
        assertTrue(overlay.itemsProperty().get().isEmpty());
        assertFalse(player.isPlaying());
    }

    @Test
    void cardsStopShrinkingBelowEightyFivePercent() {
        overlay.zoomProperty().set(2);
        assertEquals(1, overlay.scaleProperty().get());
        overlay.zoomProperty().set(0.85);
        assertEquals(1, overlay.scaleProperty().get(), 1e-9);
        overlay.zoomProperty().set(0.425);
        assertEquals(0.5, overlay.scaleProperty().get(), 1e-9);
    }
}
