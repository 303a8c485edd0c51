package dev.linkloom.app.inspector.form;

import dev.linkloom.app.inspector.editor.Format;
import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.Zones;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// A zone by its ID; suggests those of the Region that the design speaks of, and the first three.
final class ZoneIds implements Format<String> {

    private static final int USUAL_ZONES = 3;

    @Override
    public String write(Subject subject, String value) {
        return value;
    }

    @Override
    public String read(Subject subject, String text) {
        return Formats.ZONE_ID.read(subject, text);
    }

    @Override
    public List<String> suggestions(Subject subject) {
        Vpc vpc = subject.vpc();
        TreeSet<String> ids = new TreeSet<>();
        subject.design().all(Subnet.class).forEach(subnet -> ids.add(subnet.zoneId()));
        if (vpc != null && Zones.isRegion(vpc.region())) {
            ids.removeIf(id -> !Zones.isIn(id, vpc.region()));
            IntStream.rangeClosed(1, USUAL_ZONES).forEach(n -> ids.add(Zones.id(vpc.region(), n)));
        }
        return List.copyOf(ids);
    }
}
