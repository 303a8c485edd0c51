package dev.linkloom.model.resource;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// How Regions and zones are named: `us-east-1`, its zone names `us-east-1a`, its zone IDs
/// `use1-az1` (SVC-21, GI1).
public final class Zones {

    private static final String REGION_NAME = "([a-z]{2,4})((?:-[a-z]{1,12}){1,3})-(\\d)";
    private static final Pattern REGION = Pattern.compile(REGION_NAME);
    private static final Pattern ZONE_NAME = Pattern.compile("(" + REGION_NAME + ")([a-z])");
    private static final Pattern ZONE_ID =
            Pattern.compile("([a-z]{2,10}\\d)-az([1-9]|1\\d|2[0-6])");

    private Zones() {}

    /// What the zone IDs of a Region begin with: `use1` for `us-east-1`, `apne1` for
    /// `ap-northeast-1`.
    public static String prefix(String region) {
        Matcher parts = REGION.matcher(region);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a Region; write it like us-east-1.".formatted(region));
        }
        String words =
                Arrays.stream(parts.group(2).substring(1).split("-", -1))
                        .map(Zones::abbreviated)
                        .collect(Collectors.joining());
        return parts.group(1) + words + parts.group(3);
    }

    private static String abbreviated(String word) {
        return switch (word) {
            case "northeast" -> "ne";
            case "northwest" -> "nw";
            case "southeast" -> "se";
            case "southwest" -> "sw";
            // The isolated partitions tell themselves apart by what follows: iso, isob, isoe, isof.
            case "isob", "isoe", "isof" -> "i" + word.charAt(3);
            default -> word.substring(0, 1);
        };
    }

    /// Whether the text is a Region such as `us-east-1`.
    public static boolean isRegion(String text) {
        return REGION.matcher(text).matches();
    }

    /// Whether the text is a zone name such as `us-east-1a`, which means another zone in every
    /// account.
    public static boolean isZoneName(String text) {
        return ZONE_NAME.matcher(text).matches();
    }

    /// Whether the text is a zone ID such as `use1-az1`.
    public static boolean isZoneId(String text) {
        return ZONE_ID.matcher(text).matches();
    }

    /// The zone ID of the n-th zone of a Region, counted from 1.
    public static String id(String region, int number) {
        return prefix(region) + "-az" + number;
    }

    /// Whether the zone lies in the Region.
    public static boolean isIn(String zoneId, String region) {
        return zoneId.startsWith(prefix(region) + "-az");
    }

    static String identityId(String zoneName) {
        Matcher parts = ZONE_NAME.matcher(zoneName);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a zone name; write it like us-east-1a.".formatted(zoneName));
        }
        return id(parts.group(1), parts.group(5).charAt(0) - 'a' + 1);
    }

    static String identityName(String region, String zoneId) {
        Matcher parts = ZONE_ID.matcher(zoneId);
        return parts.matches() && isIn(zoneId, region)
                ? region + (char) ('a' + Integer.parseInt(parts.group(2)) - 1)
                : zoneId;
    }
}
