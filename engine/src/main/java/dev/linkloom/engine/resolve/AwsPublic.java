package dev.linkloom.engine.resolve;

import dev.linkloom.engine.dns.AwsServiceNames;
import dev.linkloom.engine.dns.Resolution.Status;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.Assumptions;
import dev.linkloom.model.Design;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.DnsRecord;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The public names of AWS's own services and the addresses behind them (EP-26).
final class AwsPublic {

    private static final RuleId FALLS_TO_PUBLIC = RuleId.of("DNS-20");
    private static final int TTL = 60;
    private static final int MOST = 4;

    private final Map<String, Published> byName = new HashMap<>();

    /// A service that has the name.
    record Published(AwsService service) {

        Answer answer(NameWalk walk, String name) {
            IpFamily family = walk.type() == DnsRecord.Type.AAAA ? IpFamily.IPV6 : IpFamily.IPV4;
            List<Ip> addresses = addresses(family);
            Sentence why =
                    addresses.isEmpty()
                            ? Sentence.of(
                                    "%s is a public name of %s; the design does not say its %s"
                                            + " addresses.",
                                    name, service.name(), family)
                            : Sentence.of(
                                    "%s is a public name of %s; assumed: it answers the first"
                                            + " address of each public block.",
                                    name, service.name());
            Object said = addresses.isEmpty() ? "public addresses" : addresses;
            walk.step(PublicDns.LABEL, service.id(), name, said, FALLS_TO_PUBLIC, why);
            return Answer.of(addresses, TTL, FALLS_TO_PUBLIC, service.id(), why)
                    .with(Status.RESOLVES_PUBLIC);
        }

        private List<Ip> addresses(IpFamily family) {
            List<Ip> found = new ArrayList<>();
            for (Cidr each : service.cidrs()) {
                if (each.family() == family && found.size() < MOST) {
                    Ip first = each.base().plus(1);
                    found.add(each.contains(first) ? first : each.base());
                }
            }
            return found;
        }
    }

    AwsPublic(Design design) {
        for (AwsService each : design.all(AwsService.class)) {
            for (String name : AwsServiceNames.of(each, Assumptions.USUAL).published()) {
                byName.putIfAbsent(name, new Published(each));
            }
        }
    }

    @Nullable Published find(String name) {
        Published found = byName.get(name);
        for (String above = name; found == null && !above.isEmpty(); ) {
            above = Zones.parent(above);
            found = byName.get("*." + above);
        }
        return found;
    }
}
