package dev.linkloom.app.diagram;

import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/// The part of a VPC that one zone takes: a soft band behind its subnets.
///
/// @param header how much room there is above its subnets
public record ZoneBand(Vpc vpc, String zoneId, Box box, double header) {

    /// Whether the room suffices for the zone's name.
    boolean hasLabel() {
        return header >= 24;
    }

    /// The name this account knows the zone by; another account may call it otherwise (SVC-21).
    public String zoneName(Design design) {
        Account account = design.find(vpc.account(), Account.class);
        return account == null ? "" : account.zoneName(vpc.region(), zoneId);
    }

    /// The bands of a VPC: across it where its zones lie below each other, down it where they lie
    /// side by side, and none where they are mixed, because a band around a foreign subnet would
    /// lie.
    static List<ZoneBand> of(Vpc vpc, List<Resource> inside, Arrangement arrangement) {
        Box frame = arrangement.box(vpc.id());
        Map<String, Box> zones = new TreeMap<>();
        for (Resource each : inside) {
            if (each instanceof Subnet subnet) {
                zones.merge(
                        subnet.zoneId(),
                        Objects.requireNonNull(arrangement.box(subnet.id())),
                        Box::union);
            }
        }
        if (frame == null || zones.isEmpty()) {
            return List.of();
        }
        List<ZoneBand> rows = rows(vpc, zones, frame);
        boolean columns = rows.isEmpty() || holdsOthers(rows, inside, arrangement);
        return columns ? columns(vpc, zones, frame) : rows;
    }

    /// Whether the only zone's band would lie around cards of no zone beside its subnets.
    private static boolean holdsOthers(
            List<ZoneBand> rows, List<Resource> inside, Arrangement arrangement) {
        return rows.size() == 1
                && inside.stream()
                        .filter(each -> !(each instanceof Subnet || Diagram.isDoor(each.type())))
                        .map(each -> arrangement.box(each.id()))
                        .anyMatch(box -> box != null && rows.getFirst().box().intersects(box));
    }

    private static List<ZoneBand> rows(Vpc vpc, Map<String, Box> zones, Box frame) {
        List<ZoneBand> bands = new ArrayList<>();
        double above = frame.y() + Sizes.VPC_HEADER;
        for (var zone : sorted(zones, Box::y)) {
            Box held = zone.getValue();
            if (!bands.isEmpty()
                    && held.y() < bands.getLast().box().bottom() - Sizes.ZONE_PADDING) {
                return List.of();
            }
            double top = Math.min(held.y(), Math.max(held.y() - Sizes.ZONE_HEADER, above));
            double bottom = Math.min(held.bottom() + Sizes.ZONE_PADDING, frame.bottom());
            double left = Math.min(frame.x() + Sizes.PADDING, held.x());
            double right = Math.max(frame.right() - Sizes.PADDING, held.right());
            bands.add(
                    new ZoneBand(
                            vpc,
                            zone.getKey(),
                            new Box(left, top, right - left, bottom - top),
                            held.y() - top));
            above = bottom;
        }
        return bands;
    }

    private static List<ZoneBand> columns(Vpc vpc, Map<String, Box> zones, Box frame) {
        List<ZoneBand> bands = new ArrayList<>();
        double first = zones.values().stream().mapToDouble(Box::y).min().orElseThrow();
        double above = frame.y() + Sizes.VPC_HEADER;
        double top = Math.min(first, Math.max(first - Sizes.ZONE_HEADER, above));
        double bottom = Math.max(frame.bottom() - Sizes.PADDING, top);
        for (var zone : sorted(zones, Box::x)) {
            Box held = zone.getValue();
            if (!bands.isEmpty() && held.x() < bands.getLast().box().right()) {
                return List.of();
            }
            double left = held.x() - Sizes.ZONE_PADDING;
            double width = held.width() + 2 * Sizes.ZONE_PADDING;
            bands.add(
                    new ZoneBand(
                            vpc,
                            zone.getKey(),
                            new Box(left, top, width, bottom - top),
                            held.y() - top));
        }
        return bands;
    }

    private static List<Map.Entry<String, Box>> sorted(
            Map<String, Box> zones, ToDoubleFunction<Box> along) {
        return zones.entrySet().stream()
                .sorted(Comparator.comparingDouble(entry -> along.applyAsDouble(entry.getValue())))
                .toList();
    }
}
