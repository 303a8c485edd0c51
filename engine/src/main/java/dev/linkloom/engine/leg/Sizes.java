package dev.linkloom.engine.leg;

import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Verdict;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Protocol;

/// How large packets may be on the way.
public final class Sizes {

    /// EP-10: interface endpoints and all that PrivateLink carries.
    public static final int ENDPOINT = 8500;

    /// NLB-38: inside a load balancer.
    public static final int BALANCER = 9001;

    /// NET-30.
    public static final int NAT = 8500;

    /// NET-24.
    static final int PEERING = 9001;

    /// NET-24: between Regions.
    static final int REMOTE_PEERING = 8500;

    /// NET-27.
    static final int TRANSIT = 8500;

    /// GWLB-02: without the 68 bytes that the encapsulation adds.
    static final int INSPECTED = 8500;

    private Sizes() {}

    /// What becomes of packets that are too large: TCP adapts, everything else is dropped, and
    /// nobody says so (EP-10).
    public static Decision decide(
            Protocol protocol,
            ResourceId at,
            HopKind kind,
            RuleId rule,
            int mtu,
            String name,
            int bytes) {
        return protocol == Protocol.TCP
                ? Ruling.pass(
                        at,
                        kind,
                        rule,
                        "%s takes packets of up to %d bytes; TCP adapts, because the segment size"
                                + " is clamped to fit.",
                        name,
                        mtu)
                : Ruling.stop(
                        Verdict.MTU_DROP,
                        at,
                        kind,
                        rule,
                        "%s drops packets of %d bytes, because it takes %d at most; nobody tells"
                                + " the sender.",
                        name,
                        bytes,
                        mtu);
    }
}
