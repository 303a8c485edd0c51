package dev.linkloom.engine.walk;

import dev.linkloom.engine.decision.Journal;
import dev.linkloom.engine.decision.Place;
import dev.linkloom.engine.leg.Journey;
import dev.linkloom.engine.leg.Sizes;
import dev.linkloom.engine.packet.ProxyHeader;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.path.SeenByTarget;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.Assumptions;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.Supplier;

/// What is known of a flow while it is walked: what was written down, whom it passed, and the way
/// back.
final class Course {

    /// Services behind services end somewhere in any design that works.
    private static final int LONGEST_CHAIN = 8;

    private final Journey journey;
    private final Flow flow;
    private final Assumptions assumptions;
    private final Deque<Runnable> wayBack = new ArrayDeque<>();
    private final List<Runnable> afterSilence = new ArrayList<>(0);
    private final List<String> through = new ArrayList<>();
    private @Nullable Resource client;
    private @Nullable Resource target;
    private List<ProxyHeader> headers = List.of();
    private boolean headersWait;
    private @Nullable Ip forwardedFor;
    private @Nullable Runnable beforeReply;
    private @Nullable SeenByTarget seen;
    private boolean balanced;
    private int stages;

    Course(Journal journal, Flow flow, Assumptions assumptions) {
        this.assumptions = assumptions;
        Integer bytes = flow.packetBytes();
        journey = new Journey(journal, bytes == null ? 0 : bytes);
        this.flow = flow;
    }

    Flow flow() {
        return flow;
    }

    Journey journey() {
        return journey;
    }

    Journal journal() {
        return journey.journal();
    }

    /// Whether packets of the flow's size fit through something (EP-10).
    void fit(Place place, Packet packet, Resource at, HopKind kind, RuleId rule, int mtu) {
        if (journey.bytes() > mtu) {
            journal()
                    .note(
                            place,
                            packet,
                            Sizes.decide(
                                    packet.protocol(),
                                    at.id(),
                                    kind,
                                    rule,
                                    mtu,
                                    at.name(),
                                    journey.bytes()));
        }
    }

    /// Remembers how a reply passes what the flow passes now; replies pass it in the opposite
    /// order.
    void onReply(Runnable step) {
        wayBack.push(step);
    }

    /// Remembers what decides about a reply before it is even sent.
    void beforeReply(Runnable step) {
        beforeReply = step;
    }

    /// Remembers what people will read of the way: "endpoint e-1".
    void passes(String what) {
        through.add(what);
    }

    /// The same of a resource, put into words only when someone will read them.
    void passes(String kind, Resource what) {
        if (journal().explains()) {
            passes(kind + what.name());
        }
    }

    List<String> through() {
        return through;
    }

    /// Puts a header before whatever goes before the first payload already (SRC-19).
    ///
    /// @param waits whether it leaves only with the client's first bytes (SRC-27)
    void prepend(ProxyHeader header, boolean waits) {
        List<ProxyHeader> all = new ArrayList<>();
        all.add(header);
        all.addAll(headers);
        headers = List.copyOf(all);
        headersWait = headersWait || waits;
    }

    boolean hasHeaders() {
        return !headers.isEmpty();
    }

    /// Whether the target hears nothing until the client speaks.
    boolean headersWait() {
        return headersWait;
    }

    /// Whom an Application Load Balancer names as its caller from here on (SRC-05).
    void forwardedFor(Ip caller) {
        forwardedFor = caller;
    }

    /// Remembers that a load balancer chose where the flow goes from here.
    void balances() {
        balanced = true;
    }

    boolean balanced() {
        return balanced;
    }

    /// Remembers what drops the flow when it is silent for too long; the first to do so decides.
    void forgets(Place place, Packet packet, Supplier<Idle> memory) {
        Integer silent = flow.idleSeconds();
        if (silent == null) {
            return;
        }
        Idle idle = memory.get();
        if (silent > idle.seconds()) {
            afterSilence.add(() ->
                    journal()
                            .note(
                                    place,
                                    packet,
                                    idle.expired(silent, flow.protocol(), assumptions)));
        }
    }

    void startsAt(Resource from) {
        client = from;
    }

    @Nullable Resource client() {
        return client;
    }

    void arrivesAt(Resource at, Packet packet) {
        target = at;
        seen = new SeenByTarget(at.id(), packet, headers, forwardedFor);
    }

    @Nullable Resource target() {
        return target;
    }

    @Nullable SeenByTarget seen() {
        return seen;
    }

    /// Whether the flow may pass one more endpoint or load balancer.
    boolean goesOn() {
        stages++;
        return stages <= LONGEST_CHAIN;
    }

    void reply() {
        journal().turn();
        if (beforeReply != null) {
            beforeReply.run();
        }
        wayBack.forEach(Runnable::run);
        afterSilence.forEach(Runnable::run);
    }
}
