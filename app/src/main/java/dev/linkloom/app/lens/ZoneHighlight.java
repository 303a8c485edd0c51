package dev.linkloom.app.lens;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.app.diagram.ZoneBand;
import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// One zone in every account: the same datacentres, whatever each account calls them.
final class ZoneHighlight {

    private static final int NAMED = 3;

    private ZoneHighlight() {}

    /// The zone IDs that subnets lie in, in order.
    static List<String> ids(Design design) {
        return design.all(Subnet.class).stream().map(Subnet::zoneId).distinct().sorted().toList();
    }

    static Highlight of(Diagram diagram, String zoneId) {
        List<Box> boxes = boxes(diagram, zoneId);
        if (boxes.isEmpty()) {
            return Highlight.NONE;
        }
        Lit lit = new Lit(diagram);
        for (Box each : boxes) {
            lit.window(each);
            lit.line(rim(each));
        }
        for (ZoneBand each : diagram.zones()) {
            if (each.zoneId().equals(zoneId)) {
                lit.note(
                        each.box(),
                        each.zoneName(diagram.fabric().design()) + "  " + zoneId,
                        Ink.ZONE);
            }
        }
        return new Highlight(lit.light(), words(diagram.fabric(), zoneId));
    }

    /// The bands of the zone, and its subnets in VPCs that show no bands.
    static List<Box> boxes(Diagram diagram, String zoneId) {
        List<Box> boxes = new ArrayList<>();
        Set<ResourceId> banded = new HashSet<>();
        for (ZoneBand each : diagram.zones()) {
            banded.add(each.vpc().id());
            if (each.zoneId().equals(zoneId)) {
                boxes.add(each.box());
            }
        }
        for (Subnet each : diagram.fabric().design().all(Subnet.class)) {
            Box box = diagram.box(each.id());
            if (box != null && each.zoneId().equals(zoneId) && !banded.contains(each.vpc())) {
                boxes.add(box);
            }
        }
        return boxes;
    }

    private static Item rim(Box box) {
        return new Item.Rect(box, 8, null, Ink.ZONE, 2, Item.Dash.SOLID);
    }

    /// What each account calls the zone, such as "use1-az4 is us-east-1a in A, us-east-1c in B".
    static String words(Fabric fabric, String zoneId) {
        Map<String, List<String>> accounts = new TreeMap<>();
        Set<ResourceId> seen = new HashSet<>();
        Design design = fabric.design();
        for (Subnet each : design.all(Subnet.class)) {
            Vpc vpc = design.find(each.vpc(), Vpc.class);
            Account account = vpc == null ? null : design.find(vpc.account(), Account.class);
            if (each.zoneId().equals(zoneId) && account != null && seen.add(account.id())) {
                fabric.insight()
                        .zones(each.id())
                        .forEach(zone ->
                                accounts.computeIfAbsent(zone.name(), _ -> new ArrayList<>())
                                        .add(account.name()));
            }
        }
        List<String> parts = new ArrayList<>();
        accounts.forEach((name, in) -> parts.add(tr("%s in %s", name, among(in))));
        return parts.isEmpty() ? zoneId : tr("%s is %s", zoneId, String.join("; ", parts));
    }

    private static String among(List<String> accounts) {
        return accounts.size() > NAMED
                ? tr("%s accounts", accounts.size())
                : String.join(", ", accounts);
    }
}
