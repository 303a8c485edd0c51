package dev.linkloom.app.inspector;

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
                    "DNS name",
                    names.regional(),
                    "DNS-39",
                    "For clients that dial the load balancer itself; consumers of an endpoint"
                            + " never use it.");
            names.zonal()
                    .forEach(zonal ->
                            facts.add(
                                    "Name in " + zonal.zoneName(),
                                    zonal.name(),
                                    "DNS-39",
                                    "Answers with the node in %s only.".formatted(zonal.zoneId())));
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
                    "Connections in " + zone,
                    "%,d to each target"
                            .formatted(
                                    facts.subject()
                                            .fabric()
                                            .connectionsPerTarget(balancer.id(), zone)),
                    "SRC-15",
                    "While targets see the node’s address; one more secondary address holds as many"
                            + " again (SRC-16).");
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
                "Client IP",
                preserved ? "preserved for direct clients" : "replaced by the node’s address",
                "SRC-03",
                "Only for clients that dial the load balancer itself; through an endpoint targets"
                        + " always see the node (SRC-02).");
        endings(group);
        for (ListeningLoadBalancer balancer :
                facts.subject().design().all(ListeningLoadBalancer.class)) {
            if (balancer.listeners().stream().anyMatch(each -> each.forwardsTo(group.id()))) {
                boolean crossZone = facts.subject().fabric().crossZone(balancer.id(), group.id());
                facts.add(
                        "Cross-zone by " + balancer.name(),
                        crossZone ? "on: every zone’s targets" : "off: targets of the node’s zone",
                        "NLB-18",
                        "The group’s own setting wins over the load balancer’s.");
                facts.subject().fabric().health(balancer.id()).stream()
                        .filter(each -> each.targetGroup().equals(group.id()))
                        .forEach(this::health);
            }
        }
    }

    private void endings(TargetGroup group) {
        ending("When a target fails", Ending.whenUnhealthy(group));
        ending("When one is deregistered", Ending.whenDeregistered(group));
        facts.add(
                "A dead target is unhealthy",
                "after %d s at most"
                        .formatted(HealthProgress.secondsToUnhealthy(group.healthCheck())),
                "NLB-13",
                "And after %d s healthy again; its very first success is enough."
                        .formatted(HealthProgress.secondsToHealthy(group.healthCheck())));
    }

    private void ending(String when, Ending ending) {
        facts.add(
                when,
                ending.closed() ? "its connections are closed" : "its connections go on",
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
                "%s from %s".formatted(name, health.zoneId()),
                health.reason() == null
                        ? health.state().word()
                        : health.state().word() + ", " + health.reason(),
                health.rule().value(),
                health.explanation());
    }
}
