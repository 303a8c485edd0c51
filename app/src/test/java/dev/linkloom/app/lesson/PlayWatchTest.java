package dev.linkloom.app.lesson;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.Opening;
import dev.linkloom.app.simulation.Player;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.model.ResourceId;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

/// Only a flow that was played and seen from beginning to end counts as played.
class PlayWatchTest {

    private final Document document = new Document();
    private final Player player = new Player(document);
    private final List<Trace> played = new ArrayList<>();

    @BeforeEach
    void watch() {
        document.open(Opening.sample().design(), null);
        new PlayWatch(player, played::add);
        player.show(Flow.tcp(ResourceId.of("i-client-1"), "api.example.com", 443));
    }

    @Test
    void aFlowPlayedToItsEndIsPlayedOnce() {
        player.play();
        playOut();
        assertEquals(List.of(player.traceProperty().get()), played);
    }

    @Test
    void jumpingToTheEndIsNotPlaying() {
        player.play();
        player.seekEnd();
        assertEquals(List.of(), played);
    }

    @Test
    void leapingAheadAndPlayingTheRestIsNotPlaying() {
        player.play();
        player.advance(1);
        player.seek(player.duration() - 1);
        player.play();
        playOut();
        assertEquals(List.of(), played);
        player.play();
        playOut();
        assertEquals(1, played.size(), "and then from the beginning");
    }

    @Test
    void steppingThroughAllOfItWithoutPlayIsNotPlaying() {
        stepToTheEnd();
        assertEquals(List.of(), played);
    }

    @Test
    void lookingBackAndSteppingOnIsPlaying() {
        player.play();
        player.advance(3);
        player.stepBack();
        player.stepBack();
        stepToTheEnd();
        assertEquals(1, played.size());
    }

    private void playOut() {
        while (player.isPlaying()) {
            player.advance(0.05);
        }
    }

    private void stepToTheEnd() {
        while (player.time() < player.duration()) {
            player.stepForward();
        }
    }
}
