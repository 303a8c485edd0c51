package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Format;
import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TargetGroup.Target;
import dev.linkloom.model.resource.TargetGroup.TargetType;
import dev.linkloom.model.resource.Vpc;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/// Who is registered: an instance by name or id, or an address.
final class Targets implements Format<Targets.Who> {

    static final Lens<Target, Who> LENS =
            Lens.computed(
                    "target",
                    target ->
                            new Who(
                                    target.instance(),
                                    target.ip(),
                                    target.applicationLoadBalancer()),
                    (target, who) ->
                            new Target(
                                    who.instance(),
                                    who.ip(),
                                    who.applicationLoadBalancer(),
                                    target.port(),
                                    target.zoneId(),
                                    target.phase()));

    /// One of the three.
    record Who(
            @Nullable ResourceId instance,
            @Nullable Ip ip,
            @Nullable ResourceId applicationLoadBalancer) {

        @Nullable ResourceId resource() {
            return instance == null ? applicationLoadBalancer : instance;
        }
    }

    @Override
    public String write(Subject subject, Who who) {
        Resource found = subject.design().find(who.resource());
        return found != null
                ? found.name()
                : String.valueOf(who.resource() != null ? who.resource() : who.ip());
    }

    @Override
    public Who read(Subject subject, String text) {
        for (Who each : suggestions(subject)) {
            Resource found = subject.design().find(each.resource());
            if (found != null && (found.id().value().equals(text) || found.name().equals(text))) {
                return each;
            }
        }
        if (!Ip.isLiteral(text)) {
            throw new IllegalArgumentException(
                    tr(
                            "\"%s\" is nothing of this VPC that can be a target, and no IP"
                                    + " address.",
                            text));
        }
        return new Who(null, Ip.of(text), null);
    }

    @Override
    public List<Who> suggestions(Subject subject) {
        return Stream.concat(
                        instances(subject).stream().map(id -> new Who(id, null, null)),
                        subject.inVpc(ResourceType.APPLICATION_LOAD_BALANCER).stream()
                                .map(id -> new Who(null, null, id)))
                .toList();
    }

    /// The next target to register: an instance that is not one yet, or any address to change.
    static @Nullable Target next(Subject subject, List<Target> present) {
        if (subject.resource() instanceof TargetGroup group
                && group.targetType() == TargetType.IP) {
            Vpc vpc = subject.vpc();
            Ip first =
                    vpc == null || vpc.cidrs().isEmpty()
                            ? Ip.of("10.0.0.0")
                            : vpc.cidrs().getFirst().base();
            return new Target(null, first.plus(10), null, null);
        }
        if (subject.resource() instanceof TargetGroup group
                && group.targetType() == TargetType.ALB) {
            return nextBalancer(subject, present);
        }
        List<ResourceId> taken =
                present.stream().map(Target::instance).filter(Objects::nonNull).toList();
        return instances(subject).stream()
                .filter(id -> !taken.contains(id))
                .findFirst()
                .map(id -> new Target(id, null, null, null))
                .orElse(null);
    }

    /// A group holds one Application Load Balancer at most (NLB-11).
    private static @Nullable Target nextBalancer(Subject subject, List<Target> present) {
        return present.isEmpty()
                ? subject.inVpc(ResourceType.APPLICATION_LOAD_BALANCER).stream()
                        .findFirst()
                        .map(Target::applicationLoadBalancer)
                        .orElse(null)
                : null;
    }

    private static List<ResourceId> instances(Subject subject) {
        return subject.inVpc(ResourceType.INSTANCE);
    }
}
