package dev.linkloom.app.inspector.form;

import dev.linkloom.app.inspector.editor.Editor;
import dev.linkloom.app.inspector.editor.Format;
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
import dev.linkloom.model.resource.TargetGroupAttributes;
import dev.linkloom.model.resource.TargetGroupAttributes.FlowStickiness;
import dev.linkloom.model.resource.TargetGroupAttributes.HeaderPlacement;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// What can be edited of a target group.
final class TargetGroupForm {

    private static final Format<Integer> HEALTHY = Formats.number("number of targets", 1, 1000);
    private static final Format<@Nullable Integer> PERCENT =
            Formats.optional(Formats.number("percentage", 1, 100), "off");

    private TargetGroupForm() {}

    static Form<TargetGroup> make(Kit kit) {
        return attributes(
                health(
                        kit.form(TargetGroup.class)
                                .line(
                                        "VPC",
                                        Lens.of(TargetGroup.class, "vpc", TargetGroup::vpc),
                                        kit.container(ResourceType.VPC))
                                .line(
                                        "Target type",
                                        Lens.of(
                                                TargetGroup.class,
                                                "targetType",
                                                TargetGroup::targetType),
                                        Kit.oneOf(TargetType.class, Words::kebab))
                                .line(
                                        "Protocol",
                                        Lens.of(
                                                TargetGroup.class,
                                                "protocol",
                                                TargetGroup::protocol),
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
                                        Lens.of(
                                                TargetGroup.class,
                                                "crossZone",
                                                TargetGroup::crossZone),
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
                                                "target",
                                                TargetGroupForm::target,
                                                Targets::next))));
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
                        Kit.mono(Formats.optional(Formats.ZONE_ID, "its own")))
                .cell(
                        "Phase",
                        12,
                        Lens.of(Target.class, "phase", Target::phase),
                        Kit.oneOf(Target.Phase.class, Words::sentence));
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
                        Kit.mono(Formats.number("number of checks", 2, 10)))
                .line(
                        "Path",
                        check.then(Lens.of(HealthCheck.class, "path", HealthCheck::path)),
                        Kit.mono(Formats.ANY_TEXT))
                .line(
                        "Status codes",
                        check.then(Lens.of(HealthCheck.class, "matcher", HealthCheck::matcher)),
                        Kit.mono(Formats.ANY_TEXT));
    }

    private static Form<TargetGroup> attributes(Form<TargetGroup> form) {
        return form.section("Connections")
                .line(
                        "Stickiness by source IP",
                        attribute("sourceIpStickiness", TargetGroupAttributes::sourceIpStickiness),
                        Kit.onOff())
                .line(
                        "PROXY header",
                        attribute("headerPlacement", TargetGroupAttributes::headerPlacement),
                        Kit.oneOf(HeaderPlacement.class, Words::sentence))
                .line(
                        "Deregistration delay, s",
                        attribute(
                                "deregistrationDelaySeconds",
                                TargetGroupAttributes::deregistrationDelaySeconds),
                        Kit.mono(Formats.number("number of seconds", 0, 3600)))
                .line(
                        "Close after deregistration",
                        attribute(
                                "terminateDeregistered",
                                TargetGroupAttributes::terminateDeregistered),
                        Kit.onOffOr("AWS’s default"))
                .line(
                        "Reset when unhealthy",
                        attribute("terminateUnhealthy", TargetGroupAttributes::terminateUnhealthy),
                        Kit.onOff())
                .line(
                        "In DNS from",
                        attribute("dnsMinimumHealthy", TargetGroupAttributes::dnsMinimumHealthy),
                        Kit.mono(HEALTHY))
                .line(
                        "In DNS from, %",
                        attribute(
                                "dnsMinimumHealthyPercent",
                                TargetGroupAttributes::dnsMinimumHealthyPercent),
                        Kit.mono(PERCENT))
                .line(
                        "Fail open below",
                        attribute(
                                "routingMinimumHealthy",
                                TargetGroupAttributes::routingMinimumHealthy),
                        Kit.mono(HEALTHY))
                .line(
                        "Fail open below, %",
                        attribute(
                                "routingMinimumHealthyPercent",
                                TargetGroupAttributes::routingMinimumHealthyPercent),
                        Kit.mono(PERCENT))
                .line(
                        "Stickiness to appliances",
                        attribute("flowStickiness", TargetGroupAttributes::flowStickiness),
                        Kit.oneOf(FlowStickiness.class, Words::flowStickiness));
    }

    private static <T extends @Nullable Object> Lens<TargetGroup, T> attribute(
            String name, Function<TargetGroupAttributes, T> get) {
        return Lens.of(TargetGroup.class, "attributes", TargetGroup::attributes)
                .then(Lens.of(TargetGroupAttributes.class, name, get));
    }
}
