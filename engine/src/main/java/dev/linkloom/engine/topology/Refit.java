package dev.linkloom.engine.topology;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.NetworkInterface;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/// Whether edits leave everything where it lies, and which interfaces they change in place.
///
/// It knows the everyday edits: rules, routes, targets, and properties of whatever has interfaces.
/// What it does not know may have moved something.
final class Refit {

    /// What lies nowhere.
    private static final Set<ResourceType> PLACELESS =
            EnumSet.of(
                    ResourceType.SECURITY_GROUP,
                    ResourceType.NETWORK_ACL,
                    ResourceType.ROUTE_TABLE,
                    ResourceType.TARGET_GROUP,
                    ResourceType.ENDPOINT_SERVICE);

    /// What has interfaces, and is nothing else to a topology.
    private static final Set<ResourceType> STANDING =
            EnumSet.of(
                    ResourceType.INSTANCE,
                    ResourceType.NETWORK_INTERFACE,
                    ResourceType.INTERFACE_ENDPOINT,
                    ResourceType.NETWORK_LOAD_BALANCER);

    private final Topology before;
    private final Design next;
    private final List<Eni> changed = new ArrayList<>();

    Refit(Topology before, Design next) {
        this.before = before;
        this.next = next;
    }

    /// The interfaces in their new state, at the indexes they had; null when something may have
    /// moved.
    @Nullable List<Eni> changed(Set<ResourceId> touched) {
        for (ResourceId id : touched) {
            if (!stays(before.design().find(id), next.find(id))) {
                return null;
            }
        }
        return changed;
    }

    private boolean stays(@Nullable Resource was, @Nullable Resource is) {
        if (isPlaceless(was) && isPlaceless(is)) {
            return true;
        }
        return was != null
                && is != null
                && was.type() == is.type()
                && STANDING.contains(is.type())
                && standsInPlace(is)
                && (!(is instanceof Instance) || attachedStandInPlace(is.id()));
    }

    private static boolean isPlaceless(@Nullable Resource resource) {
        return resource == null || PLACELESS.contains(resource.type());
    }

    /// Interfaces that stand for an instance know it too.
    private boolean attachedStandInPlace(ResourceId instance) {
        return next.all(NetworkInterface.class).stream()
                .filter(each -> instance.equals(each.attachedTo()))
                .allMatch(this::standsInPlace);
    }

    private boolean standsInPlace(Resource is) {
        List<Eni> had = before.enis(is.id());
        List<Eni> has = TopologyBuilder.interfaces(is, next, before);
        if (had.size() != has.size() || has.isEmpty()) {
            return false;
        }
        for (int i = 0; i < has.size(); i++) {
            Eni fresh = has.get(i);
            if (fresh.segment().index() != had.get(i).segment().index()
                    || !sameAddresses(fresh, had.get(i))) {
                return false;
            }
        }
        return changed.addAll(has);
    }

    private static boolean sameAddresses(Eni one, Eni other) {
        return one.ip().equals(other.ip())
                && Objects.equals(one.ipv6(), other.ipv6())
                && Objects.equals(one.publicIp(IpFamily.IPV4), other.publicIp(IpFamily.IPV4))
                && Objects.equals(one.publicIp(IpFamily.IPV6), other.publicIp(IpFamily.IPV6));
    }
}
