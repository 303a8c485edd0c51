package dev.linkloom.app.diagram;

import dev.linkloom.model.Box;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// How calm a drawing looks, in numbers: the lower, the better.
///
/// @param crossings how often a link crosses another
/// @param bends corners of all links
/// @param length of all links, in steps of 100
/// @param onTitles stretches that run through the title of a frame
/// @param hiddenLabels labels without a place
/// @param coveredLabels labels that lie on a card, a title, a link or another label
public record Neatness(
        int crossings, int bends, long length, int onTitles, int hiddenLabels, int coveredLabels) {

    private record Stretch(int link, Box box, boolean level) {}

    /// Those of one drawing.
    public static Neatness of(Diagram diagram) {
        List<Link> links = diagram.links();
        List<Stretch> all = stretches(links);
        List<Box> titles = titles(diagram);
        List<Box> labels = new ArrayList<>();
        int hidden = 0;
        int covered = 0;
        for (int i = 0; i < links.size(); i++) {
            Link each = links.get(i);
            Point at = each.labelAt();
            if (each.label() != null && at == null) {
                hidden++;
            } else if (each.label() != null && at != null) {
                Box label = Labels.box(each.label(), at);
                covered += isCovered(label, i, diagram, all, titles, labels) ? 1 : 0;
                labels.add(label);
            }
        }
        return new Neatness(
                crossings(all),
                links.stream().mapToInt(each -> each.path().size() - 2).sum(),
                Math.round(all.stream().mapToDouble(each -> length(each.box())).sum() / 100),
                (int)
                        all.stream()
                                .filter(each ->
                                        titles.stream()
                                                .anyMatch(it -> it.intersects(thick(each.box()))))
                                .count(),
                hidden,
                covered);
    }

    /// What [#toString()] wrote.
    public static Neatness read(String line) {
        long[] numbers =
                Pattern.compile("\\d+")
                        .matcher(line)
                        .results()
                        .mapToLong(each -> Long.parseLong(each.group()))
                        .toArray();
        return new Neatness(
                (int) numbers[0],
                (int) numbers[1],
                numbers[2],
                (int) numbers[3],
                (int) numbers[4],
                (int) numbers[5]);
    }

    @Override
    public String toString() {
        return "%3d crossings %3d bends %3d length %2d on titles %2d hidden %2d covered"
                .formatted(crossings, bends, length, onTitles, hiddenLabels, coveredLabels);
    }

    private static boolean isCovered(
            Box label,
            int link,
            Diagram diagram,
            List<Stretch> all,
            List<Box> titles,
            List<Box> labels) {
        return all.stream().anyMatch(it -> it.link() != link && thick(it.box()).intersects(label))
                || titles.stream().anyMatch(label::intersects)
                || labels.stream().anyMatch(label::intersects)
                || diagram.spots().stream()
                        .anyMatch(it -> it.part() != Spot.Part.FRAME && it.box().intersects(label));
    }

    private static int crossings(List<Stretch> all) {
        int found = 0;
        for (int i = 0; i < all.size(); i++) {
            for (int k = 0; k < i; k++) {
                Stretch one = all.get(i);
                Stretch other = all.get(k);
                boolean across = one.level() != other.level() && one.link() != other.link();
                found += across && thick(one.box()).intersects(thick(other.box())) ? 1 : 0;
            }
        }
        return found;
    }

    private static List<Stretch> stretches(List<Link> links) {
        List<Stretch> all = new ArrayList<>();
        for (int k = 0; k < links.size(); k++) {
            List<Point> path = links.get(k).path();
            for (int i = 1; i < path.size(); i++) {
                Box box = Router.stretch(path.get(i - 1), path.get(i));
                all.add(new Stretch(k, box, box.height() == 0));
            }
        }
        return all;
    }

    private static List<Box> titles(Diagram diagram) {
        List<Box> titles = new ArrayList<>();
        for (Item each : diagram.items()) {
            if (each instanceof Item.Group group && isFrame(diagram, group)) {
                group.items().stream()
                        .filter(it -> !(it instanceof Item.Rect rect) || rect.box().width() < 30)
                        .forEach(it -> titles.add(it.bounds()));
            }
        }
        return titles;
    }

    private static boolean isFrame(Diagram diagram, Item.Group group) {
        return diagram.spots().stream()
                .anyMatch(it -> it.part() == Spot.Part.FRAME && it.id().equals(group.owner()));
    }

    private static double length(Box stretch) {
        return stretch.width() + stretch.height();
    }

    private static Box thick(Box stretch) {
        return stretch.grown(0.01);
    }
}
