package dev.linkloom.app.simulation;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.engine.Fabric;
import dev.linkloom.engine.dns.Resolution;
import dev.linkloom.engine.path.Blocker;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Hop;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.path.Reason;
import dev.linkloom.engine.path.SeenByTarget;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.Instance;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Three machines in a row and traces between them, small enough to know every beat of.
final class Films {

    static final ResourceId CLIENT = ResourceId.of("i-client");
    static final ResourceId MIDDLE = ResourceId.of("i-middle");
    static final ResourceId TARGET = ResourceId.of("i-target");

    static final Packet SENT = packet("10.0.1.10", 49152, "10.0.11.20", 443);
    static final Packet REWRITTEN = packet("172.16.11.5", 20001, "172.16.1.10", 8443);

    static final Hop LEAVES = hop(CLIENT, HopKind.SECURITY_GROUP, true, SENT, SENT);
    static final Hop ADMITTED = hop(MIDDLE, HopKind.ENDPOINT, true, SENT, SENT);
    static final Hop CHANGED = hop(MIDDLE, HopKind.LOAD_BALANCER, true, SENT, REWRITTEN);
    static final Hop REACHED = hop(TARGET, HopKind.TARGET, true, REWRITTEN, REWRITTEN);
    static final Hop ANSWERED =
            hop(TARGET, HopKind.ROUTE, true, REWRITTEN.reversed(), REWRITTEN.reversed());
    static final Hop RESTORED =
            hop(MIDDLE, HopKind.LOAD_BALANCER, true, REWRITTEN.reversed(), SENT.reversed());
    static final Hop REFUSED = hop(MIDDLE, HopKind.SECURITY_GROUP, false, SENT, SENT);

    private Films() {}

    static Diagram diagram() {
        Design design = Design.empty("Three in a row");
        int x = 0;
        for (ResourceId id : List.of(CLIENT, MIDDLE, TARGET)) {
            Instance instance =
                    new Instance(
                            id,
                            id.value().substring(2),
                            null,
                            null,
                            null,
                            List.of(),
                            Instance.Compute.EC2_LINUX,
                            true,
                            List.of(),
                            false);
            design = design.with(instance).placed(id, new Box(x, 200, 152, 56));
            x += 400;
        }
        return Diagram.of(Fabric.compile(design));
    }

    static Diagram diagram(Design design) {
        return Diagram.of(Fabric.compile(design));
    }

    static Playback delivered() {
        List<Hop> forward = List.of(LEAVES, ADMITTED, CHANGED, REACHED);
        List<Hop> reply = List.of(ANSWERED, RESTORED);
        Trace trace =
                new Trace(
                        Flow.tcp(CLIENT, "api.example.com", 443),
                        Verdict.DELIVERED,
                        null,
                        new Trace.Names("client", "target", List.of()),
                        answered(),
                        forward,
                        reply,
                        new SeenByTarget(TARGET, REWRITTEN, null),
                        List.of());
        return Playback.of(trace, diagram());
    }

    static Playback denied() {
        return Playback.of(
                stopped(Verdict.DROP_SG_INGRESS, MIDDLE, answered(), List.of(LEAVES, REFUSED)),
                diagram());
    }

    static Playback unnamed() {
        Resolution dns =
                new Resolution(
                        "api.example.com",
                        Ip.of("10.0.0.2"),
                        Resolution.Status.NXDOMAIN,
                        0,
                        List.of(),
                        null,
                        List.of(step("public DNS", "NXDOMAIN")));
        return Playback.of(stopped(Verdict.NXDOMAIN, CLIENT, dns, List.of()), diagram());
    }

    static Trace stopped(
            Verdict verdict, ResourceId at, @Nullable Resolution dns, List<Hop> forward) {
        var why =
                new Said(
                        at,
                        HopKind.SECURITY_GROUP,
                        RuleId.of("SRC-35"),
                        verdict,
                        null,
                        "Nothing admits 10.0.1.10.",
                        "ENI_SG_RULES_MISMATCH");
        return new Trace(
                Flow.tcp(CLIENT, "api.example.com", 443),
                verdict,
                why,
                new Trace.Names("client", null, List.of()),
                dns,
                forward,
                List.of(),
                null,
                List.of(Blocker.of(why)));
    }

    private static Resolution answered() {
        return new Resolution(
                "api.example.com",
                Ip.of("10.0.0.2"),
                Resolution.Status.ANSWERED,
                60,
                List.of(Ip.of("10.0.11.20"), Ip.of("10.0.12.20")),
                Ip.of("10.0.11.20"),
                List.of(
                        step("endpoint zone", "CNAME"),
                        step("public DNS", "10.0.11.20, 10.0.12.20")));
    }

    private static Resolution.Step step(String at, String answer) {
        return new Resolution.Step(
                at, null, "api.example.com A", answer, RuleId.of("DNS-14"), "A step.");
    }

    private static Hop hop(ResourceId where, HopKind kind, boolean passed, Packet in, Packet out) {
        var why =
                new Said(
                        where,
                        kind,
                        RuleId.of("NET-01"),
                        passed ? null : Verdict.DROP_SG_INGRESS,
                        "all",
                        "It is decided.",
                        null);
        return new Hop(why, where, null, in, out, 0);
    }

    /// A decision put into words by hand.
    private record Said(
            ResourceId at,
            HopKind kind,
            RuleId rule,
            @Nullable Verdict objection,
            @Nullable String matched,
            String explanation,
            @Nullable String awsCode)
            implements Reason {}

    private static Packet packet(String from, int fromPort, String to, int toPort) {
        return new Packet(Ip.of(from), fromPort, Ip.of(to), toPort, Protocol.TCP);
    }
}
