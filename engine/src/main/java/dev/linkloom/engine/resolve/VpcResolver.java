package dev.linkloom.engine.resolve;

import dev.linkloom.engine.dns.Resolution.Status;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.DnsRecord;
import dev.linkloom.model.resource.PrivateHostedZone;

/// Route 53 Resolver of a VPC: rules and zones by longest suffix, then public DNS.
final class VpcResolver {

    private static final RuleId ASKED = RuleId.of("DNS-21");
    private static final RuleId SUPPORT = RuleId.of("DNS-24");
    private static final RuleId BY_ENDPOINT = RuleId.of("DNS-37");
    private static final RuleId LONGEST_SUFFIX = RuleId.of("DNS-25");
    private static final RuleId HIDDEN_ZONE = RuleId.of("DNS-14");
    private static final RuleId RECORD_TYPES = RuleId.of("DNS-34");
    private static final RuleId ONLY_INBOUND = RuleId.of("DNS-35");

    private final Zones zones;
    private final Offers offers;
    private final Forwarding forwarding;
    private final PublicDns publicDns;

    VpcResolver(Zones zones, Offers offers, Forwarding forwarding, PublicDns publicDns) {
        this.zones = zones;
        this.offers = offers;
        this.forwarding = forwarding;
        this.publicDns = publicDns;
    }

    Answer enter(NameWalk walk, Standpoint.InVpc at, String name) {
        Network network = at.network();
        if (!network.vpc().dnsSupport()) {
            return walk.silence(
                    at.label(),
                    network.id(),
                    name,
                    SUPPORT,
                    Sentence.of(
                            "DNS support of %s is off, so its resolver does not answer.",
                            network.name()));
        }
        walk.step(
                at.label(),
                network.id(),
                name,
                Sentence.of("looks for the longest matching zone of %s", network.name()),
                at.inbound() ? BY_ENDPOINT : ASKED,
                at.inbound()
                        ? Sentence.of(
                                "By its inbound Resolver endpoint %s answers outsiders as it"
                                        + " answers its own clients.",
                                network.name())
                        : Sentence.of(
                                "The resolver of a VPC is its first address plus two, and answers"
                                        + " inside the VPC only."));
        return find(walk, at, name);
    }

    Answer find(NameWalk walk, Standpoint.InVpc at, String name) {
        String domain = name;
        while (true) {
            switch (zones.find(at.network(), domain)) {
                case Zones.Match.Forwarded(var rule) -> {
                    return forwarding.byRule(walk, rule, name);
                }
                case Zones.Match.Hosted(var zone) -> {
                    return inZone(walk, at, zone, name);
                }
                case Zones.Match.Hidden(var endpoint) -> {
                    if (at.inbound() || !endpoint.onlyInbound()) {
                        return inHiddenZone(walk, at, endpoint, name);
                    }
                    walk.step(
                            place(endpoint),
                            endpoint.id(),
                            name,
                            "keeps silent",
                            ONLY_INBOUND,
                            Sentence.of(
                                    "Private DNS of %s is for inbound Resolver endpoints only, so"
                                            + " clients in the VPC get the public answer.",
                                    endpoint.name()));
                }
                case null -> {}
            }
            if (domain.isEmpty()) {
                offers.explain(walk, at.network(), name);
                return publicDns.find(walk, at, name);
            }
            domain = Zones.parent(domain);
        }
    }

    private static String place(NamedEndpoint endpoint) {
        return "endpoint zone of " + endpoint.name();
    }

    private Answer inHiddenZone(NameWalk walk, Standpoint at, NamedEndpoint endpoint, String name) {
        String place = place(endpoint);
        if (!endpoint.offers(name)) {
            return nothing(walk, place, endpoint.endpoint().id(), name, false);
        }
        if (!endpoint.hasPrivately(walk.type())) {
            return walk.nothing(
                            Status.NODATA,
                            place,
                            endpoint.id(),
                            name,
                            RECORD_TYPES,
                            Sentence.of(
                                    "The private name of %s has no %s record: its record type is"
                                            + " %s.",
                                    endpoint.name(),
                                    walk.type(),
                                    PublicDns.word(endpoint.records())))
                    .meant(endpoint.id(), publicDns.interfaces(endpoint));
        }
        walk.step(
                place,
                endpoint.id(),
                name,
                endpoint.names().regional(),
                HIDDEN_ZONE,
                Sentence.of(
                        "Private DNS of %s leads the name to the endpoint's own one, in this VPC"
                                + " only%s.",
                        endpoint.name(),
                        endpoint.toDynamoDb() ? "; assumed: to DynamoDB too (U-16)" : ""));
        Answer there = publicDns.find(walk, at, endpoint.names().regional());
        return there.through(there.ttlSeconds(), HIDDEN_ZONE, endpoint.id());
    }

    private static Answer inZone(
            NameWalk walk, Standpoint at, PrivateHostedZone zone, String name) {
        String place = "private hosted zone " + zone.domain();
        Records.Found found = Records.find(zone.records(), name, walk.type());
        DnsRecord held = found.record();
        return held == null
                ? nothing(walk, place, zone.id(), name, found.exists())
                : walk.read(at, place, zone.id(), name, held, LONGEST_SUFFIX);
    }

    private static Answer nothing(
            NameWalk walk, String place, ResourceId at, String name, boolean exists) {
        return walk.nothing(
                exists ? Status.NODATA : Status.NXDOMAIN,
                place,
                at,
                name,
                LONGEST_SUFFIX,
                Sentence.of(
                        "%s is the longest matching zone of this VPC and holds no %s record of %s;"
                                + " public DNS is not asked.",
                        place, walk.type(), name));
    }
}
