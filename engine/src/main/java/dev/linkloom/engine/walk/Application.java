package dev.linkloom.engine.walk;

import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Place;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Station;
import dev.linkloom.model.resource.Instance;

/// What the application of a target makes of a connection that the network delivered: headers it
/// cannot read and greetings that nobody hears change no verdict, but people want to know.
final class Application {

    private static final RuleId UNREAD = RuleId.of("SRC-21");
    private static final RuleId STALLED = RuleId.of("SRC-27");

    private Application() {}

    static void meets(Course course, Station station, Packet packet) {
        Instance host = station instanceof Eni eni ? eni.host() : null;
        if (host == null || !course.hasHeaders()) {
            return;
        }
        if (!host.proxyProtocolAware()) {
            course.journal()
                    .note(
                            Place.at(station),
                            packet,
                            says(
                                    host,
                                    UNREAD,
                                    "%s does not read PROXY headers, so it takes the first bytes"
                                            + " for a broken request."));
        }
        if (host.serverSpeaksFirst() && course.headersWait()) {
            course.journal()
                    .note(
                            Place.at(station),
                            packet,
                            says(
                                    host,
                                    STALLED,
                                    "%s would greet first, but the header comes only with the"
                                            + " client's first bytes, and the client waits for the"
                                            + " greeting: the connection stalls."));
        }
    }

    private static Decision says(Instance host, RuleId rule, String sentence) {
        return Ruling.pass(host.id(), HopKind.TARGET, rule, sentence, host.name());
    }
}
