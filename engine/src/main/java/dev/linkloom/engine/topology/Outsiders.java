package dev.linkloom.engine.topology;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.Host;
import dev.linkloom.model.resource.Internet;
import dev.linkloom.model.resource.OnPremises;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Who has which address outside the VPCs.
final class Outsiders {

    private final Map<ResourceId, Outsider> byHost = new HashMap<>();
    private final Map<ResourceId, Map<Ip, Outsider>> onPremises = new HashMap<>();
    private final Map<Ip, Outsider> onInternet = new HashMap<>();
    private final List<AwsService> services;
    private final @Nullable Internet internet;

    Outsiders(Design design) {
        services = design.all(AwsService.class);
        List<Internet> drawn = design.all(Internet.class);
        internet = drawn.isEmpty() ? null : drawn.getFirst();
        for (Host each : design.all(Host.class)) {
            add(each, design);
        }
    }

    private void add(Host host, Design design) {
        OnPremises home = design.find(host.network(), OnPremises.class);
        Ip ip = host.ip();
        if (ip == null || (home == null && design.find(host.network(), Internet.class) == null)) {
            return;
        }
        Outsider outsider = Outsider.of(host, home, ip);
        byHost.put(host.id(), outsider);
        (home == null ? onInternet : onPremises.computeIfAbsent(home.id(), _ -> new HashMap<>()))
                .putIfAbsent(ip, outsider);
    }

    @Nullable Outsider of(ResourceId host) {
        return byHost.get(host);
    }

    @Nullable Outsider find(OnPremises home, Ip ip) {
        return onPremises.getOrDefault(home.id(), Map.of()).get(ip);
    }

    /// Whoever has a public address; those that nobody has drawn stand where the internet does.
    ///
    /// @param fallback where to show them while the internet is not drawn
    Outsider onInternet(Ip ip, Resource fallback) {
        Outsider drawn = onInternet.get(ip);
        if (drawn != null) {
            return drawn;
        }
        for (AwsService each : services) {
            for (Cidr block : each.cidrs()) {
                if (block.contains(ip)) {
                    return new Outsider(each, null, null, ip);
                }
            }
        }
        return new Outsider(internet == null ? fallback : internet, null, null, ip);
    }
}
