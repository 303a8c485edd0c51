package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.resource.OnPremises;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.ResolverEndpoint;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import java.util.List;

/// Names between a VPC and a network outside AWS: Resolver endpoints, forwarding rules, forwarders.
class HybridNamesTest {

    private static PrivateHostedZone zone(String domain, String name, String ip) {
        return new PrivateHostedZone(
                ResourceId.of("phz-" + domain),
                domain,
                T0.CONSUMER,
                domain,
                List.of(T0.VPC_C),
                List.of(Office.a(name, ip)));
    }

    /// WALK-09 (i), (ii) and (iii).
    @Nested
    class Walk09 {
        @Test
        void dns38TheEndpointsOwnNameNeedsNoResolverInAws() {
            assertEquals(
                    """
                    DNS-38 resolver of office = looks for its own names and forwarders
                    DNS-07 public DNS = 10.0.11.20, 10.0.12.20
                    """,
                    Ask.steps(Office.design(), Office.H, T0.R));
        }

        @Test
        void dns37ThePrivateNameAnswersThroughTheInboundEndpoint() {
            Design design =
                    Office.design(Office.forwarder("example.com", "10.0.21.10", "10.0.22.10"));
            assertEquals(
                    """
                    DNS-38 resolver of office = looks for its own names and forwarders
                    DNS-38 resolver of office = asks 10.0.21.10, 10.0.22.10
                    DNS-37 resolver 10.0.0.2 = looks for the longest matching zone of consumer
                    DNS-14 endpoint zone of e-1 = %s
                    DNS-08 public DNS = 10.0.11.20, 10.0.12.20
                    """
                            .formatted(T0.R),
                    Ask.steps(design, Office.H, T0.PRIVATE_NAME));
            assertEquals(
                    "ANSWERED 10.0.11.20 10.0.12.20", Ask.a(design, Office.H, T0.PRIVATE_NAME));
        }

        @Test
        void dns21TheResolverOfAVpcAnswersNobodyOutside() {
            Design design = Office.design(Office.forwarder("example.com", "10.0.0.2"));
            assertEquals("TIMEOUT", Ask.a(design, Office.H, T0.PRIVATE_NAME));
            assertEquals("DNS-21", Ask.lastRule(design, Office.H, T0.PRIVATE_NAME));
            assertEquals(
                    "10.0.0.2 is the resolver of consumer and answers inside that VPC only; ask an"
                            + " inbound Resolver endpoint there.",
                    Ask.lastReason(design, Office.H, T0.PRIVATE_NAME));
        }
    }

    @Test
    void dns21TheOtherAddressesOfAVpcsResolverAnswerNobodyOutsideEither() {
        for (String each : List.of("169.254.169.253", "fd00:ec2::253")) {
            Design design = Office.design(Office.forwarder("example.com", each));
            assertEquals("TIMEOUT", Ask.a(design, Office.H, T0.PRIVATE_NAME));
            assertEquals("DNS-21", Ask.lastRule(design, Office.H, T0.PRIVATE_NAME));
        }
    }

    @Test
    void dns21FromInsideTheyAreTheResolverItself() {
        Design design = Office.design().with(Office.rule("corp.test", "169.254.169.253"));
        assertEquals("TIMEOUT", Ask.a(design, T0.C1, "db.corp.test"));
        assertTrue(Ask.lastReason(design, T0.C1, "db.corp.test").contains("without end"));
    }

    @Test
    void dns20OutsideThePrivateNameIsUnknownAndTheAnswerSaysWhoseItIs() {
        for (ResourceId from : List.of(Office.H, Office.STRANGER)) {
            assertEquals("NXDOMAIN", Ask.a(Office.design(), from, T0.PRIVATE_NAME));
            assertEquals("DNS-20", Ask.lastRule(Office.design(), from, T0.PRIVATE_NAME));
            assertTrue(
                    Ask.lastReason(Office.design(), from, T0.PRIVATE_NAME)
                            .startsWith("api.example.com is the private name of e-1"));
        }
    }

    @Test
    void dns07AStrangerOnTheInternetResolvesTheEndpointsName() {
        assertEquals(
                "ANSWERED 10.0.11.20 10.0.12.20", Ask.a(Office.design(), Office.STRANGER, T0.R));
        assertNull(Ask.resolution(Office.design(), Office.STRANGER, T0.R).resolver());
    }

    @Test
    void dns07AResolverThatProtectsAgainstRebindingStripsTheAnswer() {
        OnPremises office = Changes.get(Office.design(), Office.OFFICE, OnPremises.class);
        Design design = Office.design().with(office.withRebindingProtection(true));
        assertEquals("NODATA", Ask.a(design, Office.H, T0.R));
        assertEquals("DNS-07", Ask.lastRule(design, Office.H, T0.R));
    }

    @Test
    void theOfficeAsksItsOwnResolver() {
        assertEquals(Office.RESOLVER, Ask.resolution(Office.design(), Office.H, T0.R).resolver());
    }

    @Test
    void dns38TheLongestForwarderWins() {
        Design design =
                Office.design(
                        Office.forwarder("com", "10.0.0.2"),
                        Office.forwarder("example.com", "10.0.21.10"));
        assertEquals("ANSWERED 10.0.11.20 10.0.12.20", Ask.a(design, Office.H, T0.PRIVATE_NAME));
    }

    @Test
    void dns38TheNextResolverIsAskedWhereTheFirstIsSilent() {
        Design design = Office.design(Office.forwarder("example.com", "10.0.0.2", "10.0.22.10"));
        assertEquals("ANSWERED 10.0.11.20 10.0.12.20", Ask.a(design, Office.H, T0.PRIVATE_NAME));
    }

    @Test
    void dns37AnOutboundEndpointTakesNoQuestions() {
        Design design = Office.design(Office.forwarder("example.com", "10.0.21.11"));
        assertEquals("TIMEOUT", Ask.a(design, Office.H, T0.PRIVATE_NAME));
        assertEquals("DNS-37", Ask.lastRule(design, Office.H, T0.PRIVATE_NAME));
    }

    @Test
    void dns24AnInboundEndpointNeedsTheResolverBehindIt() {
        Design design =
                Changes.attributes(
                        Office.design(Office.forwarder("example.com", "10.0.21.10")),
                        T0.VPC_C,
                        false,
                        false);
        assertEquals("TIMEOUT", Ask.a(design, Office.H, T0.PRIVATE_NAME));
        assertEquals("DNS-24", Ask.lastRule(design, Office.H, T0.PRIVATE_NAME));
    }

    @Test
    void net01TheSecurityGroupOfAnInboundEndpointMustAdmitTheQuestion() {
        Design design =
                Changes.ingress(
                        Office.design(Office.forwarder("example.com", "10.0.21.10")),
                        Office.SG_DNS,
                        Changes.tcp("53", "192.168.0.0/16"));
        assertEquals("TIMEOUT", Ask.a(design, Office.H, T0.PRIVATE_NAME));
        assertEquals("NET-01", Ask.lastRule(design, Office.H, T0.PRIVATE_NAME));
    }

    @Test
    void net01TheSecurityGroupOfAnOutboundEndpointMustLetTheQuestionOut() {
        Design design =
                Changes.egress(
                        Office.knowing(
                                Office.design().with(Office.rule("corp.test", "192.168.0.53")),
                                Office.a("db.corp.test", "192.168.7.7")),
                        Office.SG_DNS);
        assertEquals("TIMEOUT", Ask.a(design, T0.C1, "db.corp.test"));
    }

    @Test
    void dns23QuestionsToAVpcsOwnResolverMeetNoFilter() {
        Design design =
                Changes.acl(
                        Changes.egress(T0.design(), T0.SG_APP), T0.C_APP_1, List.of(), List.of());
        assertEquals("ANSWERED 10.0.11.20 10.0.12.20", Ask.a(design, T0.C1, T0.PRIVATE_NAME));
    }

    @Nested
    class Rules {
        private final Design design =
                Office.knowing(
                        Office.design().with(Office.rule("corp.test", "192.168.0.53")),
                        Office.a("db.corp.test", "192.168.7.7"),
                        Office.a("x.db.corp.test", "192.168.7.8"));

        @Test
        void dns26ARuleAsksOutsideByTheOutboundEndpoint() {
            assertEquals(
                    """
                    DNS-21 resolver 10.0.0.2 = looks for the longest matching zone of consumer
                    DNS-26 forwarding rule corp.test = asks 192.168.0.53
                    DNS-38 resolver of office = looks for its own names and forwarders
                    DNS-38 resolver of office = 192.168.7.7
                    """,
                    Ask.steps(design, T0.C1, "db.corp.test"));
        }

        @Test
        void dns26ARuleBeatsAZoneOfTheSameDomain() {
            Design both = design.with(zone("corp.test", "db.corp.test", "10.0.9.9"));
            assertEquals("ANSWERED 192.168.7.7", Ask.a(both, T0.C1, "db.corp.test"));
        }

        @Test
        void dns26ALongerZoneBeatsARule() {
            Design both = design.with(zone("db.corp.test", "x.db.corp.test", "10.0.9.9"));
            assertEquals("ANSWERED 10.0.9.9", Ask.a(both, T0.C1, "x.db.corp.test"));
        }

        @Test
        void dns26ALongerRuleBeatsAZone() {
            Design both = design.with(zone("test", "db.corp.test", "10.0.9.9"));
            assertEquals("ANSWERED 192.168.7.7", Ask.a(both, T0.C1, "db.corp.test"));
        }

        @Test
        void dns26ARuleBeatsTheEndpointsZoneOfTheSameDomain() {
            Design both =
                    Office.knowing(
                            design.with(Office.rule("api.example.com", "192.168.0.53")),
                            Office.a("api.example.com", "192.168.7.9"));
            assertEquals("ANSWERED 192.168.7.9", Ask.a(both, T0.C1, T0.PRIVATE_NAME));
        }

        @Test
        void dns26ARuleForAllNamesLeavesTheEndpointsZoneAlone() {
            Design both = design.with(Office.rule("", "192.168.0.53"));
            assertEquals("ANSWERED 10.0.11.20 10.0.12.20", Ask.a(both, T0.C1, T0.PRIVATE_NAME));
            assertEquals("ANSWERED 192.168.7.7", Ask.a(both, T0.C1, "db.corp.test"));
        }

        @Test
        void dns26OnlyTheVpcsOfARuleFollowIt() {
            assertEquals("NXDOMAIN", Ask.a(design, T0.APP_1, "db.corp.test"));
        }

        @Test
        void dns26ARuleNeedsAnOutboundEndpoint() {
            Design without = design.without(Office.OUTBOUND);
            assertEquals("TIMEOUT", Ask.a(without, T0.C1, "db.corp.test"));
            assertEquals("DNS-26", Ask.lastRule(without, T0.C1, "db.corp.test"));
        }

        @Test
        void dns26WhatTheOtherResolverDoesNotKnowIsNotAskedElsewhere() {
            Design both = design.with(zone("test", "no.corp.test", "10.0.9.9"));
            assertEquals("NXDOMAIN", Ask.a(both, T0.C1, "no.corp.test"));
        }

        @Test
        void resolversThatForwardToEachOtherAreFoundOut() {
            Design loop =
                    Office.design(Office.forwarder("corp.test", "10.0.21.10"))
                            .with(Office.rule("corp.test", "192.168.0.53"));
            assertEquals("TIMEOUT", Ask.a(loop, T0.C1, "db.corp.test"));
            assertTrue(
                    Ask.lastReason(loop, T0.C1, "db.corp.test").contains("without end"),
                    Ask.lastReason(loop, T0.C1, "db.corp.test"));
            assertEquals("TIMEOUT", Ask.a(loop, Office.H, "db.corp.test"));
        }

        @Test
        void nobodyListensAtAnUnknownAddress() {
            Design lost = Office.design().with(Office.rule("corp.test", "172.31.0.9"));
            assertEquals("TIMEOUT", Ask.a(lost, T0.C1, "db.corp.test"));
        }

        @Test
        void aRuleMayAskAResolverOnTheInternet() {
            Design design = Office.design().with(Office.rule("example.com", "8.8.8.8"));
            assertEquals("NXDOMAIN", Ask.a(design, T0.C1, "www.example.com"));
            assertEquals("DNS-20", Ask.lastRule(design, T0.C1, "www.example.com"));
        }
    }

    @Test
    void anAddressOfTheOfficeIsTakenForItsResolverWhereItHasNone() {
        Design design =
                Office.knowing(
                        Office.design().with(Office.rule("corp.test", "192.168.9.9")),
                        Office.a("db.corp.test", "192.168.7.7"));
        OnPremises office = Changes.get(design, Office.OFFICE, OnPremises.class);
        assertEquals("TIMEOUT", Ask.a(design, T0.C1, "db.corp.test"));
        assertEquals(
                "ANSWERED 192.168.7.7",
                Ask.a(design.with(office.withResolver(null)), T0.C1, "db.corp.test"));
    }

    @Test
    void aHostWithoutANetworkAsksNobody() {
        Design design = Office.design().without(Office.OFFICE);
        assertEquals("TIMEOUT", Ask.a(design, Office.H, T0.R));
    }

    /// Two VPCs of one number: the endpoint's own VPC answers.
    @Test
    void net26AnInboundEndpointAnswersForItsOwnVpc() {
        ResolverEndpoint in = Changes.get(Office.design(), Office.INBOUND, ResolverEndpoint.class);
        Design design =
                SecondConsumer.of(
                        Office.design(Office.forwarder("example.com", "10.0.21.10")), "10.0");
        assertEquals(T0.VPC_C, in.vpc());
        assertEquals("ANSWERED 10.0.11.20 10.0.12.20", Ask.a(design, Office.H, T0.PRIVATE_NAME));
        assertEquals(
                List.of(Cidr.of("192.168.0.0/16")),
                Changes.get(design, Office.OFFICE, OnPremises.class).cidrs());
    }
}
