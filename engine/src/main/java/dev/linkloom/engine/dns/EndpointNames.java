package dev.linkloom.engine.dns;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceConfiguration;
import dev.linkloom.model.resource.ResourceEndpoint;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The names of an endpoint (DNS-03..06, EP-28).
///
/// @param regional answers with the interfaces of all healthy zones (DNS-08)
/// @param zonal one per zone, each answering with that zone's interface (DNS-09)
/// @param privateNames what private DNS of the endpoint takes over, by the service's choice
///   (DNS-15)
public record EndpointNames(String regional, List<ZonalName> zonal, List<String> privateNames) {

    public EndpointNames {
        zonal = List.copyOf(zonal);
        privateNames = List.copyOf(privateNames);
    }

    /// The name people dial: the first private one; null when the service offers none.
    public @Nullable String privateName() {
        return privateNames.isEmpty() ? null : privateNames.getFirst();
    }

    /// The names of the endpoint; null while it is connected to no service of the design.
    public static @Nullable EndpointNames of(Design design, InterfaceEndpoint endpoint) {
        EndpointService own = design.find(endpoint.service(), EndpointService.class);
        if (own != null) {
            return ofService(design, endpoint, own);
        }
        AwsService aws = design.find(endpoint.service(), AwsService.class);
        return aws == null ? null : ofAws(design, endpoint, aws);
    }

    /// The names of the endpoint; null while it leads to no resource of the design.
    public static @Nullable EndpointNames of(Design design, ResourceEndpoint endpoint) {
        ResourceConfiguration to =
                design.find(endpoint.configuration(), ResourceConfiguration.class);
        Vpc vpc = design.find(endpoint.vpc(), Vpc.class);
        if (to == null || vpc == null) {
            return null;
        }
        String regional =
                lower(
                        "%s.%s.%s.vpc-lattice-rsc.%s.on.aws"
                                .formatted(
                                        endpoint.id(),
                                        to.id(),
                                        endpoint.dnsSuffix(),
                                        vpc.region()));
        return new EndpointNames(regional, List.of(), offeredBy(design, to));
    }

    /// The private names that endpoints of a service, or of a shared resource, may take over.
    public static List<String> offeredBy(Design design, Resource behind) {
        return switch (behind) {
            case EndpointService it -> listed(it.privateDnsName());
            case AwsService it -> AwsServiceNames.of(it, design.assumptions()).offered();
            case ResourceConfiguration it -> listed(it.domain());
            default -> List.of();
        };
    }

    private static List<String> listed(@Nullable String name) {
        return name == null ? List.of() : List.of(lower(name));
    }

    private static EndpointNames ofService(
            Design design, InterfaceEndpoint endpoint, EndpointService service) {
        // The service's Region, not the consumer's (SVC-33).
        String domain = lower(service.id() + "." + service.region() + ".vpce.amazonaws.com");
        return named(design, endpoint, domain, offeredBy(design, service));
    }

    private static EndpointNames ofAws(
            Design design, InterfaceEndpoint endpoint, AwsService service) {
        AwsServiceNames names = AwsServiceNames.of(service, design.assumptions());
        String domain = names.label() + "." + service.region() + ".vpce.amazonaws.com";
        return named(design, endpoint, domain, offeredBy(design, service));
    }

    private static EndpointNames named(
            Design design, InterfaceEndpoint endpoint, String domain, List<String> privateNames) {
        String label = label(endpoint.id(), endpoint.dnsSuffix());
        return new EndpointNames(
                label + "." + domain, zonal(design, endpoint, label, domain), privateNames);
    }

    private static List<ZonalName> zonal(
            Design design, InterfaceEndpoint endpoint, String label, String domain) {
        Vpc vpc = design.find(endpoint.vpc(), Vpc.class);
        Account account = vpc == null ? null : design.find(vpc.account(), Account.class);
        var names = new ArrayList<ZonalName>();
        // One for each interface; a second endpoint has names of its own (EP-30, EP-33).
        for (EndpointInterface each : endpoint.interfaces()) {
            Subnet subnet = design.find(each.subnet(), Subnet.class);
            if (subnet != null && vpc != null) {
                String zoneName = ZoneNames.of(account, vpc.region(), subnet.zoneId());
                names.add(
                        new ZonalName(
                                subnet.zoneId(), zoneName, label + "-" + zoneName + "." + domain));
            }
        }
        return names;
    }

    /// What the names of an endpoint begin with: its id and its random part.
    public static String label(ResourceId endpoint, String dnsSuffix) {
        return lower(endpoint + "-" + dnsSuffix);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
