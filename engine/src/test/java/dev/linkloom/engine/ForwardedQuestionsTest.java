package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.NetworkAclRule;

import org.junit.jupiter.api.Test;

import java.util.List;

/// Questions that on-premises resolvers hand to an inbound Resolver endpoint pass what other
/// packets pass: network ACLs both ways, and routes back (DNS-37, NET-15, NET-31).
class ForwardedQuestionsTest {

    private static final ResourceId DOOR = Worlds.id("subnet-c-dns-1");
    private static final Design OPEN = OnPremisesDesign.of("10.0.21.10");

    private static NetworkAclRule allow(String ports) {
        return new NetworkAclRule(
                100,
                NetworkAclRule.Action.ALLOW,
                Protocol.UDP,
                PortRange.of(ports),
                Cidr.of("192.168.0.0/16"));
    }

    private static String asked(Design design) {
        return Ask.a(design, OnPremisesDesign.H, T0.PRIVATE_NAME);
    }

    @Test
    void dns37AQuestionThatNothingStopsIsAnswered() {
        assertEquals("ANSWERED 10.0.11.20 10.0.12.20", asked(OPEN));
        assertEquals(
                "ANSWERED 10.0.11.20 10.0.12.20",
                asked(Changes.acl(OPEN, DOOR, List.of(allow("53")), List.of(allow("1024-65535")))));
    }

    @Test
    void net10AnAclOfTheEndpointsSubnetDropsTheQuestion() {
        Design closed =
                Changes.acl(OPEN, DOOR, List.of(allow("443")), List.of(allow("1024-65535")));
        assertEquals("TIMEOUT", asked(closed));
        assertEquals("NET-10", Ask.lastRule(closed, OnPremisesDesign.H, T0.PRIVATE_NAME));
    }

    @Test
    void net15AnAclThatLetsNoReplyOutDropsTheAnswer() {
        Design closed = Changes.acl(OPEN, DOOR, List.of(allow("53")), List.of(allow("53")));
        assertEquals("TIMEOUT", asked(closed));
        String why = Ask.lastReason(closed, OnPremisesDesign.H, T0.PRIVATE_NAME);
        assertTrue(why.startsWith("The question is lost: "), why);
    }

    @Test
    void net31TheAnswerNeedsARouteBackFromTheEndpointsSubnet() {
        Design local = Worlds.routed(OPEN, Worlds.table("rtb-dns", T0.VPC_C), DOOR);
        assertEquals("TIMEOUT", asked(local));
        assertEquals("NET-17", Ask.lastRule(local, OnPremisesDesign.H, T0.PRIVATE_NAME));
    }

    /// The next resolver of the forwarder is asked where the first keeps silent.
    @Test
    void dns38TheSecondResolverEndpointAddressStandsIn() {
        Design both = OnPremisesDesign.of("10.0.21.10", "10.0.22.10");
        Design closed = Changes.acl(both, DOOR, List.of(), List.of());
        assertEquals("ANSWERED 10.0.11.20 10.0.12.20", asked(closed));
    }

    /// DNS-23: the resolver of the VPC itself is beyond every filter.
    @Test
    void dns23AClientOfTheVpcIsAnsweredWhateverTheAclsSay() {
        Design closed = Changes.acl(OPEN, T0.C_APP_1, List.of(), List.of());
        assertEquals("ANSWERED 10.0.11.20 10.0.12.20", Ask.a(closed, T0.C1, T0.PRIVATE_NAME));
    }
}
