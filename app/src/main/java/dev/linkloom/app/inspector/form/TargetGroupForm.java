package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

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

    private TargetGroupForm() {}

    static Form<TargetGroup> make(Kit kit) {
        return attributes(
                health(
                        kit.form(TargetGroup.class)
                                .line(
                                        tr("VPC"),
                                        Lens.of(TargetGroup.class, "vpc", TargetGroup::vpc),
                                        kit.container(ResourceType.VPC))
                                .line(
                                        tr("Target type"),
                                        Lens.of(
                                                TargetGroup.class,
                                                "targetType",
                                                TargetGroup::targetType),
                                        Kit.oneOf(TargetType.class, Words::kebab))
                                .line(
                                        tr("Protocol"),
                                        Lens.of(
                                                TargetGroup.class,
                                                "protocol",
                                                TargetGroup::protocol),
                                        Kit.oneOf(ListenerProtocol.class, Enum::name))
                                .line(
                                        tr("Port"),
                                        Lens.of(TargetGroup.class, "port", TargetGroup::port),
                                        Kit.mono(Formats.PORT))
                                .section(tr("Attributes"))
                                .line(
                                        tr("Preserve client IP"),
                                        Lens.of(
                                                TargetGroup.class,
                                                "preserveClientIp",
                                                TargetGroup::preserveClientIp),
                                        Kit.onOffOr(tr("AWS’s default")))
                                .line(
                                        tr("Cross-zone"),
                                        Lens.of(
                                                TargetGroup.class,
                                                "crossZone",
                                                TargetGroup::crossZone),
                                        Kit.onOffOr(tr("As the load balancer")))
                                .line(
                                        tr("PROXY protocol v2"),
                                        Lens.of(
                                                TargetGroup.class,
                                                "proxyProtocolV2",
                                                TargetGroup::proxyProtocolV2),
                                        Kit.onOff())
                                .wide(
                                        tr("Targets"),
                                        Lens.of(TargetGroup.class, "targets", TargetGroup::targets),
                                        new ListEditor<>(
                                                tr("target"),
                                                TargetGroupForm::target,
                                                Targets::next))));
    }

    private static Editor<Target> target() {
        return new RowEditor<Target>()
                .cell(tr("Target"), 12, Targets.LENS, Kit.suggest(new Targets()))
                .cell(
                        tr("Port"),
                        6,
                        Lens.of(Target.class, "port", Target::port),
                        Kit.mono(Formats.optional(Formats.PORT, tr("the group’s"))))
                .cell(
                        tr("Zone ID"),
                        6,
                        Lens.of(Target.class, "zoneId", Target::zoneId),
                        Kit.mono(Formats.optional(Formats.ZONE_ID, tr("its own"))))
                .cell(
                        tr("Phase"),
                        12,
                        Lens.of(Target.class, "phase", Target::phase),
                        Kit.oneOf(Target.Phase.class, Words::sentence));
    }

    private static Form<TargetGroup> health(Form<TargetGroup> form) {
        Lens<TargetGroup, HealthCheck> check =
                Lens.of(TargetGroup.class, "healthCheck", TargetGroup::healthCheck);
        return form.section(tr("Health check"))
                .line(
                        tr("Protocol"),
                        check.then(Lens.of(HealthCheck.class, "protocol", HealthCheck::protocol)),
                        Kit.oneOf(CheckProtocol.class, Enum::name))
                .line(
                        tr("Port"),
                        check.then(Lens.of(HealthCheck.class, "port", HealthCheck::port)),
                        Kit.mono(Formats.optional(Formats.PORT, tr("the traffic port"))))
                .line(
                        tr("Interval, s"),
                        check.then(
                                Lens.of(
                                        HealthCheck.class,
                                        "intervalSeconds",
                                        HealthCheck::intervalSeconds)),
                        Kit.mono(Formats.number(tr("number of seconds"), 5, 300)))
                .line(
                        tr("Timeout, s"),
                        check.then(
                                Lens.of(
                                        HealthCheck.class,
                                        "timeoutSeconds",
                                        HealthCheck::timeoutSeconds)),
                        Kit.mono(Formats.number(tr("number of seconds"), 2, 120)))
                .line(
                        tr("Healthy after"),
                        check.then(
                                Lens.of(
                                        HealthCheck.class,
                                        "healthyThreshold",
                                        HealthCheck::healthyThreshold)),
                        Kit.mono(Formats.number(tr("number of checks"), 2, 10)))
                .line(
                        tr("Unhealthy after"),
                        check.then(
                                Lens.of(
                                        HealthCheck.class,
                                        "unhealthyThreshold",
                                        HealthCheck::unhealthyThreshold)),
                        Kit.mono(Formats.number(tr("number of checks"), 2, 10)))
                .line(
                        tr("Path"),
                        check.then(Lens.of(HealthCheck.class, "path", HealthCheck::path)),
                        Kit.mono(Formats.ANY_TEXT))
                .line(
                        tr("Status codes"),
                        check.then(Lens.of(HealthCheck.class, "matcher", HealthCheck::matcher)),
                        Kit.mono(Formats.ANY_TEXT));
    }

    private static Form<TargetGroup> attributes(Form<TargetGroup> form) {
        return form.section(tr("Connections"))
                .line(
                        tr("Stickiness by source IP"),
                        attribute("sourceIpStickiness", TargetGroupAttributes::sourceIpStickiness),
                        Kit.onOff())
                .line(
                        tr("PROXY header"),
                        attribute("headerPlacement", TargetGroupAttributes::headerPlacement),
                        Kit.oneOf(HeaderPlacement.class, Words::sentence))
                .line(
                        tr("Deregistration delay, s"),
                        attribute(
                                "deregistrationDelaySeconds",
                                TargetGroupAttributes::deregistrationDelaySeconds),
                        Kit.mono(Formats.number(tr("number of seconds"), 0, 3600)))
                .line(
                        tr("Close after deregistration"),
                        attribute(
                                "terminateDeregistered",
                                TargetGroupAttributes::terminateDeregistered),
                        Kit.onOffOr(tr("AWS’s default")))
                .line(
                        tr("Reset when unhealthy"),
                        attribute("terminateUnhealthy", TargetGroupAttributes::terminateUnhealthy),
                        Kit.onOff())
                .line(
                        tr("In DNS from"),
                        attribute("dnsMinimumHealthy", TargetGroupAttributes::dnsMinimumHealthy),
                        Kit.mono(healthy()))
                .line(
                        tr("In DNS from, %"),
                        attribute(
                                "dnsMinimumHealthyPercent",
                                TargetGroupAttributes::dnsMinimumHealthyPercent),
                        Kit.mono(percent()))
                .line(
                        tr("Fail open below"),
                        attribute(
                                "routingMinimumHealthy",
                                TargetGroupAttributes::routingMinimumHealthy),
                        Kit.mono(healthy()))
                .line(
                        tr("Fail open below, %"),
                        attribute(
                                "routingMinimumHealthyPercent",
                                TargetGroupAttributes::routingMinimumHealthyPercent),
                        Kit.mono(percent()))
                .line(
                        tr("Stickiness to appliances"),
                        attribute("flowStickiness", TargetGroupAttributes::flowStickiness),
                        Kit.oneOf(FlowStickiness.class, Words::flowStickiness));
    }

    private static Format<Integer> healthy() {
        return Formats.number(tr("number of targets"), 1, 1000);
    }

    private static Format<@Nullable Integer> percent() {
        return Formats.optional(Formats.number(tr("percentage"), 1, 100), tr("off"));
    }

    private static <T extends @Nullable Object> Lens<TargetGroup, T> attribute(
            String name, Function<TargetGroupAttributes, T> get) {
        return Lens.of(TargetGroup.class, "attributes", TargetGroup::attributes)
                .then(Lens.of(TargetGroupAttributes.class, name, get));
    }
}
