package dev.linkloom.app.inspector.form;

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
                        "Account",
                        Lens.of(EndpointService.class, "account", EndpointService::account),
                        kit.container(ResourceType.ACCOUNT))
                .line(
                        "Region",
                        Lens.of(EndpointService.class, "region", EndpointService::region),
                        Kit.mono(Formats.REGION))
                .line(
                        "Acceptance required",
                        Lens.of(
                                EndpointService.class,
                                "acceptanceRequired",
                                EndpointService::acceptanceRequired),
                        Kit.onOff())
                .wide(
                        "Load balancers",
                        Lens.of(
                                EndpointService.class,
                                "loadBalancers",
                                EndpointService::loadBalancers),
                        kit.several(
                                "load balancer",
                                subject ->
                                        subject.all(
                                                ResourceType.NETWORK_LOAD_BALANCER,
                                                ResourceType.GATEWAY_LOAD_BALANCER)))
                .wide(
                        "Allowed principals",
                        Lens.of(
                                EndpointService.class,
                                "allowedPrincipals",
                                EndpointService::allowedPrincipals),
                        new ListEditor<>(
                                "principal", () -> Kit.mono(Formats.PRINCIPAL), (_, _) -> "*"))
                .section("Private DNS")
                .line(
                        "Private DNS name",
                        Lens.of(
                                EndpointService.class,
                                "privateDnsName",
                                EndpointService::privateDnsName),
                        Kit.mono(Formats.optional(Formats.DOMAIN, "none")))
                .line(
                        "Verification",
                        Lens.of(
                                EndpointService.class,
                                "domainVerification",
                                EndpointService::domainVerification),
                        Kit.oneOf(DomainVerification.class, Words::camel))
                .line(
                        "TXT record at",
                        Lens.of(
                                EndpointService.class,
                                "verificationName",
                                EndpointService::verificationName),
                        Kit.mono(Formats.optional(Formats.ANY_TEXT, "none yet")))
                .line(
                        "TXT value",
                        Lens.of(
                                EndpointService.class,
                                "verificationValue",
                                EndpointService::verificationValue),
                        Kit.mono(Formats.optional(Formats.ANY_TEXT, "none yet")))
                .section("Where it is offered")
                .line(
                        "Zone IDs",
                        Lens.of(EndpointService.class, "zoneIds", EndpointService::zoneIds),
                        Kit.mono(Formats.list(Formats.ZONE_ID, "none")))
                .line(
                        "Other Regions",
                        Lens.of(
                                EndpointService.class,
                                "supportedRegions",
                                EndpointService::supportedRegions),
                        Kit.mono(Formats.list(Formats.REGION, "none")))
                .wide(
                        "IP address types",
                        Lens.of(
                                EndpointService.class,
                                "supportedIpAddressTypes",
                                EndpointService::supportedIpAddressTypes),
                        new ListEditor<>(
                                "type",
                                () -> Kit.oneOf(IpFamily.class, Words::kebab),
                                (_, present) -> nextType(present)))
                .line(
                        "Endpoints paid by",
                        Lens.of(EndpointService.class, "payer", EndpointService::payer),
                        Kit.oneOf(Payer.class, Words::camel));
    }
}
