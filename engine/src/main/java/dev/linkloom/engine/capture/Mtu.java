package dev.linkloom.engine.capture;

import dev.linkloom.engine.path.HopKind;
import dev.linkloom.model.net.IpFamily;

/// The largest packets, and the segment sizes that follow from them.
final class Mtu {

    /// Inside a VPC (NET-24, NLB-38).
    static final int LARGEST = 9001;

    /// On other people's networks, and on a virtual interface unless it was ordered larger
    /// (NET-32).
    private static final int OUTSIDE = 1500;

    /// PrivateLink sends nobody a notice that a packet is too large; it lowers the segment size
    /// that both sides announce instead (EP-10). A transit gateway carries no more (NET-27).
    private static final int CLAMPED = 8500;

    private static final int IPV4_AND_TCP = 40;
    private static final int IPV6_AND_TCP = 60;

    private Mtu() {}

    static int of(Point point) {
        return point.eni() == null ? OUTSIDE : LARGEST;
    }

    static int clampedBy(HopKind kind) {
        return switch (kind) {
            case FABRIC, TRANSIT_GATEWAY -> CLAMPED;
            case CLIENT,
                    DNS,
                    SECURITY_GROUP,
                    NETWORK_ACL,
                    ROUTE,
                    GATEWAY,
                    PEERING,
                    DIRECT_CONNECT,
                    ENDPOINT,
                    LOAD_BALANCER,
                    TARGET_GROUP,
                    TARGET,
                    NAT,
                    APPLIANCE ->
                    LARGEST;
        };
    }

    static int segmentSize(int mtu, IpFamily family) {
        return mtu
                - switch (family) {
                    case IPV4 -> IPV4_AND_TCP;
                    case IPV6 -> IPV6_AND_TCP;
                };
    }
}
