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

    /// LAT-03: what a kilometre adds one way. A design does not say where networks outside AWS are.
    private static final long MICROS_PER_KM = 7;

    /// A network behind Direct Connect, taken to be 300 km away.
    static final long DIRECT_CONNECT = 300 * MICROS_PER_KM;

    /// The same over a VPN, which takes the internet's detours and encrypts.
    static final long VPN = 500 * MICROS_PER_KM;

    /// A host on the internet, taken to be 1,000 km away.
    public static final long INTERNET = 1000 * MICROS_PER_KM;

    private Latency() {}

    /// What the fabric adds between an endpoint and a load balancer, which may stand in another
    /// Region.
    public static long fabric(Eni door, Eni node) {
        return door.network().sameRegion(node.network())
                ? FABRIC
                : FABRIC + between(door.segment(), node.segment());
    }

    /// Half the round trip between two Regions: by the table, else by their distance (LAT-03).
    static long betweenRegions(String here, String there) {
        if (here.equals(there)) {
            return 0;
        }
        String pair = here.compareTo(there) < 0 ? here + " " + there : there + " " + here;
        Integer known = REGIONS.get(pair);
        return known == null ? Regions.kilometres(here, there) * MICROS_PER_KM : known * 500L;
    }

    static long between(Segment one, Segment another) {
        return between(one.network(), one.zoneId(), another.network(), another.zoneId());
    }

    static long between(
            Network one, @Nullable String oneZone, Network another, @Nullable String anotherZone) {
        String here = one.vpc().region();
        String there = another.vpc().region();
        if (!here.equals(there)) {
            return betweenRegions(here, there);
        }
        return oneZone == null || oneZone.equals(anotherZone) ? SAME_ZONE : OTHER_ZONE;
    }
}
