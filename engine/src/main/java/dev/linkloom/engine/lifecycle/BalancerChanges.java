package dev.linkloom.engine.lifecycle;

import dev.linkloom.engine.audit.Notes;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Segment;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.LoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Node;
import dev.linkloom.model.resource.TargetGroup;

import java.util.List;

/// What ELB refuses to do with load balancers that serve endpoints (VALID-22, VALID-23), and what
/// of them is fixed or protected (VALID-34, NLB-06, NLB-33, NLB-42).
final class BalancerChanges {

    private static final RuleId IN_USE = RuleId.of("VALID-22");
    private static final RuleId ZONE_IN_USE = RuleId.of("VALID-23");
    private static final RuleId GROUPS_ARE_FIXED = RuleId.of("VALID-34");
    private static final RuleId SCHEME_IS_FIXED = RuleId.of("NLB-33");
    private static final RuleId PROTECTED = RuleId.of("NLB-42");
    private static final RuleId TYPE_IS_FIXED = RuleId.of("NLB-06");

    private BalancerChanges() {}

    static void review(Deployment deployment, Change change, Notes notes) {
        if (change.before() instanceof LoadBalancer was && change.after() == null) {
            reviewDeletion(deployment, notes, was);
        } else if (change.before() instanceof NetworkLoadBalancer was
                && change.after() instanceof NetworkLoadBalancer is) {
            reviewGroups(notes, was, is);
            reviewScheme(notes, was, is);
            reviewZones(deployment, notes, was, is);
        } else if (change.before() instanceof TargetGroup was
                && change.after() instanceof TargetGroup is
                && was.targetType() != is.targetType()) {
            notes.error(
                    TYPE_IS_FIXED,
                    null,
                    was.id(),
                    "%s keeps its target type for its life; make another group."
                            .formatted(was.name()),
                    null);
        }
    }

    private static void reviewDeletion(Deployment deployment, Notes notes, LoadBalancer was) {
        if (was instanceof NetworkLoadBalancer it && it.deletionProtection()) {
            notes.error(
                    PROTECTED,
                    "OperationNotPermitted",
                    was.id(),
                    "%s is protected from deletion; turn the protection off first."
                            .formatted(was.name()),
                    new Edit.Replace(
                            "Turn deletion protection of %s off".formatted(was.name()),
                            it.withDeletionProtection(false)));
        }
        deployment.survey().relations().services(was.id()).stream()
                .filter(each -> deployment.after().find(each.id()) != null)
                .findFirst()
                .ifPresent(service ->
                        notes.error(
                                IN_USE,
                                "ResourceInUse",
                                was.id(),
                                "%s cannot be deleted while the endpoint service %s uses it; delete the service or take it out first."
                                        .formatted(was.name(), service.name()),
                                null));
    }

    private static void reviewGroups(Notes notes, NetworkLoadBalancer was, NetworkLoadBalancer is) {
        if (was.securityGroups().isEmpty() != is.securityGroups().isEmpty()) {
            notes.error(
                    GROUPS_ARE_FIXED,
                    "InvalidConfigurationRequest",
                    was.id(),
                    was.securityGroups().isEmpty()
                            ? "%s was made without security groups and can never get one; make a new one."
                                    .formatted(was.name())
                            : "%s was made with security groups and must keep at least one."
                                    .formatted(was.name()),
                    null);
        }
    }

    private static void reviewScheme(Notes notes, NetworkLoadBalancer was, NetworkLoadBalancer is) {
        if (was.scheme() != is.scheme()) {
            notes.error(
                    SCHEME_IS_FIXED,
                    null,
                    was.id(),
                    "%s keeps its scheme for its life; make another load balancer."
                            .formatted(was.name()),
                    null);
        }
    }

    private static void reviewZones(
            Deployment deployment, Notes notes, NetworkLoadBalancer was, NetworkLoadBalancer is) {
        List<ResourceId> kept = is.nodes().stream().map(Node::subnet).toList();
        for (Node each : was.nodes()) {
            Segment segment = deployment.survey().topology().segment(each.subnet());
            if (segment != null && !kept.contains(each.subnet())) {
                for (EndpointService service : deployment.survey().relations().services(was.id())) {
                    reviewZone(deployment, notes, was, service, segment);
                }
            }
        }
    }

    private static void reviewZone(
            Deployment deployment,
            Notes notes,
            NetworkLoadBalancer was,
            EndpointService service,
            Segment segment) {
        deployment
                .bound(service, was.id())
                .filter(each ->
                        each.to() != null && each.to().node().segment().index() == segment.index())
                .findFirst()
                .ifPresent(each ->
                        notes.error(
                                ZONE_IN_USE,
                                "ResourceInUse",
                                was.id(),
                                "%s cannot leave %s while %s of %s uses its node there; take the endpoint out of the zone first."
                                        .formatted(
                                                was.name(),
                                                segment.zoneId(),
                                                each.endpoint().name(),
                                                service.name()),
                                null));
    }
}
