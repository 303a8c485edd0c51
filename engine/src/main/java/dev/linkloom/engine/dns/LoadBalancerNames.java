package dev.linkloom.engine.dns;

import dev.linkloom.model.Design;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/// The names of a Network Load Balancer (DNS-39); consumers of an endpoint never use them.
public record LoadBalancerNames(String regional, List<ZonalName> zonal) {

    public LoadBalancerNames {
        zonal = List.copyOf(zonal);
    }

    /// The names of the load balancer; null while it lies in no VPC.
    public static @Nullable LoadBalancerNames of(Design design, NetworkLoadBalancer balancer) {
        Vpc vpc = design.find(balancer.vpc(), Vpc.class);
        if (vpc == null) {
            return null;
        }
        Account account = design.find(vpc.account(), Account.class);
        String regional =
                "%s-%s.elb.%s.amazonaws.com"
                        .formatted(label(balancer.name()), serial(balancer), vpc.region());
        var zonal = new ArrayList<ZonalName>();
        for (NetworkLoadBalancer.Node node : balancer.nodes()) {
            Subnet subnet = design.find(node.subnet(), Subnet.class);
            if (subnet != null) {
                String zoneName = ZoneNames.of(account, vpc.region(), subnet.zoneId());
                zonal.add(new ZonalName(subnet.zoneId(), zoneName, zoneName + "." + regional));
            }
        }
        return new LoadBalancerNames(regional, zonal);
    }

    /// NLB names hold letters, digits and hyphens (NLB-39); a label that is not one yet is made to
    /// fit.
    private static String label(String name) {
        String fit =
                name.toLowerCase(Locale.ROOT)
                        .replaceAll("[^a-z0-9]+", "-")
                        .replaceAll("^-+|-+$", "");
        return fit.isEmpty() ? "nlb" : fit;
    }

    /// AWS appends 16 hex digits that it keeps for the load balancer's life; here they follow from
    /// its id.
    private static String serial(NetworkLoadBalancer balancer) {
        byte[] id = balancer.id().value().getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(id).toString().replace("-", "").substring(0, 16);
    }
}
