package dev.linkloom.engine.audit;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.GatewayLoadBalancer;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.IpAddressType;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.NetworkLoadBalancer.Listener;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// What a service cannot offer: other Regions from one zone or by Gateway Load Balancers
/// (VALID-44), and names that are none (DNS-15).
final class ServiceOfferCheck implements Check<EndpointService> {

    private static final RuleId OTHER_REGIONS = RuleId.of("VALID-44");
    private static final RuleId HOME_REGION = RuleId.of("SVC-28");
    private static final RuleId NAME = RuleId.of("DNS-15");
    private static final RuleId FAMILIES = RuleId.of("SVC-23");
    private static final int USUAL_IDLE_SECONDS = 350;
    private static final int ZONES_NEEDED = 2;
    private static final int LONGEST_NAME = 255;

    @Override
    public void review(EndpointService service, Survey survey, Notes notes) {
        if (!service.supportedRegions().isEmpty()) {
            reviewRegions(survey, notes, service);
        }
        if (service.supportedIpAddressTypes().contains(IpFamily.IPV6)) {
            reviewFamilies(survey, notes, service);
        }
        if (service.privateDnsName() != null) {
            reviewName(survey, notes, service, service.privateDnsName());
        }
    }

    private static void reviewRegions(Survey survey, Notes notes, EndpointService service) {
        Edit home =
                new Edit.Replace(
                        "Offer %s in %s only".formatted(service.name(), service.region()),
                        service.withSupportedRegions(List.of()));
        if (service.zoneIds().size() < ZONES_NEEDED) {
            notes.error(
                    OTHER_REGIONS,
                    "InvalidParameter",
                    service.id(),
                    "%s is offered in other Regions, which needs at least 2 zones, and has %d (SVC-30); add a zone to its load balancers and save it again."
                            .formatted(service.name(), service.zoneIds().size()),
                    home);
        }
        if (hasGateways(survey, service)) {
            notes.error(
                    OTHER_REGIONS,
                    "InvalidParameter",
                    service.id(),
                    "%s stands in front of Gateway Load Balancers and can be offered in %s only (SVC-32); take the other Regions off."
                            .formatted(service.name(), service.region()),
                    home);
        }
        for (NetworkLoadBalancer each : Services.balancers(survey.design(), service)) {
            if (each.listeners().stream().anyMatch(ServiceOfferCheck::hasOwnIdleTimeout)) {
                notes.error(
                        OTHER_REGIONS,
                        "InvalidParameter",
                        service.id(),
                        "%s is offered in other Regions, which needs the idle timeout of %d s on every TCP listener of %s (SVC-32); set it back."
                                .formatted(service.name(), USUAL_IDLE_SECONDS, each.name()),
                        home);
            }
        }
        if (service.supportedRegions().contains(service.region())) {
            notes.inform(
                    HOME_REGION,
                    service.id(),
                    "The home Region %s of %s belongs to it anyway and need not be among the others."
                            .formatted(service.region(), service.name()),
                    new Edit.Replace(
                            "Take %s off the other Regions of %s"
                                    .formatted(service.region(), service.name()),
                            service.withSupportedRegions(
                                    Lists.minus(service.supportedRegions(), service.region()))));
        }
    }

    private static boolean hasOwnIdleTimeout(Listener listener) {
        Integer own = listener.idleTimeoutSeconds();
        return own != null && own != USUAL_IDLE_SECONDS;
    }

    /// Consumers get IPv6 only from dualstack load balancers, whatever their targets have (SVC-23,
    /// SVC-24).
    private static void reviewFamilies(Survey survey, Notes notes, EndpointService service) {
        boolean used =
                Services.endpoints(survey, service).stream()
                        .anyMatch(each -> each.ipAddressType() != IpAddressType.IPV4);
        for (NetworkLoadBalancer each : Services.balancers(survey.design(), service)) {
            if (each.ipAddressType() != IpAddressType.DUALSTACK) {
                notes.error(
                        FAMILIES,
                        "InvalidParameter",
                        service.id(),
                        "%s supports ipv6, which needs %s to be dualstack; make it so or take ipv6 off."
                                .formatted(service.name(), each.name()),
                        used ? null : withoutIpv6(service));
            }
        }
    }

    private static Edit withoutIpv6(EndpointService service) {
        return new Edit.Replace(
                "Take ipv6 off " + service.name(),
                service.withSupportedIpAddressTypes(
                        Lists.minus(service.supportedIpAddressTypes(), IpFamily.IPV6)));
    }

    private static boolean hasGateways(Survey survey, EndpointService service) {
        return service.loadBalancers().stream()
                .anyMatch(each -> survey.design().find(each, GatewayLoadBalancer.class) != null);
    }

    private static void reviewName(
            Survey survey, Notes notes, EndpointService service, String name) {
        if (hasGateways(survey, service)) {
            notes.error(
                    NAME,
                    "InvalidParameter",
                    service.id(),
                    "%s stands in front of Gateway Load Balancers and can have no private DNS name; take %s off."
                            .formatted(service.name(), name),
                    nameless(survey, service));
        } else if (!isName(name)) {
            notes.error(
                    NAME,
                    "InvalidParameter",
                    service.id(),
                    "The private DNS name %s of %s must be lower case, with labels of 1 to 63 characters and 255 in all; correct it."
                            .formatted(name, service.name()),
                    isName(name.toLowerCase(Locale.ROOT))
                            ? new Edit.Replace(
                                    "Write the private DNS name of %s in lower case"
                                            .formatted(service.name()),
                                    service.withPrivateDnsName(name.toLowerCase(Locale.ROOT)))
                            : nameless(survey, service));
        }
    }

    /// Without the name nobody can use it in a VPC either.
    private static Edit nameless(Survey survey, EndpointService service) {
        List<Edit> parts = new ArrayList<>();
        String label = "Take the private DNS name off " + service.name();
        parts.add(new Edit.Replace(label, service.withPrivateDnsName(null)));
        Services.endpoints(survey, service).stream()
                .filter(InterfaceEndpoint::privateDns)
                .map(Mend::privateDnsOff)
                .forEach(parts::add);
        return new Edit.Batch(label, parts);
    }

    private static boolean isName(String name) {
        return name.length() <= LONGEST_NAME
                && name.matches(
                        "(\\*\\.)?([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)(\\.[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?)+");
    }
}
