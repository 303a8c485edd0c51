package dev.linkloom.app.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.canvas.gesture.Nesting;
import dev.linkloom.app.canvas.gesture.Outcome;
import dev.linkloom.app.canvas.gesture.Sketch;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.Design;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.TargetGroup;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;

class OfferTest {

    private static final Point IN_APP = new Point(240, 240);
    private static final Point BARE = new Point(-400, -400);

    private final Nesting nesting = Sketch.nesting();

    @Test
    void whatIsLegalComesFirstAndTheRestSaysWhyNot() {
        List<Offer> offers = offers(new Outcome.Wanted(null, IN_APP), "");
        Offer instance = offer(offers, ResourceType.INSTANCE);
        Offer vpc = offer(offers, ResourceType.VPC);
        assertNull(instance.refusal());
        assertEquals("A VPC belongs inside an AWS account, not in a Subnet.", vpc.refusal());
        assertTrue(offers.indexOf(instance) < offers.indexOf(vpc));
    }

    @Test
    void typingNarrowsByNameAndByOtherWords() {
        List<Offer> offers = offers(new Outcome.Wanted(null, IN_APP), "ec2");
        assertEquals(List.of(ResourceType.INSTANCE), offers.stream().map(Offer::type).toList());
    }

    @Test
    void onlyWhatCanBeConnectedIsOfferedForAFreeEndOfALine() {
        List<Offer> offers = offers(new Outcome.Wanted(Sketch.DOOR, BARE), "");
        assertEquals(
                List.of(
                        ResourceType.ENDPOINT_SERVICE,
                        ResourceType.AWS_SERVICE,
                        ResourceType.SECURITY_GROUP),
                offers.stream().map(Offer::type).toList());
    }

    @Test
    void aNeighbourAndItsReferenceAreOneStep() {
        Outcome.Wanted wanted = new Outcome.Wanted(Sketch.BALANCER, new Point(1000, 240));
        Outcome.Change change =
                assertInstanceOf(
                        Outcome.Change.class,
                        Offer.make(nesting, wanted, ResourceType.TARGET_GROUP, new Random(3)));
        Design after = change.edit().applyTo(nesting.design());
        TargetGroup group = (TargetGroup) after.find(change.selected().getFirst());
        assertEquals(Sketch.VPC_P, group.vpc());
        assertEquals(
                group.id(),
                after.find(Sketch.BALANCER, NetworkLoadBalancer.class)
                        .listeners()
                        .getFirst()
                        .targetGroup());
        assertEquals("Add targets-1 connected to api-nlb", change.edit().label());
    }

    @Test
    void droppedOutsideANeighbourIsPutWhereItMayLive() {
        Outcome.Wanted wanted = new Outcome.Wanted(Sketch.SERVICE, BARE);
        Outcome.Change change =
                assertInstanceOf(
                        Outcome.Change.class,
                        Offer.make(
                                nesting,
                                wanted,
                                ResourceType.NETWORK_LOAD_BALANCER,
                                new Random(3)));
        Design after = change.edit().applyTo(nesting.design());
        var balancer = (NetworkLoadBalancer) after.find(change.selected().getFirst());
        assertEquals(Sketch.VPC_P, balancer.vpc());
        assertEquals(
                List.of(balancer.id()),
                after.find(Sketch.SERVICE, EndpointService.class).loadBalancers());
    }

    private List<Offer> offers(Outcome.Wanted wanted, String words) {
        return Offer.at(nesting, wanted, words, new Random(3));
    }

    private static Offer offer(List<Offer> offers, ResourceType type) {
        return offers.stream().filter(each -> each.type() == type).findFirst().orElseThrow();
    }
}
