package dev.linkloom.engine.resolve;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.PrivateHostedZone;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Who would answer a name if the asker saw it: endpoints and zones that the asker's resolver does
/// not know, and why it does not (DNS-20, DNS-28, NET-28).
final class Offers {

    private static final RuleId ATTRIBUTES = RuleId.of("DNS-27");
    private static final RuleId NOT_LINKED = RuleId.of("DNS-28");
    private static final RuleId SUPPORT = RuleId.of("DNS-24");

    private final Topology topology;
    private final PrivateDns privateDns;
    private final Design design;
    private @Nullable volatile Map<String, List<NamedEndpoint>> byDomain;

    Offers(Topology topology, PrivateDns privateDns) {
        this.topology = topology;
        this.privateDns = privateDns;
        design = topology.design();
    }

    /// Says which zones a VPC's resolver leaves aside for a name, and why.
    void explain(NameWalk walk, Network network, String name) {
        NamedEndpoint here = here(network, name);
        if (here != null) {
            Set<PrivateDns.Obstacle> obstacles = privateDns.obstacles(here);
            if (!obstacles.isEmpty()) {
                PrivateDns.Obstacle first = obstacles.iterator().next();
                walk.step(
                        "endpoint zone of " + here.name(),
                        here.id(),
                        name,
                        "no such zone",
                        first.rule(),
                        Sentence.of("%s has none: %s", here.name(), first.sentence(here.name())));
            }
        }
        for (NamedEndpoint each : privateDns.endpoints(network.id())) {
            if (each.privateDns() && each.toDynamoDb() && name.startsWith("dynamodb.")) {
                PrivateDns.Obstacle none = PrivateDns.Obstacle.NOT_OFFERED;
                walk.step(
                        "endpoint zone of " + each.name(),
                        each.id(),
                        name,
                        "no such zone",
                        none.rule(),
                        Sentence.of("%s has none: %s", each.name(), none.sentence(each.name())));
            }
        }
        for (PrivateHostedZone each : design.all(PrivateHostedZone.class)) {
            if (Records.find(each.records(), name, walk.type()).exists()) {
                boolean linked = each.vpcs().contains(network.id());
                walk.step(
                        "private hosted zone " + each.domain(),
                        each.id(),
                        name,
                        "not seen from here",
                        linked ? ATTRIBUTES : NOT_LINKED,
                        linked
                                ? Sentence.of(
                                        "%s needs both DNS support and DNS hostnames of %s on.",
                                        each.name(), network.name())
                                : Sentence.of(
                                        "%s holds the name but is not linked to %s, and neither"
                                                + " peering nor a transit gateway passes it on.",
                                        each.name(), network.name()));
            }
        }
    }

    /// The endpoint of a VPC whose service offers the name, whether it works or not.
    @Nullable NamedEndpoint here(Network network, String name) {
        for (NamedEndpoint each : privateDns.endpoints(network.id())) {
            if (each.offers(name)) {
                return each;
            }
        }
        return null;
    }

    /// An endpoint of any other VPC whose private name this is; null when there is none.
    @Nullable NamedEndpoint elsewhere(@Nullable ResourceId vpc, String name) {
        for (String domain = name; !domain.isEmpty(); domain = Zones.parent(domain)) {
            for (NamedEndpoint each : byDomain().getOrDefault(domain, List.of())) {
                if (!Objects.equals(each.vpc(), vpc) && each.privateDns() && each.offers(name)) {
                    return each;
                }
            }
        }
        return null;
    }

    /// Remembers which endpoint a name was meant for where it does not lead there: one in this VPC,
    /// or in a peered one.
    Answer meant(Answer answer, Network network, String name) {
        if (!answer.addresses().isEmpty()) {
            return answer;
        }
        NamedEndpoint here = here(network, name);
        if (here != null) {
            return obstructed(answer, here).meant(here.id(), topology.enis(here.id()));
        }
        NamedEndpoint there = peered(network, name);
        return there == null ? answer : answer.meant(there.id(), topology.enis(there.id()));
    }

    private @Nullable NamedEndpoint peered(Network network, String name) {
        for (String domain = name; !domain.isEmpty(); domain = Zones.parent(domain)) {
            for (NamedEndpoint each : byDomain().getOrDefault(domain, List.of())) {
                Network other = topology.network(each.vpc());
                if (other != null
                        && each.offers(name)
                        && topology.peering(network, other) != null) {
                    return each;
                }
            }
        }
        return null;
    }

    private Answer obstructed(Answer answer, NamedEndpoint endpoint) {
        Set<PrivateDns.Obstacle> obstacles = privateDns.obstacles(endpoint);
        if (obstacles.isEmpty() || answer.rule().equals(SUPPORT)) {
            return answer;
        }
        PrivateDns.Obstacle first = obstacles.iterator().next();
        ResourceId vpc = endpoint.vpc();
        boolean byVpc = first == PrivateDns.Obstacle.ATTRIBUTES_OFF && vpc != null;
        String name = endpoint.names().privateName();
        return answer.because(
                first.rule(),
                byVpc ? vpc : endpoint.id(),
                Sentence.of(
                        "%s does not resolve: %s",
                        name == null ? endpoint.name() : name, first.sentence(endpoint.name())));
    }

    /// Found out when the first name leads nowhere: most never do.
    private Map<String, List<NamedEndpoint>> byDomain() {
        Map<String, List<NamedEndpoint>> known = byDomain;
        if (known == null) {
            known = new HashMap<>();
            for (NamedEndpoint each : privateDns.endpoints()) {
                for (String name : each.names().privateNames()) {
                    known.computeIfAbsent(PrivateDns.domain(name), _ -> new ArrayList<>())
                            .add(each);
                }
            }
            byDomain = known;
        }
        return known;
    }
}
