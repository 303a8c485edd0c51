package dev.linkloom.app.lens;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Glyphs;
import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Item.Dash;
import dev.linkloom.app.diagram.Link;
import dev.linkloom.engine.dns.NameView;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Vpc;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// Which VPC sees which private names and where they lead, as the engine answers from there.
final class DnsLens {

    private static final int NAMED = 12;

    private final Diagram diagram;
    private final Design design;
    private final List<Layer> layers = new ArrayList<>();
    private final Set<ResourceId> seeing = new HashSet<>();

    private DnsLens(Diagram diagram) {
        this.diagram = diagram;
        design = diagram.fabric().design();
    }

    static List<Layer> of(Diagram diagram) {
        var lens = new DnsLens(diagram);
        lens.names();
        lens.zones();
        lens.blind();
        return lens.layers;
    }

    private void names() {
        Map<String, List<NameView>> names = new TreeMap<>();
        for (NameView each : diagram.fabric().insight().nameViews()) {
            names.computeIfAbsent(each.name(), _ -> new ArrayList<>()).add(each);
        }
        List<NameView> others = new ArrayList<>();
        names.forEach((name, views) -> {
            if (layers.size() < NAMED) {
                add(name, views);
            } else {
                others.addAll(views);
            }
        });
        if (!others.isEmpty()) {
            int more = names.size() - NAMED;
            add(more == 1 ? tr("1 other name") : tr("%,d other names", more), others);
        }
    }

    private void add(String name, List<NameView> views) {
        var lit = new Lit(diagram);
        for (NameView each : views) {
            seeing.add(each.from());
            lit.add(each.from());
            for (NameView.Place place : each.to()) {
                lit.add(place.owner());
                Box box = diagram.box(place.owner(), place.zoneId());
                if (box != null) {
                    lit.rim(box, Ink.DNS, Dash.SOLID);
                }
            }
            Box vpc = diagram.box(each.from());
            if (vpc != null) {
                lit.note(vpc, each.name() + " → " + owners(each), Ink.DNS);
            }
        }
        layers.add(
                new Layer(name, views.size(), Samples.rim(Ink.DNS, Dash.SOLID), lit.light(), true));
    }

    private String owners(NameView view) {
        return view.to().stream()
                .map(NameView.Place::owner)
                .distinct()
                .map(each -> {
                    Resource found = design.find(each);
                    return found == null ? each.value() : found.name();
                })
                .collect(Collectors.joining(", "));
    }

    private void zones() {
        var lit = new Lit(diagram);
        List<PrivateHostedZone> zones = design.all(PrivateHostedZone.class);
        for (PrivateHostedZone each : zones) {
            lit.add(each.id());
        }
        for (Link each : diagram.links()) {
            if (design.find(each.from(), PrivateHostedZone.class) != null) {
                lit.add(each);
            }
        }
        if (!zones.isEmpty()) {
            layers.add(
                    new Layer(
                            tr("Private hosted zones"),
                            zones.size(),
                            Samples.glyph(Glyphs.LABEL, Ink.DNS),
                            lit.light(),
                            true));
        }
    }

    private void blind() {
        var lit = new Lit(diagram);
        int count = 0;
        for (Vpc each : design.all(Vpc.class)) {
            Box box = diagram.box(each.id());
            if (box != null && !seeing.contains(each.id())) {
                lit.add(each.id());
                lit.rim(box, Ink.TEXT_MUTED, Dash.DOTTED);
                lit.note(box, tr("Sees no private name"), Ink.TEXT_MUTED);
                count++;
            }
        }
        if (count > 0) {
            layers.add(
                    new Layer(
                            tr("VPCs that see none"),
                            count,
                            Samples.rim(Ink.TEXT_MUTED, Dash.DOTTED),
                            lit.light(),
                            true));
        }
    }
}
