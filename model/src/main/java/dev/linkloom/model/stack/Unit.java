package dev.linkloom.model.stack;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Vpc;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// An account or a VPC with all that lies in it, and the attachments and peerings it has: what can
/// be stacked.
///
/// @param parts everything, by id
record Unit(Resource root, Map<ResourceId, Resource> parts) {

    Unit(Resource root, List<Resource> parts) {
        this(root, byId(parts));
    }

    private static Map<ResourceId, Resource> byId(List<Resource> parts) {
        Map<ResourceId, Resource> all = new LinkedHashMap<>();
        parts.forEach(each -> all.put(each.id(), each));
        return all;
    }

    boolean has(ResourceId id) {
        return parts.containsKey(id);
    }

    /// The blocks of its VPCs.
    List<Cidr> blocks() {
        return parts.values().stream()
                .filter(Vpc.class::isInstance)
                .flatMap(each -> ((Vpc) each).cidrs().stream())
                .toList();
    }

    /// The ids of its accounts, as ARNs name them.
    List<String> accounts() {
        return parts.values().stream()
                .filter(Account.class::isInstance)
                .map(each -> each.id().value())
                .toList();
    }

    static boolean isIn(List<Cidr> blocks, Cidr block) {
        return blocks.stream().anyMatch(each -> each.contains(block));
    }

    static boolean isIn(List<Cidr> blocks, Ip ip) {
        return isIn(blocks, Cidr.host(ip));
    }
}
