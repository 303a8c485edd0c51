package dev.linkloom.app.layout;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.LoadBalancer;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.TargetGroup;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcEndpoint;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.Set;

/// How far right the VPCs of one account stand: those that ask, those that have endpoints, those
/// that have load balancers, those that have only targets. Where an account offers services, which
/// stand left of its VPCs, those that answer come first.
final class VpcRanks {

    private static final int ASKING = 0;
    private static final int DOORS = 1;
    private static final int BALANCING = 2;
    private static final int ANSWERING = 3;
    private static final int OTHERS = 4;

    private final Set<@Nullable ResourceId> doors = new HashSet<>();
    private final Set<@Nullable ResourceId> balancing = new HashSet<>();
    private final Set<@Nullable ResourceId> answering = new HashSet<>();
    private final Set<@Nullable ResourceId> serving = new HashSet<>();

    VpcRanks(Design design) {
        design.all(VpcEndpoint.class).forEach(each -> doors.add(each.parent()));
        design.all(LoadBalancer.class).forEach(each -> balancing.add(each.parent()));
        design.all(EndpointService.class).forEach(each -> serving.add(each.account()));
        Set<@Nullable ResourceId> targets = new HashSet<>();
        Set<@Nullable Ip> addresses = new HashSet<>();
        for (TargetGroup group : design.all(TargetGroup.class)) {
            for (TargetGroup.Target each : group.targets()) {
                targets.add(each.instance());
                addresses.add(each.ip());
            }
        }
        addresses.remove(null);
        for (Instance each : design.all(Instance.class)) {
            Subnet subnet = design.find(each.subnet(), Subnet.class);
            if (subnet != null
                    && (targets.contains(each.id()) || addresses.contains(each.privateIp()))) {
                answering.add(subnet.vpc());
            }
        }
    }

    int of(Vpc vpc) {
        boolean serves = serving.contains(vpc.account());
        if (balancing.contains(vpc.id())) {
            return BALANCING;
        }
        if (answering.contains(vpc.id())) {
            return ANSWERING;
        }
        return serves ? OTHERS : doors.contains(vpc.id()) ? DOORS : ASKING;
    }
}
