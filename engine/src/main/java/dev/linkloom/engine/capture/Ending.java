package dev.linkloom.engine.capture;

import dev.linkloom.engine.path.Verdict;

/// How a conversation ends, as its client notices.
enum Ending {
    ANSWERED,
    RESET,
    SILENCE,
    /// Established once, and forgotten on the way (NLB-31).
    EXPIRED,
    /// The design leaves out what decides.
    UNKNOWN;

    static Ending of(Verdict verdict) {
        return switch (verdict) {
            case DELIVERED -> ANSWERED;
            case NO_LISTENER, TARGET_DOWN -> RESET;
            case IDLE_EXPIRED -> EXPIRED;
            case AMBIGUOUS -> UNKNOWN;
            case DROP_SG_EGRESS,
                    DROP_SG_INGRESS,
                    DROP_NACL_OUT,
                    DROP_NACL_IN,
                    DROP_NACL_RETURN_OUT,
                    DROP_NACL_RETURN_IN,
                    NO_ROUTE,
                    BLACKHOLE,
                    NXDOMAIN,
                    RESOLVES_PUBLIC,
                    EP_NOT_AVAILABLE,
                    NO_TARGET,
                    HAIRPIN_TIMEOUT,
                    MTU_DROP,
                    PORT_EXHAUSTED,
                    CREATE_REJECTED ->
                    SILENCE;
        };
    }
}
