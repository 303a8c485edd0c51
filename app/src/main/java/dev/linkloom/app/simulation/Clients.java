package dev.linkloom.app.simulation;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Host;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/// Who can call and ask: instances, then hosts outside AWS.
final class Clients {

    private Clients() {}

    static List<ResourceId> of(Design design) {
        return Stream.<Resource>concat(
                        design.all(Instance.class).stream(), design.all(Host.class).stream())
                .map(Resource::id)
                .toList();
    }

    static boolean isOne(Design design, @Nullable ResourceId id) {
        Resource found = design.find(id);
        return found instanceof Instance || found instanceof Host;
    }

    /// The client's address; null while it has none.
    static @Nullable Ip address(Design design, ResourceId id) {
        Instance instance = design.find(id, Instance.class);
        Host host = design.find(id, Host.class);
        return instance != null ? instance.privateIp() : host == null ? null : host.ip();
    }
}
