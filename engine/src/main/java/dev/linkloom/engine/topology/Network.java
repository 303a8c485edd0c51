package dev.linkloom.engine.topology;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Vpc;

import org.jspecify.annotations.Nullable;

/// A VPC as an address space of its own; addresses mean something only inside one (NET-26).
///
/// @param index counted from 0; few are left out
public record Network(int index, Vpc vpc) {

    public ResourceId id() {
        return vpc.id();
    }

    public String name() {
        return vpc.name();
    }

    public boolean contains(Ip ip) {
        for (Cidr each : vpc.cidrs()) {
            if (each.contains(ip)) {
                return true;
            }
        }
        return false;
    }

    public boolean overlaps(Network other) {
        return vpc.cidrs().stream()
                .anyMatch(mine -> other.vpc.cidrs().stream().anyMatch(mine::overlaps));
    }

    public boolean sameRegion(Network other) {
        return vpc.region().equals(other.vpc.region());
    }

    /// Where it is counted is not what it is.
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Network that && vpc.equals(that.vpc);
    }

    @Override
    public int hashCode() {
        return vpc.hashCode();
    }
}
