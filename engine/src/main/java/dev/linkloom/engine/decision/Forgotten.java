package dev.linkloom.engine.decision;

import dev.linkloom.engine.path.HopKind;
import dev.linkloom.model.Assumption;
import dev.linkloom.model.Assumptions;
import dev.linkloom.model.net.Protocol;

/// What becomes of data on a flow that was silent for too long.
public final class Forgotten {

    private Forgotten() {}

    /// Whether whoever has forgotten the flow answers with a reset: as most would have it endpoints
    /// are silent and load balancers reset (U-14). NAT gateways reset in any case (NET-30), and
    /// datagrams know no reset.
    public static boolean resets(HopKind by, Protocol protocol, Assumptions assumptions) {
        return protocol == Protocol.TCP
                && (by == HopKind.NAT
                        || assumptions.hold(Assumption.FORGOTTEN_IS_RESET)
                        || (by != HopKind.ENDPOINT
                                && assumptions.hold(Assumption.FORGOTTEN_BY_PLACE)));
    }
}
