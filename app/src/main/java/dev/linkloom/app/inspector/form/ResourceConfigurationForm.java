package dev.linkloom.app.inspector.form;

import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.model.resource.ResourceConfiguration;
import dev.linkloom.model.resource.ResourceType;

/// What can be edited of a resource configuration.
final class ResourceConfigurationForm {

    private ResourceConfigurationForm() {}

    static Form<ResourceConfiguration> make(Kit kit) {
        return kit.form(ResourceConfiguration.class)
                .line(
                        "Account",
                        Lens.of(
                                ResourceConfiguration.class,
                                "account",
                                ResourceConfiguration::account),
                        kit.container(ResourceType.ACCOUNT))
                .line(
                        "Gateway",
                        Lens.of(
                                ResourceConfiguration.class,
                                "gateway",
                                ResourceConfiguration::gateway),
                        kit.anywhere("Not connected", ResourceType.RESOURCE_GATEWAY))
                .line(
                        "IP",
                        Lens.of(ResourceConfiguration.class, "ip", ResourceConfiguration::ip),
                        Kit.mono(Formats.optional(Formats.IP, "none yet")))
                .line(
                        "Domain",
                        Lens.of(
                                ResourceConfiguration.class,
                                "domain",
                                ResourceConfiguration::domain),
                        Kit.mono(Formats.optional(Formats.DOMAIN, "none")))
                .line(
                        "Ports",
                        Lens.of(ResourceConfiguration.class, "ports", ResourceConfiguration::ports),
                        Kit.mono(Kit.PORTS));
    }
}
