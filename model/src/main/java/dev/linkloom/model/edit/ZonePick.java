package dev.linkloom.model.edit;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Subnet;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Chooses one subnet per zone of a VPC, as an endpoint or a load balancer needs them (EP-02,
/// NLB-35).
public final class ZonePick {

    private ZonePick() {}

    /// For each zone the preferred subnet, or else the one with the fewest addresses taken; full
    /// subnets are left out.
    ///
    /// @param preferred the subnet a person pointed at; null for none
    public static List<Subnet> onePerZone(
            Design design, ResourceId vpc, @Nullable ResourceId preferred) {
        Map<String, Subnet> byZone = new LinkedHashMap<>();
        design.all(Subnet.class).stream()
                .filter(each -> vpc.equals(each.vpc()))
                .filter(each -> FreeAddresses.inSubnet(each, design) != null)
                .sorted(
                        Comparator.comparing((Subnet each) -> !each.id().equals(preferred))
                                .thenComparingInt(
                                        each -> FreeAddresses.taken(each.id(), design).size()))
                .forEach(each -> byZone.putIfAbsent(each.zoneId(), each));
        return byZone.values().stream().sorted(Comparator.comparing(Subnet::zoneId)).toList();
    }
}
