package dev.linkloom.app.inspector.form;

import dev.linkloom.app.inspector.editor.Editor;
import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.app.inspector.editor.ListEditor;
import dev.linkloom.app.inspector.editor.RowEditor;
import dev.linkloom.model.resource.ListenerProtocol;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.TargetGroup.CheckProtocol;
import dev.linkloom.model.resource.TargetGroup.HealthCheck;
import dev.linkloom.model.resource.TargetGroup.Target;
import dev.linkloom.model.resource.TargetGroup.TargetType;

/// What can be edited of a target group.
final class TargetGroupForm {

    private TargetGroupForm() {}

    static Form<TargetGroup> make(Kit kit) {
        return health(
                kit.form(TargetGroup.class)
                        .line(
                                "VPC",
                                Lens.of(TargetGroup.class, "vpc", TargetGroup::vpc),
                                kit.container(ResourceType.VPC))
                        .line(
                                "Target type",
                                Lens.of(TargetGroup.class, "targetType", TargetGroup::targetType),
                                Kit.oneOf(TargetType.class, Words::kebab))
                        .line(
                                "Protocol",
                                Lens.of(TargetGroup.class, "protocol", TargetGroup::protocol),
                                Kit.oneOf(ListenerProtocol.class, Enum::name))
                        .line(
                                "Port",
                                Lens.of(TargetGroup.class, "port", TargetGroup::port),
                                Kit.mono(Formats.PORT))
                        .section("Attributes")
                        .line(
                                "Preserve client IP",
                                Lens.of(
                                        TargetGroup.class,
                                        "preserveClientIp",
                                        TargetGroup::preserveClientIp),
                                Kit.onOffOr("AWS’s default"))
                        .line(
                                "Cross-zone",
                                Lens.of(TargetGroup.class, "crossZone", TargetGroup::crossZone),
                                Kit.onOffOr("As the load balancer"))
                        .line(
                                "PROXY protocol v2",
                                Lens.of(
                                        TargetGroup.class,
                                        "proxyProtocolV2",
                                        TargetGroup::proxyProtocolV2),
                                Kit.onOff())
                        .wide(
                                "Targets",
                                Lens.of(TargetGroup.class, "targets", TargetGroup::targets),
                                new ListEditor<>(
                                        "target", TargetGroupForm::target, Targets::next)));
    }

    private static Editor<Target> target() {
        return new RowEditor<Target>()
                .cell("Target", 12, Targets.LENS, Kit.suggest(new Targets()))
                .cell(
                        "Port",
                        6,
                        Lens.of(Target.class, "port", Target::port),
                        Kit.mono(Formats.optional(Formats.PORT, "the group’s")))
                .cell(
                        "Zone ID",
                        6,
                        Lens.of(Target.class, "zoneId", Target::zoneId),
                        Kit.mono(Formats.optional(Formats.ZONE_ID, "its own")));
    }

    private static Form<TargetGroup> health(Form<TargetGroup> form) {
        Lens<TargetGroup, HealthCheck> check =
                Lens.of(TargetGroup.class, "healthCheck", TargetGroup::healthCheck);
        return form.section("Health check")
                .line(
                        "Protocol",
                        check.then(Lens.of(HealthCheck.class, "protocol", HealthCheck::protocol)),
                        Kit.oneOf(CheckProtocol.class, Enum::name))
                .line(
                        "Port",
                        check.then(Lens.of(HealthCheck.class, "port", HealthCheck::port)),
                        Kit.mono(Formats.optional(Formats.PORT, "the traffic port")))
                .line(
                        "Interval, s",
                        check.then(
                                Lens.of(
                                        HealthCheck.class,
                                        "intervalSeconds",
                                        HealthCheck::intervalSeconds)),
                        Kit.mono(Formats.number("number of seconds", 5, 300)))
                .line(
                        "Timeout, s",
                        check.then(
                                Lens.of(
                                        HealthCheck.class,
                                        "timeoutSeconds",
                                        HealthCheck::timeoutSeconds)),
                        Kit.mono(Formats.number("number of seconds", 2, 120)))
                .line(
                        "Healthy after",
                        check.then(
                                Lens.of(
                                        HealthCheck.class,
                                        "healthyThreshold",
                                        HealthCheck::healthyThreshold)),
                        Kit.mono(Formats.number("number of checks", 2, 10)))
                .line(
                        "Unhealthy after",
                        check.then(
                                Lens.of(
                                        HealthCheck.class,
                                        "unhealthyThreshold",
                                        HealthCheck::unhealthyThreshold)),
                        Kit.mono(Formats.number("number of checks", 2, 10)));
    }
}
