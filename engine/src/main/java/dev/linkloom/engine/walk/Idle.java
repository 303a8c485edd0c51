package dev.linkloom.engine.walk;

import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Forgotten;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.Assumptions;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.ListeningLoadBalancer;
import dev.linkloom.model.resource.NatGateway;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;

/// How long something remembers a silent flow.
///
/// @param seconds after this many it knows nothing of the flow any more
record Idle(ResourceId at, String name, HopKind kind, RuleId rule, int seconds) {

    private static final String RESETS = " It answers what comes then with a reset";
    private static final String DROPS = " It drops what comes then without a word";

    private static final RuleId TCP = RuleId.of("EP-12");
    private static final RuleId UDP = RuleId.of("EP-13");
    private static final RuleId RESET = RuleId.of("NLB-31");
    private static final RuleId DATAGRAMS = RuleId.of("NLB-30");
    private static final RuleId NAT = RuleId.of("NET-30");

    /// EP-12: nobody can change the 350 seconds of an endpoint, the load balancer behind it
    /// included.
    static Idle ofEndpoint(InterfaceEndpoint endpoint, Protocol protocol) {
        boolean udp = protocol == Protocol.UDP;
        return new Idle(
                endpoint.id(), endpoint.name(), HopKind.ENDPOINT, udp ? UDP : TCP, udp ? 120 : 350);
    }

    /// NLB-30, NLB-31: as long as the listener says, where it may say something.
    static Idle of(ListeningLoadBalancer balancer, Listener listener, Protocol protocol) {
        return new Idle(
                balancer.id(),
                balancer.name(),
                HopKind.LOAD_BALANCER,
                protocol == Protocol.UDP ? DATAGRAMS : RESET,
                listener.idleSeconds(protocol));
    }

    static Idle of(NatGateway nat) {
        return new Idle(nat.id(), nat.name(), HopKind.NAT, NAT, 350);
    }

    Decision expired(int silent, Protocol protocol, Assumptions assumptions) {
        boolean resets = Forgotten.resets(kind, protocol, assumptions);
        return Ruling.stop(
                Verdict.IDLE_EXPIRED,
                at,
                kind,
                rule,
                "After %d s of silence %s has forgotten the flow, which it keeps for %d s; send"
                        + " keepalives more often (VALID-W08).%s%s",
                silent,
                name,
                seconds,
                resets ? RESETS : DROPS,
                kind == HopKind.NAT || protocol != Protocol.TCP ? "." : " (assumed, U-14).");
    }
}
