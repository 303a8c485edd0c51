package dev.linkloom.app.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.diagram.Item;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.simulation.Beat.Kind;
import dev.linkloom.engine.path.Hop;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class SamplePlaybackTest {

    private final Playback playback = Sample.playback(Sample.design());

    @Test
    void thePacketGoesByEndpointServiceAndLoadBalancerToTheTargetAndTheSameWayBack() {
        assertEquals(
                List.of(
                        Sample.CLIENT,
                        Sample.ENDPOINT,
                        Sample.SERVICE,
                        Sample.BALANCER,
                        Sample.TARGET,
                        Sample.BALANCER,
                        Sample.SERVICE,
                        Sample.ENDPOINT,
                        Sample.CLIENT),
                places());
    }

    @Test
    void everyDecisionOfBothDirectionsHasOneBeat() {
        List<Hop> told =
                playback.beats().stream().map(Beat::hop).filter(hop -> hop != null).toList();
        List<Hop> all = new ArrayList<>(playback.trace().forward());
        all.addAll(playback.trace().reply());
        assertEquals(all, told);
        all.forEach(hop -> assertEquals(hop, playback.hopAt(playback.timeOf(hop))));
    }

    @Test
    void eventsAreCountedAndTheNetworksTimeIsNotThatOfTheAnimation() {
        assertEquals(0, playback.eventAt(0));
        assertEquals(0, playback.networkMicrosAt(0));
        double[] halts = playback.halts();
        for (int i = 1; i < halts.length; i++) {
            assertEquals(i, playback.eventAt(halts[i]), "halt " + i);
        }
        assertEquals(halts.length - 1, playback.events());
        assertEquals(
                playback.trace().estimate().roundTripMicros(),
                playback.networkMicrosAt(playback.duration()));
    }

    @Test
    void itTakesEightToTwelveSeconds() {
        assertTrue(playback.duration() >= 8 && playback.duration() <= 12, "" + playback.duration());
    }

    @Test
    void thePacketPausesAtTheEndpointInterfaceAndAtTheNode() {
        assertTrue(pause(Sample.ENDPOINT) >= 0.8, "" + pause(Sample.ENDPOINT));
        assertTrue(pause(Sample.BALANCER) >= 1.5, "" + pause(Sample.BALANCER));
    }

    /// How long the packet stands at a place on its way there.
    private double pause(ResourceId place) {
        return playback.beats().stream()
                .filter(beat -> beat.hop() != null && !beat.reply())
                .filter(beat -> beat.hop().where().equals(place))
                .mapToDouble(beat -> beat.end() - beat.start())
                .sum();
    }

    @Test
    void cardsStayInsideTheWindowWhileTheirPlacesAre() {
        Box window = playback.bounds().grown(60);
        Playback seen = playback.within(window);
        assertTrue(window.contains(seen.bounds()), () -> window + " " + seen.bounds());
        Box tight = Sample.diagram().bounds().grown(4);
        assertTrue(tight.contains(playback.within(tight).bounds()), "the drawing leaves room");
    }

    @Test
    void theLoadBalancerNodeFlipsBothAddresses() {
        Seen seen = Seen.at(playback, "rewrite");
        assertTrue(seen.isStruckThrough("10.0.1.10:49152"));
        assertTrue(seen.isStruckThrough("10.0.11.20:443"));
        assertTrue(seen.shows("172.16.11.5:20001"));
        assertTrue(seen.shows("172.16.1.10:8443"));
        assertTrue(seen.shows("SRC-01"));
    }

    @Test
    void theReplyIsRewrittenBackAtTheSameNode() {
        Beat back =
                playback.beats().stream()
                        .filter(beat -> beat.kind() == Kind.REWRITE && beat.reply())
                        .findFirst()
                        .orElseThrow();
        Seen seen = new Seen(playback.items(back.rest()));
        assertTrue(seen.isStruckThrough("172.16.1.10:8443"));
        assertTrue(seen.isStruckThrough("172.16.11.5:20001"));
        assertTrue(seen.shows("10.0.11.20:443"));
        assertTrue(seen.shows("10.0.1.10:49152"));
    }

    @Test
    void theLastPictureSaysWhatHappenedEverywhere() {
        Seen seen = Seen.at(playback, "end");
        assertTrue(seen.shows("DELIVERED"));
        assertTrue(seen.shows("Addresses rewritten"));
        assertTrue(seen.shows("The application sees"));
        assertTrue(seen.isStruckThrough("10.0.1.10:49152"));
    }

    @Test
    void theNameCardTellsTheZonesOfTheAddresses() {
        Seen seen = Seen.at(playback, "dns");
        assertTrue(seen.shows("use1-az1"));
        assertTrue(seen.shows("use1-az2"));
        assertTrue(seen.shows("endpoint zone of e-1"));
    }

    @Test
    void aProxyHeaderIsShownToTheApplication() {
        Seen seen = Seen.at(Sample.playback(Sample.telling()), "target");
        assertTrue(seen.shows("The PROXY v2 header says"));
        assertTrue(seen.shows("vpce-0a1b2c3d4e5f60718"));
        assertFalse(Seen.at(playback, "target").shows("The PROXY v2 header says"));
    }

    @Test
    void aDeniedPacketStopsAtTheEndpointInterfaceWithTheDecidingRule() {
        Playback denied = Sample.playback(Sample.denying());
        Seen seen = Seen.at(denied, "end");
        assertTrue(seen.hasGlyph(Marks.CROSS));
        assertTrue(seen.shows("DROP_SG_INGRESS"));
        assertTrue(seen.shows("SRC-35"));
        Point ring = seen.ringCenter();
        Box chip = Films.diagram(Sample.design()).box(Sample.ENDPOINT, "use1-az1");
        assertTrue(chip.grown(20).contains(ring.x(), ring.y()), ring + " is not beside " + chip);
    }

    @Test
    void theAddressesOfATravellingPacketKeepOffTheCards() {
        Playback small = playback.at(.35 / .85).within(Sample.diagram().bounds().grown(120));
        int travelling = 0;
        for (double time = 0; time < small.duration(); time += 0.05) {
            List<Item.Rect> cards =
                    small.items(time).stream()
                            .filter(item -> item instanceof Item.Rect rect && rect.radius() == 7)
                            .map(Item.Rect.class::cast)
                            .filter(rect -> rect.stroke() != null)
                            .toList();
            for (Item.Rect label : cards) {
                if (label.box().height() == Envelope.LABEL) {
                    travelling++;
                    for (Item.Rect card : cards) {
                        assertTrue(
                                card.equals(label) || !card.box().intersects(label.box()),
                                "at %.2f s: %s and %s".formatted(time, label, card));
                    }
                }
            }
        }
        assertTrue(travelling > 20, () -> "the packet travels");
    }

    @Test
    void cardsKeepTheirSizeWhenTheDesignShrinks() {
        double time = playback.timeAt("rewrite");
        double whole = struck(playback.items(time));
        double half = struck(playback.at(0.5).items(time));
        assertEquals(whole, half, 1e-9);
        Point far = playback.packetAt(time);
        Point near = playback.at(0.5).packetAt(time);
        assertEquals(far.x() / 2, near.x(), 30);
        assertEquals(far.y() / 2, near.y(), 30);
    }

    private static double struck(List<Item> items) {
        return new Seen(items).text("172.16.11.5:20001").width();
    }

    private List<ResourceId> places() {
        List<ResourceId> places = new ArrayList<>();
        for (Beat beat : playback.beats()) {
            if (beat.hop() != null
                    && (places.isEmpty() || !places.getLast().equals(beat.hop().where()))) {
                places.add(beat.hop().where());
            }
        }
        return places;
    }
}
