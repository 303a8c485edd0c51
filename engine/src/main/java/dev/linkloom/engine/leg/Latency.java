package dev.linkloom.engine.leg;

import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Segment;

import org.jspecify.annotations.Nullable;

import java.util.Map;

/// Estimates of what a stretch adds one way, in microseconds (LAT-01..04); half of a round trip.
public final class Latency {

    /// LAT-04: endpoint and load balancer together.
    public static final long FABRIC = 200;

    /// LAT-04: a transit gateway.
    static final long TRANSIT = 500;

    /// LAT-04: an appliance behind a Gateway Load Balancer.
    static final long APPLIANCE = 2000;

    /// LAT-01: 0.2 ms there and back inside a zone.
    static final long SAME_ZONE = 100;

    /// LAT-01: 0.8 ms there and back between zones of a Region.
    static final long OTHER_ZONE = 400;

    /// LAT-02: round trips between Regions in milliseconds.
    private static final Map<String, Integer> REGIONS =
            Map.ofEntries(
                    Map.entry("us-east-1 us-east-2", 12),
                    Map.entry("us-east-1 us-west-2", 65),
                    Map.entry("us-east-1 us-west-1", 62),
                    Map.entry("ca-central-1 us-east-1", 15),
                    Map.entry("eu-west-1 us-east-1", 70),
                    Map.entry("eu-west-2 us-east-1", 76),
                    Map.entry("eu-central-1 us-east-1", 90),
                    Map.entry("ap-northeast-1 us-east-1", 155),
                    Map.entry("ap-southeast-1 us-east-1", 220),
                    Map.entry("ap-southeast-2 us-east-1", 200),
                    Map.entry("ap-south-1 us-east-1", 190),
                    Map.entry("sa-east-1 us-east-1", 115),
                    Map.entry("eu-west-1 eu-west-2", 11),
                    Map.entry("eu-central-1 eu-west-1", 25),
                    Map.entry("ap-southeast-1 eu-central-1", 160),
                    Map.entry("ap-northeast-1 ap-southeast-1", 70),
                    Map.entry("ap-northeast-1 us-west-2", 98));

    /// A round trip between Regions that the table does not hold, in milliseconds.
    private static final int UNKNOWN_REGIONS = 150;

    private Latency() {}

    /// What the fabric adds between an endpoint and a load balancer, which may stand in another
    /// Region.
    public static long fabric(Eni door, Eni node) {
        return door.network().sameRegion(node.network())
                ? FABRIC
                : FABRIC + between(door.segment(), node.segment());
    }

    static long between(Segment one, Segment another) {
        return between(one.network(), one.zoneId(), another.network(), another.zoneId());
    }

    static long between(
            Network one, @Nullable String oneZone, Network another, @Nullable String anotherZone) {
        String here = one.vpc().region();
        String there = another.vpc().region();
        if (!here.equals(there)) {
            String pair = here.compareTo(there) < 0 ? here + " " + there : there + " " + here;
            return REGIONS.getOrDefault(pair, UNKNOWN_REGIONS) * 500L;
        }
        return oneZone == null || oneZone.equals(anotherZone) ? SAME_ZONE : OTHER_ZONE;
    }
}
