package dev.linkloom.engine.path;

import java.util.Locale;

/// What takes the decision of a hop; the words are those of the command line's contract.
public enum HopKind {
    CLIENT,
    DNS,
    SECURITY_GROUP,
    NETWORK_ACL,
    ROUTE,
    GATEWAY,
    PEERING,
    TRANSIT_GATEWAY,
    DIRECT_CONNECT,
    ENDPOINT,
    FABRIC,
    LOAD_BALANCER,
    TARGET_GROUP,
    TARGET,
    NAT,
    APPLIANCE;

    /// `security-group`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
