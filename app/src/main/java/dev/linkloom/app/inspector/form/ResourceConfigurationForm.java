package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

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
                        tr("Account"),
                        Lens.of(
                                ResourceConfiguration.class,
                                "account",
                                ResourceConfiguration::account),
                        kit.container(ResourceType.ACCOUNT))
                .line(
                        tr("Gateway"),
                        Lens.of(
                                ResourceConfiguration.class,
                                "gateway",
                                ResourceConfiguration::gateway),
                        kit.anywhere(tr("Not connected"), ResourceType.RESOURCE_GATEWAY))
                .line(
                        tr("IP"),
                        Lens.of(ResourceConfiguration.class, "ip", ResourceConfiguration::ip),
                        Kit.mono(Formats.optional(Formats.IP, tr("none yet"))))
                .line(
                        tr("Domain"),
                        Lens.of(
                                ResourceConfiguration.class,
                                "domain",
                                ResourceConfiguration::domain),
                        Kit.mono(Formats.optional(Formats.DOMAIN, tr("none"))))
                .line(
                        tr("Ports"),
                        Lens.of(ResourceConfiguration.class, "ports", ResourceConfiguration::ports),
                        Kit.mono(Kit.ports()));
    }
}
