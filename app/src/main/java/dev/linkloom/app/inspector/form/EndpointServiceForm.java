package dev.linkloom.app.inspector.form;

import dev.linkloom.app.inspector.editor.Formats;
import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.app.inspector.editor.ListEditor;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.EndpointService.DomainVerification;
import dev.linkloom.model.resource.ResourceType;

/// What can be edited of an endpoint service.
final class EndpointServiceForm {

    private EndpointServiceForm() {}

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
                                subject -> subject.all(ResourceType.NETWORK_LOAD_BALANCER)))
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
                        Kit.mono(Formats.list(Formats.REGION, "none")));
    }
}
