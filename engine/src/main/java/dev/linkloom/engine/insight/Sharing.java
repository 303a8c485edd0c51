package dev.linkloom.engine.insight;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.LoadBalancer;
import dev.linkloom.model.resource.Vpc;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// VPCs that have the same addresses and talk through PrivateLink, which does not mind (NET-26).
public final class Sharing {

    private Sharing() {}

    /// The VPCs with addresses of this one, as it is or might be, that an endpoint joins it to.
    public static List<Vpc> throughEndpoints(Design design, Vpc vpc) {
        Set<ResourceId> joined = new LinkedHashSet<>();
        for (InterfaceEndpoint each : design.all(InterfaceEndpoint.class)) {
            EndpointService service = design.find(each.service(), EndpointService.class);
            for (ResourceId id :
                    service == null ? List.<ResourceId>of() : service.loadBalancers()) {
                LoadBalancer balancer = design.find(id, LoadBalancer.class);
                ResourceId provider = balancer == null ? null : balancer.parent();
                if (provider != null && vpc.id().equals(each.vpc())) {
                    joined.add(provider);
                } else if (vpc.id().equals(provider) && each.vpc() != null) {
                    joined.add(each.vpc());
                }
            }
        }
        List<Vpc> found = new ArrayList<>();
        for (ResourceId id : joined) {
            Vpc other = design.find(id, Vpc.class);
            if (other != null && !id.equals(vpc.id()) && shares(other, vpc)) {
                found.add(other);
            }
        }
        return found;
    }

    private static boolean shares(Vpc one, Vpc other) {
        return one.cidrs().stream()
                .anyMatch(each -> other.cidrs().stream().anyMatch(each::overlaps));
    }
}
