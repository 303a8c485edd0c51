package dev.linkloom.app.simulation;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Item.TextStyle;
import dev.linkloom.engine.dns.Resolution;
import dev.linkloom.model.Design;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.IpFamily;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The walk from a name to addresses, as a card beside the client that asks.
final class NameCard {

    private final Resolution dns;
    private final Design design;
    private final List<Beat> beats;

    NameCard(Resolution dns, Design design, List<Beat> beats) {
        this.dns = dns;
        this.design = design;
        this.beats = beats;
    }

    double end() {
        return beats.getLast().end();
    }

    /// The card while the client resolves the name.
    Card during(double seconds) {
        boolean answered = begun(seconds, Beat.Kind.DNS_ANSWER);
        List<Row> rows = new ArrayList<>();
        rows.add(new NameRow.Name(dns.name(), answered ? tr("TTL %s s", dns.ttlSeconds()) : ""));
        for (int i = 0; i < dns.steps().size(); i++) {
            if (seconds >= beats.get(i + 1).start()) {
                rows.add(step(dns.steps().get(i)));
            }
        }
        if (answered) {
            rows.add(new Row.Divider());
            dns.answers().forEach(ip -> rows.add(answer(ip)));
        }
        return new Card(rows, Ink.DNS);
    }

    /// What stays beside the client afterwards; null when there was no address to dial.
    @Nullable Card afterwards() {
        Ip used = dns.used();
        if (used == null) {
            return null;
        }
        return new Card(
                List.of(
                        new Row.Note(Marks.QUESTION, dns.name(), TextStyle.MONO, Ink.DNS),
                        new Row.Note(
                                Marks.EXCLAMATION,
                                used.toString(),
                                TextStyle.MONO_STRONG,
                                Ink.DNS)),
                Ink.CARD_BORDER);
    }

    private boolean begun(double seconds, Beat.Kind kind) {
        return beats.stream().anyMatch(beat -> beat.kind() == kind && seconds >= beat.start());
    }

    /// The last step's answer is the list below it, so it is not said twice.
    private Row step(Resolution.Step step) {
        boolean listed = step.answer().equals(addresses());
        return new NameRow.Step(step.at(), listed ? null : step.answer(), step.rule().value());
    }

    private String addresses() {
        return dns.answers().stream().map(Ip::toString).collect(Collectors.joining(", "));
    }

    private Row answer(Ip ip) {
        return new NameRow.Answer(
                ip.family() == IpFamily.IPV4 ? "A" : "AAAA",
                ip.toString(),
                AnswerZones.zoneId(design, dns, ip),
                ip.equals(dns.used()));
    }
}
