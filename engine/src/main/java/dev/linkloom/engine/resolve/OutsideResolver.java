package dev.linkloom.engine.resolve;

import dev.linkloom.engine.dns.Resolution.Status;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.AddressRanges;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.DnsRecord;
import dev.linkloom.model.resource.OnPremises;
import dev.linkloom.model.resource.OnPremises.Forwarder;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The resolver of a network outside AWS: its own names, its forwarders by longest suffix, then
/// public DNS (DNS-38).
final class OutsideResolver {

    private static final RuleId CHOICES = RuleId.of("DNS-38");
    private static final RuleId STRIPPED = RuleId.of("DNS-07");

    private final Forwarding forwarding;
    private final PublicDns publicDns;

    OutsideResolver(Forwarding forwarding, PublicDns publicDns) {
        this.forwarding = forwarding;
        this.publicDns = publicDns;
    }

    Answer enter(NameWalk walk, Standpoint.Outside at, String name) {
        walk.step(
                at.label(),
                at.id(),
                name,
                "looks for its own names and forwarders",
                CHOICES,
                Sentence.of(
                        "Clients in %s ask its own resolver; the resolver of a VPC does not answer"
                                + " them.",
                        at.network().name()));
        return find(walk, at, name);
    }

    Answer find(NameWalk walk, Standpoint.Outside at, String name) {
        OnPremises network = at.network();
        Records.Found own = Records.find(network.records(), name, walk.type());
        DnsRecord held = own.record();
        if (held != null) {
            return walk.read(at, at.label(), network.id(), name, held, CHOICES);
        }
        if (own.exists()) {
            return walk.nothing(
                    Status.NODATA,
                    at.label(),
                    network.id(),
                    name,
                    CHOICES,
                    Sentence.of("%s holds no %s record of %s.", at.label(), walk.type(), name));
        }
        Forwarder forwarder = longest(network, name);
        return forwarder == null
                ? publicly(walk, at, name)
                : forwarding.byForwarder(walk, at, forwarder, name);
    }

    private static @Nullable Forwarder longest(OnPremises network, String name) {
        for (String domain = name; ; domain = Zones.parent(domain)) {
            for (Forwarder each : network.forwarders()) {
                if (each.domain().equals(domain)) {
                    return each;
                }
            }
            if (domain.isEmpty()) {
                return null;
            }
        }
    }

    private Answer publicly(NameWalk walk, Standpoint.Outside at, String name) {
        Answer answer = publicDns.find(walk, at, name);
        if (!at.network().rebindingProtection() || answer.addresses().isEmpty()) {
            return answer;
        }
        List<Ip> left = answer.addresses().stream().filter(AddressRanges::isPublic).toList();
        if (left.size() == answer.addresses().size()) {
            return answer;
        }
        Sentence why =
                Sentence.of(
                        "%s protects against rebinding: it strips private addresses from public"
                                + " answers.",
                        at.label());
        walk.step(at.label(), at.id(), name, left.isEmpty() ? Status.NODATA : left, STRIPPED, why);
        return left.isEmpty()
                ? Answer.none(Status.NODATA, STRIPPED, at.id(), why)
                : answer.with(left).because(STRIPPED, at.id(), why);
    }
}
