package dev.linkloom.app.lens;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.canvas.Spotlight;
import dev.linkloom.app.canvas.gesture.Nesting;
import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.diagram.Samples;
import dev.linkloom.app.diagram.ZoneBand;
import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// What stands out of the sample.
class HighlightTest {

    private static final ResourceId ENDPOINT = ResourceId.of("vpce-0a1b2c3d4e5f60718");

    private final Diagram diagram = Diagram.of(Fabric.compile(Samples.saas()));
    private final Nesting nesting = Nesting.of(diagram);

    private static Set<ResourceId> ids(String... ids) {
        return Set.copyOf(Stream.of(ids).map(ResourceId::of).toList());
    }

    @Test
    void aZoneIsLitInBothAccountsUnderTheNameThatEachHasForIt() {
        Highlight zone = ZoneHighlight.of(diagram, "use1-az1");
        List<Box> bands =
                diagram.zones().stream()
                        .filter(each -> each.zoneId().equals("use1-az1"))
                        .map(ZoneBand::box)
                        .toList();
        assertEquals(2, bands.size());
        assertEquals(bands, zone.light().windows());
        assertEquals(
                List.of("us-east-1a  use1-az1", "us-east-1b  use1-az1"),
                zone.light().notes().stream().map(Spotlight.Tag::words).toList());
        assertEquals("use1-az1 is us-east-1a in Consumer; us-east-1b in Provider", zone.words());
    }

    @Test
    void aZoneThatNobodyUsesLightsNothing() {
        assertFalse(ZoneHighlight.of(diagram, "use1-az6").light().dims());
    }

    @Test
    void thePointerOnABareBandMeansItsZoneAndOnASubnetDoesNot() {
        ZoneBand band = diagram.zones().getFirst();
        Point label = new Point(band.box().x() + 20, band.box().y() + 12);
        assertEquals(new Pointed.AtZone(band.zoneId()), Pointed.at(diagram, label));
        Box subnet = diagram.box(ResourceId.of("subnet-c-app-1"));
        assertNotNull(subnet);
        Point inSubnet = new Point(subnet.right() - 4, subnet.bottom() - 4);
        assertEquals(null, Pointed.at(diagram, inSubnet));
    }

    @Test
    void aSecurityGroupLightsItselfAndItsWearers() {
        Highlight group = GroupHighlight.of(diagram, ResourceId.of("sg-tgt"));
        assertEquals(ids("sg-tgt", "i-app-1", "i-app-2"), group.light().ids());
        assertEquals("sg-tgt is worn by app-1, app-2", group.words());
        assertEquals(
                2, group.light().items().size(), "a rim around each, for those who see no red");
    }

    @Test
    void focusFollowsLinksDownToTheTargetsButNotUpToOtherConsumers() {
        Set<ResourceId> lit = FocusHighlight.of(diagram, nesting, List.of(ENDPOINT)).light().ids();
        assertTrue(lit.containsAll(ids("nlb-api", "tg-api", "i-app-1", "subnet-c-ep-1", "sg-ep")));
        assertTrue(lit.containsAll(ids("111111111111", "vpc-provider")), "what they lie in");
        assertFalse(lit.contains(ResourceId.of("i-client-1")));
        Set<ResourceId> from = FocusHighlight.of(diagram, nesting, ids("i-app-1")).light().ids();
        assertTrue(from.contains(ENDPOINT), "what leads to it");
        assertFalse(from.contains(ResourceId.of("i-app-2")), "another target of the same group");
    }

    @Test
    void focusOnAContainerIsFocusOnWhatItHolds() {
        Highlight vpc = FocusHighlight.of(diagram, nesting, ids("vpc-consumer"));
        assertTrue(vpc.light().ids().containsAll(ids("i-client-1", "nlb-api")));
        assertEquals("Focus on consumer and 5 connected", vpc.words());
    }
}
