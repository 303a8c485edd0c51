package dev.linkloom.engine.capture;

import dev.linkloom.engine.dns.Resolution;
import dev.linkloom.engine.packet.DnsMessage;
import dev.linkloom.engine.packet.UdpHeader;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.path.Verdict;

import java.util.List;

/// A client asks its resolver for the name it will dial.
record DnsConversation(Way query, Resolution resolution, Verdict verdict, Recording recording) {

    /// A look-up in the zone (LAT-01, LAT-05).
    private static final long LOOKUP = 200_000;

    /// What clients wait before they ask once more, unless told otherwise.
    private static final long PATIENCE = 5_000_000_000L;

    void record(long start) {
        var answers = AnswerSection.of(resolution);
        if (!DnsMessage.speakable(resolution.name())) {
            return;
        }
        ask(start, answers.type(), "DNS query");
        switch (resolution.status()) {
            case ANSWERED, NODATA -> reply(start, answers, DnsMessage.NO_ERROR);
            case NXDOMAIN -> reply(start, answers, DnsMessage.NXDOMAIN);
            case TIMEOUT -> ask(start + PATIENCE, answers.type(), "DNS query once more");
            case RESOLVES_PUBLIC -> {
                if (!answers.records().isEmpty()) {
                    reply(start, answers, DnsMessage.NO_ERROR);
                }
            }
        }
    }

    private void ask(long time, int type, String what) {
        say(query, time, message(type, false, DnsMessage.NO_ERROR, List.of()), what);
    }

    private void reply(long start, AnswerSection answers, int code) {
        DnsMessage message = message(answers.type(), true, code, answers.records());
        say(query.reversed(), start + LOOKUP, message, "DNS reply");
    }

    private DnsMessage message(
            int type, boolean reply, int code, List<DnsMessage.ResourceRecord> records) {
        int id = Numbers.of(query.sightings().getFirst().packet(), resolution.name()) & 0xffff;
        return new DnsMessage(id, resolution.name(), type, reply, code, records);
    }

    private void say(Way way, long time, DnsMessage message, String what) {
        String comment = "%s for %s".formatted(what, resolution.name());
        recording.follow(
                way,
                time,
                seen -> datagram(seen.packet(), message),
                seen -> Comment.full(comment, seen, verdict));
    }

    private static byte[] datagram(Packet packet, DnsMessage message) {
        return new UdpHeader(packet.sourcePort(), packet.destinationPort())
                .between(packet.source(), packet.destination(), message.bytes());
    }
}
