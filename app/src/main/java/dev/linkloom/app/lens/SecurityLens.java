package dev.linkloom.app.lens;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Glyphs;
import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.app.diagram.Item.Dash;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.engine.path.Talk;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.InternetGateway;
import dev.linkloom.model.resource.NetworkAcl;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.SecurityGroupMember;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Who wears which groups and who none, which subnets have which network ACL and a way to the
/// internet, who may talk to whom.
final class SecurityLens {

    /// More lines than these hide what they lie on, until they are asked for.
    private static final int FEW = 40;

    private static final int MOST = 500;

    private final Diagram diagram;
    private final Design design;
    private final List<Layer> layers = new ArrayList<>();

    private SecurityLens(Diagram diagram) {
        this.diagram = diagram;
        design = diagram.fabric().design();
    }

    static List<Layer> of(Diagram diagram) {
        var lens = new SecurityLens(diagram);
        lens.members();
        lens.networkAcls();
        lens.internet();
        lens.talks();
        return lens.layers;
    }

    private void members() {
        var worn = new Lit(diagram);
        var bare = new Lit(diagram);
        int with = 0;
        int without = 0;
        for (Resource each : design.resources()) {
            Box box = diagram.box(each.id());
            if (each instanceof SecurityGroupMember member && box != null) {
                boolean wears = !member.securityGroups().isEmpty();
                (wears ? worn : bare).add(each.id());
                with += wears ? 1 : 0;
                without += wears ? 0 : 1;
                if (!wears) {
                    bare.rim(box, Ink.WARNING, Dash.DOTTED);
                }
            }
        }
        add(tr("With security groups"), with, Samples.glyph(Glyphs.SHIELD, Ink.SECURITY), worn);
        add(tr("Without a group"), without, Samples.rim(Ink.WARNING, Dash.DOTTED), bare);
    }

    private void networkAcls() {
        var lit = new Lit(diagram);
        int count = 0;
        for (NetworkAcl each : design.all(NetworkAcl.class)) {
            lit.add(each.id());
            List<ResourceId> subnets = diagram.fabric().affectedBy(each.id());
            count += mark(lit, subnets, tr("ACL %s", each.name()), Ink.SECURITY, Dash.DASHED);
        }
        add(tr("Subnets with a network ACL"), count, Samples.rim(Ink.SECURITY, Dash.DASHED), lit);
    }

    private void internet() {
        var lit = new Lit(diagram);
        List<ResourceId> subnets = diagram.fabric().insight().publicSubnets();
        int count = mark(lit, subnets, tr("Internet"), Ink.WORLD, Dash.SOLID);
        design.all(InternetGateway.class).forEach(each -> lit.add(each.id()));
        add(tr("Subnets open to the internet"), count, Samples.rim(Ink.WORLD, Dash.SOLID), lit);
    }

    private int mark(Lit lit, List<ResourceId> subnets, String words, Ink ink, Dash dash) {
        int count = 0;
        for (ResourceId each : subnets) {
            Box box = diagram.box(each);
            if (box != null) {
                lit.add(each);
                lit.rim(box, ink, dash);
                lit.note(box, words, ink);
                count++;
            }
        }
        return count;
    }

    private void talks() {
        var lit = new Lit(diagram);
        Set<List<Box>> pairs = new LinkedHashSet<>();
        for (Talk each : diagram.fabric().insight().talks().list()) {
            Box from = diagram.box(each.from());
            Box to = diagram.box(each.to());
            if (from != null && to != null && !from.equals(to) && pairs.add(List.of(from, to))) {
                lit.add(each.from());
                lit.add(each.to());
                if (pairs.size() <= MOST) {
                    lit.line(arrow(from, to));
                }
            }
        }
        if (!pairs.isEmpty()) {
            layers.add(
                    new Layer(
                            tr("Groups let them talk"),
                            pairs.size(),
                            Samples.line(Ink.SUCCESS, 1.5, Dash.DOTTED, true),
                            lit.light(),
                            pairs.size() <= FEW));
        }
    }

    /// Straight from border to border, unlike links, which keep to corners.
    private static Item arrow(Box from, Box to) {
        Point a = new Point(from.centerX(), from.centerY());
        Point b = new Point(to.centerX(), to.centerY());
        return new Item.Line(
                List.of(border(from, a, b), border(to, b, a)),
                Ink.SUCCESS,
                1.5,
                Dash.DOTTED,
                true,
                0);
    }

    private static Point border(Box box, Point middle, Point other) {
        double dx = Math.abs(other.x() - middle.x());
        double dy = Math.abs(other.y() - middle.y());
        double share =
                Math.min(dx == 0 ? 1 : box.width() / 2 / dx, dy == 0 ? 1 : box.height() / 2 / dy);
        return middle.towards(other, Math.min(1, share));
    }

    private void add(String name, int count, List<Item> sample, Lit lit) {
        if (count > 0) {
            layers.add(new Layer(name, count, sample, lit.light(), true));
        }
    }
}
