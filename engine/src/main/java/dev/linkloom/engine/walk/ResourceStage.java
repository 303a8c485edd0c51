package dev.linkloom.engine.walk;

import dev.linkloom.engine.balance.NodePorts;
import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Journal;
import dev.linkloom.engine.decision.Place;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.dns.Question;
import dev.linkloom.engine.filter.Party;
import dev.linkloom.engine.leg.Latency;
import dev.linkloom.engine.leg.Sender;
import dev.linkloom.engine.leg.Sizes;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.resolve.Resolver;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.ResourceConfiguration;
import dev.linkloom.model.resource.ResourceEndpoint;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

/// Through a resource endpoint and a resource gateway to one resource, without a load balancer
/// (EP-28).
public final class ResourceStage {

    private static final RuleId RESOURCE = RuleId.of("EP-28");
    private static final RuleId AVAILABLE_ONLY = RuleId.of("SVC-12");
    private static final RuleId SIZE = RuleId.of("EP-10");

    private final Topology topology;
    private final Resolver resolver;

    public ResourceStage(Topology topology, Resolver resolver) {
        this.topology = topology;
        this.resolver = resolver;
    }

    void pass(ResourceEndpoint endpoint, Eni eni, Packet packet, Course course, Onward onward) {
        Journal journal = course.journal();
        Place here = Place.at(eni);
        journal.note(here, packet, gate(endpoint));
        course.fit(here, packet, endpoint, HopKind.ENDPOINT, SIZE, Sizes.ENDPOINT);
        ResourceConfiguration shared =
                topology.design().find(endpoint.configuration(), ResourceConfiguration.class);
        if (shared == null) {
            journal.note(
                    here,
                    packet,
                    missing(
                            endpoint.id(),
                            "%s leads to no resource configuration; connect it to one."
                                    .formatted(endpoint.name())));
            return;
        }
        journal.note(here, packet, shares(shared, packet));
        Eni gateway = gateway(shared, eni, here, packet, journal);
        Ip resource = gateway == null ? null : resource(shared, here, packet, journal);
        if (gateway != null && resource != null) {
            course.passes("resource endpoint ", endpoint);
            across(shared, gateway, resource, packet, course, onward);
        }
    }

    private static Decision gate(ResourceEndpoint endpoint) {
        return endpoint.state() == InterfaceEndpoint.State.AVAILABLE
                ? Ruling.pass(
                        endpoint.id(),
                        HopKind.ENDPOINT,
                        AVAILABLE_ONLY,
                        "%s is available and takes the packet.",
                        endpoint.name())
                : Ruling.stop(
                                Verdict.EP_NOT_AVAILABLE,
                                endpoint.id(),
                                HopKind.ENDPOINT,
                                AVAILABLE_ONLY,
                                "%s is %s; only an available endpoint carries traffic.",
                                endpoint.name(),
                                endpoint.state().name().toLowerCase(Locale.ROOT).replace('_', ' '))
                        .coded("BAD_STATE");
    }

    /// TCP only, and only the ports that are shared.
    private static Decision shares(ResourceConfiguration shared, Packet packet) {
        boolean open = shared.ports().isEmpty();
        for (PortRange each : shared.ports()) {
            open |= each.contains(packet.destinationPort());
        }
        return open && packet.protocol() == Protocol.TCP
                ? Ruling.pass(
                        shared.id(),
                        HopKind.ENDPOINT,
                        RESOURCE,
                        "%s shares TCP port %d.",
                        shared.name(),
                        packet.destinationPort())
                : Ruling.stop(
                        Verdict.NO_LISTENER,
                        shared.id(),
                        HopKind.ENDPOINT,
                        RESOURCE,
                        "%s does not share %s %d; resource endpoints carry TCP on the ports that"
                                + " are shared.",
                        shared.name(),
                        packet.protocol(),
                        packet.destinationPort());
    }

    /// In the endpoint's own zone where the gateway is there too, else in its first.
    private @Nullable Eni gateway(
            ResourceConfiguration shared, Eni eni, Place here, Packet packet, Journal journal) {
        List<Eni> all = shared.gateway() == null ? List.of() : topology.enis(shared.gateway());
        if (all.isEmpty()) {
            journal.note(
                    here,
                    packet,
                    missing(
                            shared.id(),
                            "%s has no resource gateway with an address; connect it to one."
                                    .formatted(shared.name())));
            return null;
        }
        for (Eni each : all) {
            if (each.zoneId().equals(eni.zoneId())) {
                return each;
            }
        }
        return all.getFirst();
    }

    private @Nullable Ip resource(
            ResourceConfiguration shared, Place here, Packet packet, Journal journal) {
        Ip found = shared.ip();
        if (found == null && shared.domain() != null && shared.gateway() != null) {
            found = resolver.resolve(Question.a(shared.gateway(), shared.domain())).used();
        }
        if (found == null) {
            journal.note(
                    here,
                    packet,
                    missing(
                            shared.id(),
                            "%s names no address, and no name that resolves behind its gateway."
                                    .formatted(shared.name())));
        }
        return found;
    }

    private static void across(
            ResourceConfiguration shared,
            Eni gateway,
            Ip resource,
            Packet packet,
            Course course,
            Onward onward) {
        Journal journal = course.journal();
        Packet out =
                packet.withSource(gateway.ip(), NodePorts.FIRST)
                        .withDestination(resource, packet.destinationPort());
        Place there = Place.at(gateway);
        journal.note(
                there,
                packet,
                out,
                Ruling.pass(
                        gateway.owner().id(),
                        HopKind.FABRIC,
                        RESOURCE,
                        "%s sends on to %s under its own address %s.",
                        gateway.name(),
                        shared.name(),
                        gateway.ip()),
                Latency.FABRIC);
        course.onReply(() ->
                journal.note(
                        there,
                        out.reversed(),
                        packet.reversed(),
                        Ruling.pass(
                                gateway.owner().id(),
                                HopKind.FABRIC,
                                RESOURCE,
                                "%s gives the reply back to the endpoint's interface %s.",
                                gateway.name(),
                                packet.destination()),
                        Latency.FABRIC));
        Party party = onward.party(gateway).behalfOf(packet.source());
        onward.from(gateway, out, Sender.machine(party), course);
    }

    private static Decision missing(ResourceId at, String sentence) {
        return Ruling.missing(at, HopKind.ENDPOINT, RESOURCE, sentence);
    }
}
