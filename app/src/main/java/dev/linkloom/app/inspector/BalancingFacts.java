package dev.linkloom.app.inspector;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.engine.dns.LoadBalancerNames;
import dev.linkloom.engine.health.Ending;
import dev.linkloom.engine.health.HealthProgress;
import dev.linkloom.engine.health.TargetHealth;
import dev.linkloom.model.resource.ListeningLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;

import java.util.List;
import java.util.Objects;

/// What follows for load balancers and their groups: names, nodes, health, what ends connections.
record BalancingFacts(Facts facts) {

    void balancer(NetworkLoadBalancer balancer) {
        LoadBalancerNames names = LoadBalancerNames.of(facts.subject().design(), balancer);
        if (names != null) {
            facts.add(
                    tr("DNS name"),
                    names.regional(),
                    "DNS-39",
                    tr(
                            "For clients that dial the load balancer itself; consumers of an"
                                    + " endpoint never use it."));
            names.zonal()
                    .forEach(zonal ->
                            facts.add(
                                    tr("Name in %s", zonal.zoneName()),
                                    zonal.name(),
                                    "DNS-39",
                                    tr("Answers with the node in %s only.", zonal.zoneId())));
        }
        connections(balancer);
        targets(balancer);
    }

    void targets(ListeningLoadBalancer balancer) {
        facts.subject().fabric().health(balancer.id()).forEach(this::health);
    }

    private void connections(NetworkLoadBalancer balancer) {
        for (String zone : zones(balancer)) {
            facts.add(
                    tr("Connections in %s", zone),
                    tr(
                            "%,d to each target",
                            facts.subject().fabric().connectionsPerTarget(balancer.id(), zone)),
                    "SRC-15",
                    tr(
                            "While targets see the node’s address; one more secondary address holds"
                                    + " as many again (SRC-16)."));
        }
    }

    private List<String> zones(NetworkLoadBalancer balancer) {
        return balancer.nodes().stream()
                .map(each -> facts.subject().design().find(each.subnet(), Subnet.class))
                .filter(Objects::nonNull)
                .map(Subnet::zoneId)
                .distinct()
                .toList();
    }

    void group(TargetGroup group) {
        boolean preserved = facts.subject().fabric().preservesClientIp(group.id());
        facts.add(
                tr("Client IP"),
                preserved
                        ? tr("preserved for direct clients")
                        : tr("replaced by the node’s address"),
                "SRC-03",
                tr(
                        "Only for clients that dial the load balancer itself; through an endpoint"
                                + " targets always see the node (SRC-02)."));
        endings(group);
        for (ListeningLoadBalancer balancer :
                facts.subject().design().all(ListeningLoadBalancer.class)) {
            if (balancer.listeners().stream().anyMatch(each -> each.forwardsTo(group.id()))) {
                boolean crossZone = facts.subject().fabric().crossZone(balancer.id(), group.id());
                facts.add(
                        tr("Cross-zone by %s", balancer.name()),
                        crossZone
                                ? tr("on: every zone’s targets")
                                : tr("off: targets of the node’s zone"),
                        "NLB-18",
                        tr("The group’s own setting wins over the load balancer’s."));
                facts.subject().fabric().health(balancer.id()).stream()
                        .filter(each -> each.targetGroup().equals(group.id()))
                        .forEach(this::health);
            }
        }
    }

    private void endings(TargetGroup group) {
        ending(tr("When a target fails"), Ending.whenUnhealthy(group));
        ending(tr("When one is deregistered"), Ending.whenDeregistered(group));
        facts.add(
                tr("A dead target is unhealthy"),
                tr("after %s s at most", HealthProgress.secondsToUnhealthy(group.healthCheck())),
                "NLB-13",
                tr(
                        "And after %s s healthy again; its very first success is enough.",
                        HealthProgress.secondsToHealthy(group.healthCheck())));
    }

    private void ending(String when, Ending ending) {
        facts.add(
                when,
                ending.closed() ? tr("its connections are closed") : tr("its connections go on"),
                ending.rule().value(),
                ending.explanation());
    }

    private void health(TargetHealth health) {
        TargetGroup.Target target = health.target();
        String name =
                target.resource() != null
                        ? facts.subject().name(target.resource())
                        : String.valueOf(target.ip());
        facts.add(
                tr("%s from %s", name, health.zoneId()),
                health.reason() == null
                        ? health.state().word()
                        : health.state().word() + ", " + health.reason(),
                health.rule().value(),
                health.explanation());
    }
}
