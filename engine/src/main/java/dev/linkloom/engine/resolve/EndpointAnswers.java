package dev.linkloom.engine.resolve;

import dev.linkloom.engine.dns.Resolution.Status;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Segment;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.Assumption;
import dev.linkloom.model.Assumptions;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.DnsRecord;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.InterfaceEndpoint.State;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// What the names of endpoints answer (DNS-07..10, DNS-34).
final class EndpointAnswers {

    private static final RuleId PUBLISHED = RuleId.of("DNS-07");
    private static final RuleId REGIONAL = RuleId.of("DNS-08");
    private static final RuleId ZONAL = RuleId.of("DNS-09");
    private static final RuleId WITHDRAWN = RuleId.of("DNS-10");
    private static final RuleId RECORD_TYPES = RuleId.of("DNS-34");
    private static final RuleId AVAILABLE_ONLY = RuleId.of("SVC-12");

    private static final int TTL = 60;

    private final Topology topology;
    private final ZoneHealth health;
    private final Assumptions assumptions;

    /// An interface of an endpoint with its address of the family asked for.
    private record Door(Ip address, boolean healthy) {}

    /// What is answered, and why.
    private record Choice(List<Ip> addresses, RuleId rule, Sentence why) {}

    EndpointAnswers(Topology topology, ZoneHealth health) {
        this.topology = topology;
        this.health = health;
        assumptions = topology.design().assumptions();
    }

    Answer find(
            NameWalk walk, Standpoint at, String name, AwsNames.Published.OfEndpoint published) {
        NamedEndpoint endpoint = published.endpoint();
        Answer answer =
                endpoint.available() || answersEarly(endpoint)
                        ? answer(walk, at, name, endpoint, published.zoneId())
                        : walk.nothing(
                                Status.NXDOMAIN,
                                PublicDns.LABEL,
                                endpoint.id(),
                                name,
                                AVAILABLE_ONLY,
                                Sentence.of(
                                        "%s is not available, and assumed: its names do not answer"
                                                + " until it is (U-08).",
                                        endpoint.name()));
        return answer.meant(endpoint.id(), topology.enis(endpoint.id()));
    }

    private boolean answersEarly(NamedEndpoint endpoint) {
        return endpoint.state() == State.PENDING_ACCEPTANCE
                && assumptions.hold(Assumption.PENDING_ANSWERS);
    }

    private Answer answer(
            NameWalk walk,
            Standpoint at,
            String name,
            NamedEndpoint endpoint,
            @Nullable String zoneId) {
        List<Door> doors = doors(endpoint, walk.type(), zoneId);
        if (!endpoint.has(walk.type()) || doors.isEmpty()) {
            return walk.nothing(
                    Status.NODATA,
                    PublicDns.LABEL,
                    endpoint.id(),
                    name,
                    RECORD_TYPES,
                    Sentence.of(
                            "%s has no %s record: the record type of %s is %s.",
                            name,
                            walk.type(),
                            endpoint.name(),
                            PublicDns.word(endpoint.records())));
        }
        if (zoneId != null
                && doors.stream().noneMatch(Door::healthy)
                && assumptions.hold(Assumption.ZONAL_IS_SILENT)) {
            return walk.nothing(
                    Status.NODATA,
                    PublicDns.LABEL,
                    endpoint.id(),
                    name,
                    ZONAL,
                    Sentence.of(
                            "Assumed: the zonal name of %s in %s answers nothing while its zone has"
                                    + " too few healthy targets (U-03).",
                            endpoint.name(), zoneId));
        }
        Choice choice = choice(at, endpoint, zoneId, doors);
        List<Ip> rotated = rotated(choice.addresses(), walk.turn());
        if (rotated.size() > 1 && assumptions.hold(Assumption.ONE_ADDRESS)) {
            rotated = List.of(rotated.getFirst());
            choice = one(endpoint, choice);
        }
        if (!endpoint.available()) {
            choice = early(endpoint, choice);
        }
        walk.step(PublicDns.LABEL, endpoint.id(), name, rotated, choice.rule(), choice.why());
        return Answer.of(rotated, TTL, choice.rule(), endpoint.id(), choice.why());
    }

    private static Choice one(NamedEndpoint endpoint, Choice all) {
        return new Choice(
                all.addresses(),
                all.rule(),
                Sentence.of(
                        "Assumed: the name of %s answers one healthy interface, another each time"
                                + " (U-01).",
                        endpoint.name()));
    }

    private static Choice early(NamedEndpoint endpoint, Choice choice) {
        return new Choice(
                choice.addresses(),
                AVAILABLE_ONLY,
                Sentence.of(
                        "%s waits for its provider; assumed: its names answer with the addresses"
                                + " reserved for it (U-08).",
                        endpoint.name()));
    }

    private Choice choice(
            Standpoint at, NamedEndpoint endpoint, @Nullable String zoneId, List<Door> doors) {
        List<Ip> all = doors.stream().map(Door::address).toList();
        if (zoneId != null) {
            return new Choice(
                    all,
                    ZONAL,
                    Sentence.of(
                            "The zonal name of %s in %s is the interface there; assumed: healthy or"
                                    + " not (U-03).",
                            endpoint.name(), zoneId));
        }
        List<Ip> healthy = doors.stream().filter(Door::healthy).map(Door::address).toList();
        if (healthy.size() < all.size() && assumptions.hold(Assumption.ZONES_STAY)) {
            return new Choice(
                    all,
                    WITHDRAWN,
                    Sentence.of(
                            "Assumed: the name of %s keeps zones without healthy targets (U-02).",
                            endpoint.name()));
        }
        if (healthy.isEmpty()) {
            return new Choice(
                    all,
                    WITHDRAWN,
                    Sentence.of(
                            "No zone of %s has healthy targets, so its name answers with all.",
                            endpoint.name()));
        }
        if (healthy.size() < all.size()) {
            return new Choice(
                    healthy,
                    WITHDRAWN,
                    Sentence.of(
                            "The name of %s leaves out zones without healthy targets (U-02).",
                            endpoint.name()));
        }
        boolean inside =
                at instanceof Standpoint.InVpc it && it.network().id().equals(endpoint.vpc());
        return inside
                ? new Choice(
                        all,
                        REGIONAL,
                        Sentence.of(
                                "The name of %s answers with the interfaces of all healthy zones"
                                        + " (U-01).",
                                endpoint.name()))
                : new Choice(
                        all,
                        PUBLISHED,
                        Sentence.of(
                                "The name of %s is public: any resolver answers with its"
                                        + " interfaces.",
                                endpoint.name()));
    }

    private List<Door> doors(NamedEndpoint endpoint, DnsRecord.Type type, @Nullable String zoneId) {
        IpFamily family = type == DnsRecord.Type.AAAA ? IpFamily.IPV6 : IpFamily.IPV4;
        List<Door> doors = new ArrayList<>();
        for (EndpointInterface each : endpoint.interfaces()) {
            Segment segment = topology.segment(each.subnet());
            boolean asked = zoneId == null || (segment != null && zoneId.equals(segment.zoneId()));
            if (segment != null && asked) {
                boolean healthy = healthy(endpoint, segment);
                each.addresses()
                        .filter(ip -> ip.family() == family)
                        .forEach(ip -> doors.add(new Door(ip, healthy)));
            }
        }
        return doors;
    }

    private boolean healthy(NamedEndpoint endpoint, Segment segment) {
        for (Eni each : topology.enis(endpoint.id())) {
            if (each.segment().index() == segment.index()) {
                return health.healthy(each);
            }
        }
        return true;
    }

    /// The first answer moves on with every question (DNS-08).
    static List<Ip> rotated(List<Ip> addresses, int turn) {
        if (turn == 0 || addresses.size() < 2) {
            return addresses;
        }
        List<Ip> all = new ArrayList<>(addresses);
        Collections.rotate(all, -(turn % all.size()));
        return all;
    }
}
