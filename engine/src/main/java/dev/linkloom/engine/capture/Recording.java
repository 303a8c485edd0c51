package dev.linkloom.engine.capture;

import dev.linkloom.engine.packet.PcapNg;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// What has been captured so far.
final class Recording {

    /// 1 January 2026, 00:00 UTC: captures of the same design are the same, whenever they are made.
    private static final long BEGINNING = 1_767_225_600_000_000_000L;

    private final Map<Point, Integer> points = new LinkedHashMap<>();
    private final List<PcapNg.Packet> packets = new ArrayList<>();
    private long end;

    /// When the last packet was seen, in nanoseconds from the beginning.
    long end() {
        return end;
    }

    /// Records a packet wherever it is seen; answers when it is at the end of its way.
    ///
    /// @param departure in nanoseconds from the beginning
    long follow(
            Way way,
            long departure,
            Function<Sighting, byte[]> bytes,
            Function<Sighting, String> comment) {
        for (Sighting each : way.sightings()) {
            long time = departure + each.micros() * 1_000;
            Integer number = points.computeIfAbsent(each.at(), _ -> points.size());
            packets.add(
                    new PcapNg.Packet(
                            number,
                            BEGINNING + time,
                            ByteBuffer.wrap(each.onTheWire(bytes.apply(each))),
                            comment.apply(each)));
            end = Math.max(end, time);
        }
        return departure + way.micros() * 1_000;
    }

    PcapNg file() {
        return new PcapNg(
                points.keySet().stream().map(Point::described).toList(),
                packets.stream().sorted(Comparator.comparingLong(PcapNg.Packet::nanos)).toList());
    }
}
