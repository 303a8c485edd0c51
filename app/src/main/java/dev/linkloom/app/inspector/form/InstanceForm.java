package dev.linkloom.app.inspector.form;

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
                        "Subnet",
                        Lens.of(Instance.class, "subnet", Instance::subnet),
                        kit.container(ResourceType.SUBNET))
                .line(
                        "Private IP",
                        Lens.of(Instance.class, "privateIp", Instance::privateIp),
                        Kit.mono(Formats.optional(Formats.IP, "none yet")))
                .line(
                        "IPv6 address",
                        Lens.of(Instance.class, "ipv6", Instance::ipv6),
                        Kit.mono(Formats.optional(Formats.IP, "none")))
                .line(
                        "Public IP",
                        Lens.of(Instance.class, "publicIp", Instance::publicIp),
                        Kit.mono(Formats.optional(Formats.IP, "none")))
                .line(
                        "Runs on",
                        Lens.of(Instance.class, "compute", Instance::compute),
                        Kit.oneOf(Compute.class, Words::compute))
                .line("Running", Lens.of(Instance.class, "running", Instance::running), Kit.onOff())
                .section("Application")
                .line(
                        "Listens on",
                        Lens.of(Instance.class, "listening", Instance::listening),
                        Kit.mono(Formats.list(Formats.PORTS, "every port")))
                .line(
                        "Reads PROXY v2",
                        Lens.of(Instance.class, "proxyProtocolAware", Instance::proxyProtocolAware),
                        Kit.onOff())
                .line(
                        "Server speaks first",
                        Lens.of(Instance.class, "serverSpeaksFirst", Instance::serverSpeaksFirst),
                        Kit.onOff())
                .line(
                        "Answers checks with",
                        Lens.of(Instance.class, "healthStatus", Instance::healthStatus),
                        Kit.mono(Formats.number("status code", 100, 599)))
                .wide(
                        "Security groups",
                        Lens.of(Instance.class, "securityGroups", Instance::securityGroups),
                        kit.securityGroups());
    }
}
