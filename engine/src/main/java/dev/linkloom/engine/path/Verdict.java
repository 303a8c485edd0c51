package dev.linkloom.engine.path;

/// What became of a flow; the names are those of the command line's contract.
public enum Verdict {
    DELIVERED,
    DROP_SG_EGRESS,
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
    NO_LISTENER,
    NO_TARGET,
    TARGET_DOWN,
    HAIRPIN_TIMEOUT,
    MTU_DROP,
    IDLE_EXPIRED,
    PORT_EXHAUSTED,
    CREATE_REJECTED,
    /// The design leaves out something that decides.
    AMBIGUOUS;

    /// Whether the flow arrived and its reply came back.
    public boolean delivered() {
        return this == DELIVERED;
    }
}
