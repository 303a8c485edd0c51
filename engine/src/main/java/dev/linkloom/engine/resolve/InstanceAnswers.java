package dev.linkloom.engine.resolve;

import dev.linkloom.engine.dns.InstanceNames;
import dev.linkloom.engine.dns.Resolution.Status;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Peering;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.Design;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.DnsRecord;
import dev.linkloom.model.resource.Instance;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the public host names of instances answer: inside the VPC, and over a peering that says so,
/// the private address; elsewhere the public one (NET-25).
final class InstanceAnswers {

    private static final RuleId HOST_NAMES = RuleId.of("NET-25");
    private static final int TTL = 60;

    private final Topology topology;
    private @Nullable volatile Map<String, Instance> byName;

    InstanceAnswers(Topology topology) {
        this.topology = topology;
    }

    @Nullable Instance find(String name) {
        return name.startsWith("ec2-") ? byName().get(name) : null;
    }

    Answer answer(NameWalk walk, Standpoint at, String name, Instance instance) {
        if (walk.type() != DnsRecord.Type.A) {
            return walk.nothing(
                    Status.NODATA,
                    PublicDns.LABEL,
                    instance.id(),
                    name,
                    HOST_NAMES,
                    Sentence.of("%s has no %s record.", name, walk.type()));
        }
        Ip inside = seenFrom(at, instance);
        Ip ip = inside == null ? instance.publicIp() : inside;
        Sentence why =
                inside == null
                        ? Sentence.of(
                                "The host name of %s is its public address; only its own VPC, and"
                                        + " peers with DNS resolution on, get the private one.",
                                instance.name())
                        : Sentence.of(
                                "From here the host name of %s is its private address.",
                                instance.name());
        List<Ip> addresses = ip == null ? List.of() : List.of(ip);
        walk.step(PublicDns.LABEL, instance.id(), name, addresses, HOST_NAMES, why);
        Answer answer = Answer.of(addresses, TTL, HOST_NAMES, instance.id(), why);
        return inside == null ? answer.with(Status.RESOLVES_PUBLIC) : answer;
    }

    private @Nullable Ip seenFrom(Standpoint at, Instance instance) {
        List<Eni> enis = topology.enis(instance.id());
        if (enis.isEmpty() || !(at instanceof Standpoint.InVpc it)) {
            return null;
        }
        Network home = enis.getFirst().network();
        if (it.network().index() == home.index()) {
            return instance.privateIp();
        }
        Peering peering = topology.peering(it.network(), home);
        return peering != null && peering.resource().dnsResolution() ? instance.privateIp() : null;
    }

    private Map<String, Instance> byName() {
        Map<String, Instance> known = byName;
        if (known == null) {
            known = new HashMap<>();
            Design design = topology.design();
            for (Instance each : design.all(Instance.class)) {
                String name = InstanceNames.publicName(design, each);
                if (name != null) {
                    known.putIfAbsent(name, each);
                }
            }
            byName = known;
        }
        return known;
    }
}
