package dev.linkloom.engine.dns;

import dev.linkloom.model.Design;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// The names of an interface endpoint to an own service (DNS-03, DNS-04).
///
/// @param regional answers with the interfaces of all healthy zones (DNS-08)
/// @param zonal one per zone, each answering with that zone's interface (DNS-09)
/// @param privateName the service's private DNS name; null when it has none (DNS-15)
public record EndpointNames(String regional, List<ZonalName> zonal, @Nullable String privateName) {

    public EndpointNames {
        zonal = List.copyOf(zonal);
    }

    /// The names of the endpoint; null while it is connected to no service of the design.
    public static @Nullable EndpointNames of(Design design, InterfaceEndpoint endpoint) {
        EndpointService service = design.find(endpoint.service(), EndpointService.class);
        if (service == null) {
            return null;
        }
        // The service's Region, not the consumer's (SVC-33).
        String domain = "%s.%s.vpce.amazonaws.com".formatted(service.id(), service.region());
        String label = "%s-%s".formatted(endpoint.id(), endpoint.dnsSuffix());
        String name = service.privateDnsName();
        return new EndpointNames(
                lower(label + "." + domain),
                zonal(design, endpoint, label, domain),
                name == null ? null : lower(name));
    }

    private static List<ZonalName> zonal(
            Design design, InterfaceEndpoint endpoint, String label, String domain) {
        Vpc vpc = design.find(endpoint.vpc(), Vpc.class);
        Account account = vpc == null ? null : design.find(vpc.account(), Account.class);
        var names = new ArrayList<ZonalName>();
        for (EndpointInterface each : endpoint.interfaces()) {
            Subnet subnet = design.find(each.subnet(), Subnet.class);
            if (subnet != null && vpc != null) {
                String zoneName = ZoneNames.of(account, vpc.region(), subnet.zoneId());
                names.add(
                        new ZonalName(
                                subnet.zoneId(),
                                zoneName,
                                lower("%s-%s.%s".formatted(label, zoneName, domain))));
            }
        }
        return names;
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
