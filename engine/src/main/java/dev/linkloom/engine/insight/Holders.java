package dev.linkloom.engine.insight;

import dev.linkloom.engine.topology.Eni;
import dev.linkloom.engine.topology.Network;
import dev.linkloom.engine.topology.Outsider;
import dev.linkloom.engine.topology.Segment;
import dev.linkloom.engine.topology.Topology;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.AwsService;
import dev.linkloom.model.resource.OnPremises;
import dev.linkloom.model.resource.PrefixList;
import dev.linkloom.model.resource.Vpc;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Who holds an address or a block, in every network of the design, since overlapping blocks are
/// legal (NET-26).
public final class Holders {

    private final Topology topology;

    public Holders(Topology topology) {
        this.topology = topology;
    }

    /// Who has the address, then the subnets it lies in, then the VPCs and other networks.
    public List<ResourceId> of(Ip ip) {
        Set<ResourceId> found = new LinkedHashSet<>();
        for (Network each : topology.networks()) {
            Eni eni = topology.find(each, ip);
            if (eni != null) {
                found.add(eni.owner().id());
                found.add(eni.machine().id());
            }
        }
        Eni known = topology.publicOwner(ip);
        if (known != null) {
            found.add(known.owner().id());
        }
        for (OnPremises each : topology.design().all(OnPremises.class)) {
            Outsider outsider = topology.outsider(each, ip);
            if (outsider != null) {
                found.add(outsider.resource().id());
            }
        }
        blocks(found, block -> block.contains(ip));
        return List.copyOf(found);
    }

    /// The subnets, VPCs and other networks whose addresses are among those of the block, or the
    /// block's among theirs: those that are exactly the block first.
    public List<ResourceId> of(Cidr wanted) {
        Set<ResourceId> found = new LinkedHashSet<>();
        blocks(found, wanted::equals);
        blocks(found, wanted::contains);
        blocks(found, wanted::overlaps);
        return List.copyOf(found);
    }

    private void blocks(Set<ResourceId> found, Predicate<Cidr> matches) {
        for (Segment each : topology.segments()) {
            add(found, each.id(), each.subnet().blocks(), matches);
        }
        for (Vpc each : topology.design().all(Vpc.class)) {
            add(found, each.id(), each.cidrs(), matches);
        }
        for (OnPremises each : topology.design().all(OnPremises.class)) {
            add(found, each.id(), each.cidrs(), matches);
        }
        for (PrefixList each : topology.design().all(PrefixList.class)) {
            add(found, each.id(), each.cidrs(), matches);
        }
        for (AwsService each : topology.design().all(AwsService.class)) {
            add(found, each.id(), each.cidrs(), matches);
        }
    }

    private static void add(
            Set<ResourceId> found, ResourceId id, List<Cidr> blocks, Predicate<Cidr> matches) {
        if (blocks.stream().anyMatch(matches)) {
            found.add(id);
        }
    }
}
