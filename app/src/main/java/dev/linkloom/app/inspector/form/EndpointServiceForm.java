package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.app.inspector.editor.ListEditor;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.EndpointService.DomainVerification;
import dev.linkloom.model.resource.EndpointService.Payer;
import dev.linkloom.model.resource.ResourceType;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/// What can be edited of an endpoint service.
final class EndpointServiceForm {

    private EndpointServiceForm() {}

    /// A service supports IPv4, IPv6 or both (SVC-23).
    private static @Nullable IpFamily nextType(List<IpFamily> present) {
        return Stream.of(IpFamily.values())
                .filter(each -> !present.contains(each))
                .findFirst()
                .orElse(null);
    }

    static Form<EndpointService> make(Kit kit) {
        return kit.form(EndpointService.class)
                .line(
                        tr("Account"),
                        Lens.of(EndpointService.class, "account", EndpointService::account),
                        kit.container(ResourceType.ACCOUNT))
                .line(
                        tr("Region"),
                        Lens.of(EndpointService.class, "region", EndpointService::region),
                        Kit.mono(Formats.REGION))
                .line(
                        tr("Acceptance required"),
                        Lens.of(
                                EndpointService.class,
                                "acceptanceRequired",
                                EndpointService::acceptanceRequired),
                        Kit.onOff())
                .wide(
                        tr("Load balancers"),
                        Lens.of(
                                EndpointService.class,
                                "loadBalancers",
                                EndpointService::loadBalancers),
                        kit.several(
                                tr("load balancer"),
                                subject ->
                                        subject.all(
                                                ResourceType.NETWORK_LOAD_BALANCER,
                                                ResourceType.GATEWAY_LOAD_BALANCER)))
                .wide(
                        tr("Allowed principals"),
                        Lens.of(
                                EndpointService.class,
                                "allowedPrincipals",
                                EndpointService::allowedPrincipals),
                        new ListEditor<>(
                                tr("principal"), () -> Kit.mono(Formats.PRINCIPAL), (_, _) -> "*"))
                .section(tr("Private DNS"))
                .line(
                        tr("Private DNS name"),
                        Lens.of(
                                EndpointService.class,
                                "privateDnsName",
                                EndpointService::privateDnsName),
                        Kit.mono(Formats.optional(Formats.DOMAIN, tr("none"))))
                .line(
                        tr("Verification"),
                        Lens.of(
                                EndpointService.class,
                                "domainVerification",
                                EndpointService::domainVerification),
                        Kit.oneOf(DomainVerification.class, Words::camel))
                .line(
                        tr("TXT record at"),
                        Lens.of(
                                EndpointService.class,
                                "verificationName",
                                EndpointService::verificationName),
                        Kit.mono(Formats.optional(Formats.ANY_TEXT, tr("none yet"))))
                .line(
                        tr("TXT value"),
                        Lens.of(
                                EndpointService.class,
                                "verificationValue",
                                EndpointService::verificationValue),
                        Kit.mono(Formats.optional(Formats.ANY_TEXT, tr("none yet"))))
                .section(tr("Where it is offered"))
                .line(
                        tr("Zone IDs"),
                        Lens.of(EndpointService.class, "zoneIds", EndpointService::zoneIds),
                        Kit.mono(Formats.list(Formats.ZONE_ID, tr("none"))))
                .line(
                        tr("Other Regions"),
                        Lens.of(
                                EndpointService.class,
                                "supportedRegions",
                                EndpointService::supportedRegions),
                        Kit.mono(Formats.list(Formats.REGION, tr("none"))))
                .wide(
                        tr("IP address types"),
                        Lens.of(
                                EndpointService.class,
                                "supportedIpAddressTypes",
                                EndpointService::supportedIpAddressTypes),
                        new ListEditor<>(
                                tr("type"),
                                () -> Kit.oneOf(IpFamily.class, Words::kebab),
                                (_, present) -> nextType(present)))
                .line(
                        tr("Endpoints paid by"),
                        Lens.of(EndpointService.class, "payer", EndpointService::payer),
                        Kit.oneOf(Payer.class, Words::camel));
    }
}
