package dev.linkloom.app.lesson;

import dev.linkloom.engine.Fabric;
import dev.linkloom.engine.dns.Question;
import dev.linkloom.engine.dns.Resolution;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Puts the questions of a lesson to the engine, for one version of a design.
///
/// A name such as `{endpoint}` may stand for any resource that its check allows: a learner who made
/// two endpoints is right when one of them is.
final class Judge {

    private final Fabric fabric;
    private final SequencedMap<String, Check.Exists> named;

    /// @param named what each name of the lesson may stand for
    Judge(Fabric fabric, SequencedMap<String, Check.Exists> named) {
        this.fabric = fabric;
        this.named = named;
    }

    /// Whether all checks hold together.
    boolean holds(List<Check> checks) {
        return assignments(namesIn(checks.stream().flatMap(Check::refs))).stream()
                .anyMatch(names -> checks.stream().allMatch(check -> holds(check, names)));
    }

    /// Whether a flow is the connection a lesson speaks of.
    boolean matches(Dial dial, Flow flow) {
        return assignments(namesIn(Stream.of(dial.from()))).stream()
                .anyMatch(names -> dial.matches(flow, names));
    }

    /// The resources a step points at, as far as they are there.
    List<ResourceId> found(List<Ref> refs) {
        return refs.stream()
                .flatMap(ref -> assignments(namesIn(Stream.of(ref))).stream().limit(1).map(ref::id))
                .filter(id -> fabric.design().find(id) != null)
                .map(Objects::requireNonNull)
                .toList();
    }

    private boolean holds(Check check, Map<String, ResourceId> names) {
        return switch (check) {
            case Check.Exists exists -> !candidates(exists).isEmpty();
            case Check.Connected(Ref from, Ref to) -> isConnected(from.id(names), to.id(names));
            case Check.Connection connection -> holds(connection, names);
            case Check.Resolves resolves -> holds(resolves, names);
            case Check.Finds(var rule, Ref resource) ->
                    fabric.findings().stream()
                            .anyMatch(finding ->
                                    finding.rule().equals(rule)
                                            && finding.resource().equals(resource.id(names)));
            case Check.Not(Check inner) -> !holds(inner, names);
        };
    }

    private boolean isConnected(@Nullable ResourceId from, @Nullable ResourceId to) {
        Resource source = fabric.design().find(from);
        return source != null
                && source.references().stream().anyMatch(reference -> reference.to().equals(to));
    }

    private boolean holds(Check.Connection check, Map<String, ResourceId> names) {
        Flow flow = check.dial().flow(names);
        if (flow == null || fabric.design().find(flow.from()) == null) {
            return false;
        }
        Trace trace = fabric.trace(flow);
        return trace.verdict() == check.verdict()
                && (check.rule() == null || check.rule().equals(trace.rule()))
                && (check.sees() == null || check.sees() == Seen.of(trace, fabric.design()));
    }

    private boolean holds(Check.Resolves check, Map<String, ResourceId> names) {
        ResourceId from = check.from().id(names);
        if (from == null || fabric.design().find(from) == null) {
            return false;
        }
        Resolution resolution = fabric.resolve(Question.a(from, check.name()));
        return resolution.status() == check.status()
                && (check.answeredBy() == null
                        || isPartOf(resolution, check.answeredBy().id(names)));
    }

    private static boolean isPartOf(Resolution resolution, @Nullable ResourceId resource) {
        return resource != null
                && resolution.steps().stream().anyMatch(step -> resource.equals(step.resource()));
    }

    private static List<String> namesIn(Stream<Ref> refs) {
        return refs.map(Ref::name)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .distinct()
                .toList();
    }

    /// Every way to give each name a resource.
    private List<Map<String, ResourceId>> assignments(List<String> names) {
        List<Map<String, ResourceId>> all = List.of(Map.of());
        for (String name : names) {
            List<Map<String, ResourceId>> longer = new ArrayList<>();
            for (Map<String, ResourceId> shorter : all) {
                for (ResourceId candidate : candidates(name)) {
                    Map<String, ResourceId> extended = new TreeMap<>(shorter);
                    extended.put(name, candidate);
                    longer.add(extended);
                }
            }
            all = longer;
        }
        return all;
    }

    private List<ResourceId> candidates(String name) {
        Check.Exists exists = named.get(name);
        return exists == null ? List.of() : candidates(exists);
    }

    private List<ResourceId> candidates(Check.Exists exists) {
        ResourceId container = exists.in().id(Map.of());
        return container == null
                ? List.of()
                : fabric.design().children(container).stream()
                        .filter(each -> each.type() == exists.type())
                        .map(Resource::id)
                        .toList();
    }
}
