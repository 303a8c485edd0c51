package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.Instance.Compute;
import dev.linkloom.model.resource.ResourceType;

/// What can be edited of an instance.
final class InstanceForm {

    private InstanceForm() {}

    static Form<Instance> make(Kit kit) {
        return kit.form(Instance.class)
                .line(
                        tr("Subnet"),
                        Lens.of(Instance.class, "subnet", Instance::subnet),
                        kit.container(ResourceType.SUBNET))
                .line(
                        tr("Private IP"),
                        Lens.of(Instance.class, "privateIp", Instance::privateIp),
                        Kit.mono(Formats.optional(Formats.IP, tr("none yet"))))
                .line(
                        tr("IPv6 address"),
                        Lens.of(Instance.class, "ipv6", Instance::ipv6),
                        Kit.mono(Formats.optional(Formats.IP, tr("none"))))
                .line(
                        tr("Public IP"),
                        Lens.of(Instance.class, "publicIp", Instance::publicIp),
                        Kit.mono(Formats.optional(Formats.IP, tr("none"))))
                .line(
                        tr("Runs on"),
                        Lens.of(Instance.class, "compute", Instance::compute),
                        Kit.oneOf(Compute.class, Words::compute))
                .line(
                        tr("Running"),
                        Lens.of(Instance.class, "running", Instance::running),
                        Kit.onOff())
                .section(tr("Application"))
                .line(
                        tr("Listens on"),
                        Lens.of(Instance.class, "listening", Instance::listening),
                        Kit.mono(Formats.list(Formats.PORTS, tr("every port"))))
                .line(
                        tr("Reads PROXY v2"),
                        Lens.of(Instance.class, "proxyProtocolAware", Instance::proxyProtocolAware),
                        Kit.onOff())
                .line(
                        tr("Server speaks first"),
                        Lens.of(Instance.class, "serverSpeaksFirst", Instance::serverSpeaksFirst),
                        Kit.onOff())
                .line(
                        tr("Answers checks with"),
                        Lens.of(Instance.class, "healthStatus", Instance::healthStatus),
                        Kit.mono(Formats.number(tr("status code"), 100, 599)))
                .wide(
                        tr("Security groups"),
                        Lens.of(Instance.class, "securityGroups", Instance::securityGroups),
                        kit.securityGroups());
    }
}
