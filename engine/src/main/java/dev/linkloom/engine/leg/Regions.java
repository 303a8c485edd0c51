package dev.linkloom.engine.leg;

import java.util.Map;

/// Where Regions are, roughly: enough for an estimate of how far apart they are (LAT-03).
final class Regions {

    private static final double EARTH_RADIUS = 6371;

    /// For Regions that are not in the table.
    private static final long FAR = 10_000;

    /// Degrees north and east.
    private record Spot(double latitude, double longitude) {}

    private static final Map<String, Spot> SPOTS =
            Map.ofEntries(
                    Map.entry("us-east-1", new Spot(38.9, -77.4)),
                    Map.entry("us-east-2", new Spot(40.0, -83.0)),
                    Map.entry("us-west-1", new Spot(37.4, -121.9)),
                    Map.entry("us-west-2", new Spot(45.8, -119.7)),
                    Map.entry("ca-central-1", new Spot(45.5, -73.6)),
                    Map.entry("ca-west-1", new Spot(51.0, -114.1)),
                    Map.entry("mx-central-1", new Spot(20.6, -100.4)),
                    Map.entry("sa-east-1", new Spot(-23.5, -46.6)),
                    Map.entry("eu-west-1", new Spot(53.3, -6.3)),
                    Map.entry("eu-west-2", new Spot(51.5, -0.1)),
                    Map.entry("eu-west-3", new Spot(48.9, 2.4)),
                    Map.entry("eu-central-1", new Spot(50.1, 8.7)),
                    Map.entry("eu-central-2", new Spot(47.4, 8.5)),
                    Map.entry("eu-north-1", new Spot(59.3, 18.1)),
                    Map.entry("eu-south-1", new Spot(45.5, 9.2)),
                    Map.entry("eu-south-2", new Spot(41.6, -0.9)),
                    Map.entry("il-central-1", new Spot(32.1, 34.8)),
                    Map.entry("me-south-1", new Spot(26.1, 50.6)),
                    Map.entry("me-central-1", new Spot(24.5, 54.4)),
                    Map.entry("af-south-1", new Spot(-33.9, 18.4)),
                    Map.entry("ap-south-1", new Spot(19.1, 72.9)),
                    Map.entry("ap-south-2", new Spot(17.4, 78.5)),
                    Map.entry("ap-east-1", new Spot(22.3, 114.2)),
                    Map.entry("ap-southeast-1", new Spot(1.35, 103.8)),
                    Map.entry("ap-southeast-2", new Spot(-33.9, 151.2)),
                    Map.entry("ap-southeast-3", new Spot(-6.2, 106.8)),
                    Map.entry("ap-southeast-4", new Spot(-37.8, 145.0)),
                    Map.entry("ap-northeast-1", new Spot(35.7, 139.7)),
                    Map.entry("ap-northeast-2", new Spot(37.6, 127.0)),
                    Map.entry("ap-northeast-3", new Spot(34.7, 135.5)));

    private Regions() {}

    /// The great circle between two Regions.
    static long kilometres(String one, String other) {
        Spot here = SPOTS.get(one);
        Spot there = SPOTS.get(other);
        return here == null || there == null ? FAR : Math.round(arc(here, there) * EARTH_RADIUS);
    }

    /// The angle between two spots, as seen from the middle of the earth.
    private static double arc(Spot here, Spot there) {
        double north = Math.toRadians(here.latitude());
        double south = Math.toRadians(there.latitude());
        double east = Math.toRadians(there.longitude() - here.longitude());
        double cosine =
                Math.sin(north) * Math.sin(south)
                        + Math.cos(north) * Math.cos(south) * Math.cos(east);
        return Math.acos(Math.clamp(cosine, -1, 1));
    }
}
