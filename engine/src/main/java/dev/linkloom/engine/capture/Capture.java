package dev.linkloom.engine.capture;

import dev.linkloom.engine.dns.Resolution;
import dev.linkloom.engine.packet.PcapNg;
import dev.linkloom.engine.path.Hop;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.topology.Topology;

import java.util.ArrayList;
import java.util.List;

/// The packets of traced flows on every interface that sees them.
///
/// Times follow from the estimates of the hops, and what hosts draw by chance follows from the
/// flow: the same traces give the same packets.
public final class Capture {

    /// Between one flow and the next.
    private static final long PAUSE = 1_000_000_000;

    private final Topology topology;
    private final Recording recording = new Recording();

    private Capture(Topology topology) {
        this.topology = topology;
    }

    /// The packets of traces made from the topology, one flow after the other.
    public static PcapNg of(Topology topology, List<Trace> traces) {
        var capture = new Capture(topology);
        long start = 0;
        for (Trace each : traces) {
            capture.add(each, start);
            start = capture.recording.end() + PAUSE;
        }
        return capture.recording.file();
    }

    private void add(Trace trace, long start) {
        Way query = WayWalk.forward(topology, questions(trace));
        Resolution resolution = trace.dns();
        long ready = start;
        if (resolution != null && !query.isEmpty()) {
            new DnsConversation(query, resolution, trace.verdict(), recording).record(start);
            ready = recording.end() + Payload.THINKING;
        }
        Way forward = WayWalk.forward(topology, way(trace));
        if (!forward.isEmpty()) {
            Way back = WayWalk.reply(topology, trace.reply(), forward.sightings().getLast());
            converse(trace, forward, back, ready);
        }
    }

    private void converse(Trace trace, Way forward, Way back, long start) {
        switch (trace.flow().protocol()) {
            case TCP -> {
                var stream =
                        new Stream(
                                forward, back, Payload.header(trace), trace.verdict(), recording);
                new TcpConversation(stream, trace, !back.isEmpty(), topology.design().assumptions())
                        .record(start);
            }
            case UDP, ICMP -> new Exchange(forward, back, trace, recording).record(start);
            case ALL -> {}
        }
    }

    private static List<Hop> questions(Trace trace) {
        return trace.forward().stream().filter(hop -> hop.kind() == HopKind.DNS).toList();
    }

    /// What the flow passes; one that was forgotten gets no further than where it was.
    private static List<Hop> way(Trace trace) {
        List<Hop> way = new ArrayList<>();
        for (Hop each : trace.forward()) {
            if (each.kind() != HopKind.DNS) {
                way.add(each);
                if (trace.verdict() == Verdict.IDLE_EXPIRED && each.at().equals(trace.at())) {
                    return way;
                }
            }
        }
        return way;
    }
}
