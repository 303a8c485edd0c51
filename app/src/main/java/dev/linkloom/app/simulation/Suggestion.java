package dev.linkloom.app.simulation;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.engine.dns.EndpointNames;
import dev.linkloom.engine.dns.LoadBalancerNames;
import dev.linkloom.engine.dns.ZonalName;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.InterfaceEndpoint.EndpointInterface;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;

/// A destination the design offers: what to type, and what it is.
record Suggestion(String text, String note) {

    /// What a client may want to dial, the likeliest first: private names, endpoint interfaces,
    /// instances, then the long names of endpoints and load balancers.
    static List<Suggestion> of(Design design, @Nullable ResourceId client) {
        Map<String, Suggestion> found = new LinkedHashMap<>();
        List<InterfaceEndpoint> endpoints = design.all(InterfaceEndpoint.class);
        Stream.of(
                        endpoints.stream().flatMap(each -> names(design, each).stream()),
                        endpoints.stream().flatMap(each -> interfaces(design, each).stream()),
                        design.all(Instance.class).stream()
                                .filter(each -> !each.id().equals(client))
                                .flatMap(each -> instance(design, each).stream()),
                        endpoints.stream().flatMap(each -> longNames(design, each)),
                        design.all(NetworkLoadBalancer.class).stream()
                                .flatMap(each -> longNames(design, each)))
                .flatMap(each -> each)
                .forEach(each -> found.putIfAbsent(each.text(), each));
        return List.copyOf(found.values());
    }

    private static List<Suggestion> names(Design design, InterfaceEndpoint endpoint) {
        EndpointNames names = EndpointNames.of(design, endpoint);
        String name = names == null ? null : names.privateName();
        if (name == null || name.startsWith("*") || !endpoint.privateDns()) {
            return List.of();
        }
        return ports(design, endpoint).stream()
                .map(port ->
                        new Suggestion(
                                name + ":" + port, tr("private name of %s", endpoint.name())))
                .toList();
    }

    /// What anybody can resolve who reaches the endpoint's interfaces (DNS-03, DNS-04).
    private static Stream<Suggestion> longNames(Design design, InterfaceEndpoint endpoint) {
        EndpointNames names = EndpointNames.of(design, endpoint);
        return names == null
                ? Stream.empty()
                : named(endpoint.name(), names.regional(), names.zonal(), ports(design, endpoint));
    }

    /// What direct clients dial (DNS-39).
    private static Stream<Suggestion> longNames(Design design, NetworkLoadBalancer balancer) {
        LoadBalancerNames names = LoadBalancerNames.of(design, balancer);
        TreeSet<Integer> ports = new TreeSet<>();
        balancer.listeners().forEach(listener -> ports.add(listener.port()));
        return names == null
                ? Stream.empty()
                : named(balancer.name(), names.regional(), names.zonal(), ports);
    }

    private static Stream<Suggestion> named(
            String owner, String regional, List<ZonalName> zonal, TreeSet<Integer> ports) {
        return Stream.concat(
                        Stream.of(Map.entry(regional, tr("regional name of %s", owner))),
                        zonal.stream()
                                .map(each ->
                                        Map.entry(
                                                each.name(),
                                                tr("name of %s in %s", owner, each.zoneId()))))
                .flatMap(name ->
                        ports.stream()
                                .map(port ->
                                        new Suggestion(
                                                name.getKey() + ":" + port, name.getValue())));
    }

    private static List<Suggestion> interfaces(Design design, InterfaceEndpoint endpoint) {
        List<Suggestion> found = new ArrayList<>();
        for (EndpointInterface each : endpoint.interfaces()) {
            Ip ip = each.privateIp();
            Subnet subnet = design.find(each.subnet(), Subnet.class);
            if (ip != null && subnet != null) {
                String note = tr("ENI of %s in %s", endpoint.name(), subnet.zoneId());
                ports(design, endpoint)
                        .forEach(port ->
                                found.add(new Suggestion(Destination.text(ip, port), note)));
            }
        }
        return found;
    }

    private static List<Suggestion> instance(Design design, Instance instance) {
        Ip ip = instance.privateIp();
        if (ip == null) {
            return List.of();
        }
        return ports(design, instance).stream()
                .map(port ->
                        new Suggestion(
                                Destination.text(ip, port), tr("instance %s", instance.name())))
                .toList();
    }

    /// The ports the service's load balancers listen on; AWS's own services are called by HTTPS.
    private static TreeSet<Integer> ports(Design design, InterfaceEndpoint endpoint) {
        TreeSet<Integer> ports = new TreeSet<>();
        if (design.find(endpoint.service(), AwsService.class) != null) {
            ports.add(443);
        }
        EndpointService service = design.find(endpoint.service(), EndpointService.class);
        for (ResourceId id : service == null ? List.<ResourceId>of() : service.loadBalancers()) {
            NetworkLoadBalancer balancer = design.find(id, NetworkLoadBalancer.class);
            if (balancer != null) {
                balancer.listeners().forEach(listener -> ports.add(listener.port()));
            }
        }
        return ports;
    }

    /// The ports the instance's application answers on, or those it is registered with as a target.
    private static TreeSet<Integer> ports(Design design, Instance instance) {
        TreeSet<Integer> ports = new TreeSet<>();
        instance.listening().stream()
                .map(PortRange::first)
                .filter(port -> port > 0)
                .forEach(ports::add);
        if (!ports.isEmpty()) {
            return ports;
        }
        for (TargetGroup group : design.all(TargetGroup.class)) {
            for (TargetGroup.Target target : group.targets()) {
                if (instance.id().equals(target.instance())) {
                    ports.add(target.port() == null ? group.port() : target.port());
                }
            }
        }
        return ports;
    }
}
