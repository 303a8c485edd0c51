package dev.linkloom.engine.capture;

import dev.linkloom.engine.dns.Resolution;
import dev.linkloom.engine.dns.Resolution.Step;
import dev.linkloom.engine.packet.DnsMessage;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.net.Ip;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// The answer section a resolver sends.
///
/// A CNAME shows as a record of its own. Aliases of Route 53 do not: the addresses they lead to
/// stand under the alias's name (DNS-14, DNS-29).
///
/// @param type the type asked for
record AnswerSection(int type, List<DnsMessage.ResourceRecord> records) {

    private static final Set<RuleId> ALIASES = Set.of(RuleId.of("DNS-14"), RuleId.of("DNS-29"));

    AnswerSection {
        records = List.copyOf(records);
    }

    static AnswerSection of(Resolution resolution) {
        List<Step> steps = resolution.steps();
        String type = steps.isEmpty() ? "A" : steps.getFirst().question().replaceFirst(".* ", "");
        List<DnsMessage.ResourceRecord> records = new ArrayList<>();
        String owner = resolution.name();
        String asked = owner;
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            String next = step.answer() + " " + type;
            if (step.question().equals(asked + " " + type)
                    && steps.subList(i + 1, steps.size()).stream()
                            .anyMatch(later -> later.question().equals(next))) {
                asked = step.answer();
                if (!ALIASES.contains(step.rule())) {
                    records.add(
                            new DnsMessage.ResourceRecord.Alias(
                                    owner, resolution.ttlSeconds(), asked));
                    owner = asked;
                }
            }
        }
        for (Ip each : resolution.answers()) {
            records.add(
                    new DnsMessage.ResourceRecord.Address(owner, resolution.ttlSeconds(), each));
        }
        return new AnswerSection(type.equals("AAAA") ? DnsMessage.AAAA : DnsMessage.A, records);
    }
}
