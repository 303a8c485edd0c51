package dev.linkloom.app.inspector.form;

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

/// Who is registered: an instance by name or id, or an address.
final class Targets implements Format<Targets.Who> {

    static final Lens<Target, Who> LENS =
            Lens.computed(
                    "target",
                    target -> new Who(target.instance(), target.ip()),
                    (target, who) ->
                            new Target(who.instance(), who.ip(), target.port(), target.zoneId()));

    /// One of the two.
    record Who(@Nullable ResourceId instance, @Nullable Ip ip) {}

    @Override
    public String write(Subject subject, Who who) {
        Resource instance = subject.design().find(who.instance());
        return instance != null
                ? instance.name()
                : String.valueOf(who.instance() != null ? who.instance() : who.ip());
    }

    @Override
    public Who read(Subject subject, String text) {
        for (ResourceId id : instances(subject)) {
            Resource instance = subject.design().find(id);
            if (id.value().equals(text) || (instance != null && instance.name().equals(text))) {
                return new Who(id, null);
            }
        }
        if (!Ip.isLiteral(text)) {
            throw new IllegalArgumentException(
                    "\"%s\" is no instance of this VPC and no IP address.".formatted(text));
        }
        return new Who(null, Ip.of(text));
    }

    @Override
    public List<Who> suggestions(Subject subject) {
        return instances(subject).stream().map(id -> new Who(id, null)).toList();
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
        List<ResourceId> taken =
                present.stream().map(Target::instance).filter(Objects::nonNull).toList();
        return instances(subject).stream()
                .filter(id -> !taken.contains(id))
                .findFirst()
                .map(id -> new Target(id, null, null, null))
                .orElse(null);
    }

    private static List<ResourceId> instances(Subject subject) {
        return subject.inVpc(ResourceType.INSTANCE);
    }
}
