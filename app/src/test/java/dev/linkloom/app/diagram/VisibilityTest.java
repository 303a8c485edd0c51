package dev.linkloom.app.diagram;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.diagram.Item.Text;
import dev.linkloom.app.diagram.Spot.Part;
import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.ResourceType;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// What collapsed containers and hidden types leave of a drawing.
class VisibilityTest {

    private static final ResourceId CONSUMER = ResourceId.of("vpc-consumer");
    private static final ResourceId PROVIDER = ResourceId.of("vpc-provider");
    private static final ResourceId CLIENT = ResourceId.of("i-client-1");
    private static final ResourceId ENDPOINT = ResourceId.of("vpce-0a1b2c3d4e5f60718");

    private final Diagram all = Diagram.of(Fabric.compile(Samples.saas()));

    private Diagram collapsed(ResourceId... containers) {
        return all.showing(Visibility.ALL.collapsing(List.of(containers)));
    }

    private static Set<ResourceId> shown(Diagram diagram) {
        return diagram.spots().stream().map(Spot::id).collect(Collectors.toSet());
    }

    private static List<String> texts(Diagram diagram, ResourceId owner) {
        List<String> texts = new ArrayList<>();
        for (Item each : diagram.items()) {
            if (each instanceof Item.Group group && owner.equals(group.owner())) {
                group.items().stream()
                        .filter(Text.class::isInstance)
                        .forEach(text -> texts.add(((Text) text).text()));
            }
        }
        return texts;
    }

    @Test
    void aCollapsedVpcKeepsItsPlaceAndTellsWhatItHolds() {
        Diagram diagram = collapsed(CONSUMER);
        assertEquals(all.box(CONSUMER), diagram.box(CONSUMER));
        assertFalse(shown(diagram).contains(CLIENT));
        List<String> texts = texts(diagram, CONSUMER);
        assertTrue(texts.containsAll(List.of("consumer", "4 Subnets", "2 Instances")), "" + texts);
        assertTrue(texts.contains("1 Interface endpoint"), "" + texts);
    }

    @Test
    void whatIsInsideIsFoundAtTheCollapsedContainer() {
        Diagram diagram = collapsed(CONSUMER);
        Box client = all.box(CLIENT);
        assertNotNull(client);
        assertEquals(CONSUMER, diagram.hit(new Point(client.centerX(), client.centerY())));
        assertEquals(all.box(CONSUMER), diagram.box(CLIENT));
        assertEquals(all.box(CONSUMER), diagram.box(ENDPOINT, "use1-az1"));
        assertEquals(CONSUMER, diagram.standIn(CLIENT));
    }

    @Test
    void linksLeadToTheCardWithTheirNumber() {
        Diagram diagram = collapsed(ResourceId.of("subnet-p-app-1"), CONSUMER);
        Link in = link(diagram, CONSUMER, ResourceId.of("vpce-svc-0123456789abcdef0"));
        assertEquals("PrivateLink", in.label());
        assertEquals(1, in.bundled());
        assertEquals(all.box(CONSUMER), in.start());
        Diagram provider = collapsed(PROVIDER);
        Link service = link(provider, ResourceId.of("vpce-svc-0123456789abcdef0"), PROVIDER);
        assertEquals(1, service.bundled());
        assertEquals(
                0,
                provider.links().stream().filter(each -> each.from().equals(PROVIDER)).count(),
                "what leads from the VPC to itself is inside of it");
    }

    @Test
    void severalLinksBetweenTwoBoxesAreOne() {
        Diagram fleet = Diagram.of(Fabric.compile(Fleets.of(3)));
        List<ResourceId> accounts =
                fleet.spots().stream()
                        .map(Spot::id)
                        .filter(each -> each.value().matches("[0-9]{12}"))
                        .toList();
        Diagram one = fleet.showing(Visibility.ALL.collapsing(accounts));
        assertEquals(4, one.links().size(), "one from each of four consumers to the provider");
        Diagram service =
                collapsed(ResourceId.of("subnet-p-nlb-1"), ResourceId.of("subnet-p-nlb-2"));
        assertTrue(
                service.links().stream()
                        .anyMatch(each ->
                                each.from().value().equals("nlb-api")
                                        && each.to().value().equals("subnet-p-nlb-1")),
                "the load balancer's line to its node leads to the subnet");
    }

    private static Link link(Diagram diagram, ResourceId from, ResourceId to) {
        return diagram.links().stream()
                .filter(each -> each.from().equals(from) && each.to().equals(to))
                .findFirst()
                .orElseThrow(() -> new AssertionError(from + " to " + to));
    }

    @Test
    void openAgainEverythingIsAsBeforeAndItsLinksNeedNoNewWays() {
        Diagram again = collapsed(CONSUMER, PROVIDER).showing(Visibility.ALL);
        assertSame(all.links(), again.links());
        assertEquals(all.items(), again.items());
    }

    @Test
    void aHiddenTypeTakesItsTagsChipsAndLinksAlong() {
        Diagram diagram =
                all.showing(
                        Visibility.ALL.hiding(
                                Set.of(
                                        ResourceType.SECURITY_GROUP,
                                        ResourceType.NETWORK_LOAD_BALANCER)));
        assertTrue(diagram.spots().stream().noneMatch(each -> each.part() == Part.TAG));
        assertFalse(shown(diagram).contains(ResourceId.of("nlb-api")));
        assertNull(diagram.box(ResourceId.of("nlb-api")));
        assertTrue(
                diagram.links().stream()
                        .noneMatch(each ->
                                each.from().value().equals("nlb-api")
                                        || each.to().value().equals("nlb-api")));
        assertTrue(shown(diagram).contains(CLIENT));
    }

    @Test
    void toRevealOpensWhatIsAroundAndShowsTheType() {
        Visibility view =
                Visibility.ALL
                        .collapsing(List.of(CONSUMER, PROVIDER))
                        .hiding(Set.of(ResourceType.INSTANCE, ResourceType.SECURITY_GROUP));
        Visibility next = view.revealing(Samples.saas(), CLIENT);
        assertEquals(Set.of(PROVIDER), next.collapsed());
        assertEquals(Set.of(ResourceType.SECURITY_GROUP), next.hidden());
    }

    @Test
    void smallNamesAndNumbersAreWrittenOnCollapsedContainers() {
        Diagram diagram = collapsed(CONSUMER);
        List<String> names =
                diagram.names(.35, diagram.bounds()).stream()
                        .filter(Text.class::isInstance)
                        .map(each -> ((Text) each).text())
                        .toList();
        assertTrue(names.contains("4 Subnets"), "" + names);
    }
}
