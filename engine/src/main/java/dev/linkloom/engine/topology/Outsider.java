package dev.linkloom.engine.topology;

import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.Host;
import dev.linkloom.model.resource.OnPremises;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

/// Someone outside every VPC: a host on premises, or on the internet.
///
/// @param resource the host, or what stands for those that nobody has drawn
/// @param home the network it lies in; null for the internet
/// @param host null for somebody who is not drawn
public record Outsider(Resource resource, @Nullable OnPremises home, @Nullable Host host, Ip ip)
        implements Holder {

    static Outsider of(Host host, @Nullable OnPremises home, Ip ip) {
        return new Outsider(host, home, host, ip);
    }

    @Override
    public @Nullable Ip address(IpFamily family) {
        return ip.family() == family ? ip : null;
    }

    @Override
    public @Nullable String zoneId() {
        return null;
    }
}
