package dev.linkloom.engine.insight;

import dev.linkloom.engine.dns.AwsServiceNames;
import dev.linkloom.engine.dns.DnsName;
import dev.linkloom.engine.dns.EndpointNames;
import dev.linkloom.engine.dns.InstanceNames;
import dev.linkloom.engine.dns.LoadBalancerNames;
import dev.linkloom.engine.dns.ServiceNames;
import dev.linkloom.engine.dns.ZonalName;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.DnsRecord;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.OnPremises;
import dev.linkloom.model.resource.PrivateHostedZone;
import dev.linkloom.model.resource.PublicHostedZone;
import dev.linkloom.model.resource.ResolverRule;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceEndpoint;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Every DNS name that a design gives to something.
public final class NameList {

    private final Design design;
    private final Set<DnsName> names = new LinkedHashSet<>();

    private NameList(Design design) {
        this.design = design;
    }

    /// The names by the ids of their owners.
    public static List<DnsName> of(Design design) {
        var list = new NameList(design);
        design.resources().forEach(list::add);
        return List.copyOf(list.names);
    }

    /// The names of one resource.
    public static List<String> of(Design design, Resource resource) {
        var list = new NameList(design);
        list.add(resource);
        return list.names.stream().map(DnsName::name).toList();
    }

    private void add(Resource resource) {
        ResourceId id = resource.id();
        switch (resource) {
            case InterfaceEndpoint it -> endpoint(id, EndpointNames.of(design, it));
            case ResourceEndpoint it -> endpoint(id, EndpointNames.of(design, it));
            case EndpointService it -> {
                add(id, it.privateDnsName());
                add(id, ServiceNames.of(it).service());
            }
            case AwsService it ->
                    AwsServiceNames.of(it, design.assumptions())
                            .published()
                            .forEach(each -> add(id, each));
            case NetworkLoadBalancer it -> {
                LoadBalancerNames known = LoadBalancerNames.of(design, it);
                if (known != null) {
                    add(id, known.regional());
                    zonal(id, known.zonal());
                }
            }
            case Instance it -> add(id, InstanceNames.publicName(design, it));
            case PrivateHostedZone it -> zone(id, it.domain(), it.records());
            case PublicHostedZone it -> zone(id, it.domain(), it.records());
            case ResolverRule it -> add(id, it.domain());
            case OnPremises it -> it.records().forEach(each -> add(id, each.name()));
            // Nothing else has a name of its own.
            case Resource _ -> {}
        }
    }

    private void endpoint(ResourceId id, @Nullable EndpointNames known) {
        if (known != null) {
            known.privateNames().forEach(each -> add(id, each));
            add(id, known.regional());
            zonal(id, known.zonal());
        }
    }

    private void zone(ResourceId id, String domain, List<DnsRecord> records) {
        add(id, domain);
        records.forEach(each -> add(id, each.name()));
    }

    private void zonal(ResourceId id, List<ZonalName> known) {
        known.forEach(each -> add(id, each.name()));
    }

    private void add(ResourceId id, @Nullable String name) {
        if (name != null && !name.isBlank()) {
            String lower = name.toLowerCase(Locale.ROOT);
            names.add(
                    new DnsName(
                            lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower,
                            id));
        }
    }
}
