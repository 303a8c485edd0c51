package dev.linkloom.engine;

import dev.linkloom.engine.dns.Question;
import dev.linkloom.engine.dns.Resolution;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.DnsRecord;

/// Names asked and answered, as tests write them.
final class Ask {

    private Ask() {}

    static Resolution resolution(Design design, ResourceId from, String name) {
        return Fabric.compile(design).resolve(Question.a(from, name));
    }

    /// `ANSWERED 10.0.11.20 10.0.12.20`.
    static String a(Design design, ResourceId from, String name) {
        return text(resolution(design, from, name));
    }

    static String aaaa(Design design, ResourceId from, String name) {
        return text(Fabric.compile(design).resolve(new Question(from, name, DnsRecord.Type.AAAA)));
    }

    /// The answer to a question that was asked so often before.
    static String turn(Design design, ResourceId from, String name, int turn) {
        return text(
                Fabric.compile(design).resolve(new Question(from, name, DnsRecord.Type.A, turn)));
    }

    static String text(Resolution found) {
        return (found.status()
                        + " "
                        + String.join(" ", found.answers().stream().map(Ip::toString).toList()))
                .strip();
    }

    /// One line per step: rule, who was asked, what came back.
    static String steps(Design design, ResourceId from, String name) {
        var text = new StringBuilder();
        for (Resolution.Step each : resolution(design, from, name).steps()) {
            text.append(each.rule())
                    .append(' ')
                    .append(each.at())
                    .append(" = ")
                    .append(each.answer())
                    .append('\n');
        }
        return text.toString();
    }

    static String lastRule(Design design, ResourceId from, String name) {
        return resolution(design, from, name).steps().getLast().rule().value();
    }

    static String lastReason(Design design, ResourceId from, String name) {
        return resolution(design, from, name).steps().getLast().explanation();
    }
}
