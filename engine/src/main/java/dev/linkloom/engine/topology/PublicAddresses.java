package dev.linkloom.engine.topology;

import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.VpcEndpoint;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// What the internet knows interfaces by, found out when first asked for: most flows never leave
/// AWS.
final class PublicAddresses {

    private final Places places;
    private @Nullable volatile Found found;

    private record Found(Map<Ip, Eni> owners, Set<Ip> closed) {}

    PublicAddresses(Places places) {
        this.places = places;
    }

    @Nullable Eni owner(Ip ip) {
        return found().owners().get(ip);
    }

    boolean closed(Ip ip) {
        return found().closed().contains(ip);
    }

    /// Two threads may both find it out, and find the same.
    private Found found() {
        Found known = found;
        if (known == null) {
            Found now = new Found(new HashMap<>(), new HashSet<>());
            places.byOwner().forEach((_, own) -> own.forEach(each -> add(now, each)));
            known = now;
            found = now;
        }
        return known;
    }

    /// Of two with the same address the one whose owner comes first by its id counts.
    private static void add(Found to, Eni eni) {
        for (IpFamily family : IpFamily.values()) {
            Ip known = eni.publicIp(family);
            if (known != null) {
                to.owners().merge(known, eni, PublicAddresses::earlier);
            }
        }
        Ip six = eni.address(IpFamily.IPV6);
        if (six != null && eni.owner() instanceof VpcEndpoint) {
            to.closed().add(six);
        }
    }

    private static Eni earlier(Eni one, Eni other) {
        return one.owner().id().compareTo(other.owner().id()) <= 0 ? one : other;
    }
}
