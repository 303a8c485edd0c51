package dev.linkloom.engine.oracle;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

import java.util.List;

/// A network interface on the plain way.
record Nic(Resource owner, Subnet subnet, Vpc vpc, String ip, List<ResourceId> groups) {

    ResourceId id() {
        return owner.id();
    }

    String zone() {
        return subnet.zoneId();
    }
}
