package dev.linkloom.app.palette;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.Zones;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// In which Region and zone something new is made when nothing is said.
final class Locality {

    private static final String FIRST_REGION = "us-east-1";

    /// As many as a design needs to survive the loss of one.
    private static final int USUAL_ZONES = 2;

    private Locality() {}

    /// The Region of what the account already has, or else of the design, or else us-east-1.
    static String region(Design design, @Nullable ResourceId account) {
        Stream<String> near =
                Stream.concat(
                        design.all(Vpc.class).stream()
                                .filter(each -> account != null && account.equals(each.account()))
                                .map(Vpc::region),
                        design.all(EndpointService.class).stream()
                                .filter(each -> account != null && account.equals(each.account()))
                                .map(EndpointService::region));
        Stream<String> anywhere = design.all(Vpc.class).stream().map(Vpc::region);
        return Stream.concat(near, anywhere).findFirst().orElse(FIRST_REGION);
    }

    /// The zone with the fewest subnets of the VPC, among the first two that its account knows
    /// (SVC-21).
    static String zone(Design design, Vpc vpc) {
        Account account = design.find(vpc.account(), Account.class);
        return zones(account, vpc.region()).stream()
                .min(Comparator.comparingLong(zone -> subnets(design, vpc, zone)))
                .orElseGet(() -> Zones.id(vpc.region(), 1));
    }

    private static List<String> zones(@Nullable Account account, String region) {
        List<String> known =
                account == null
                        ? List.of()
                        : account.zones().values().stream()
                                .filter(each -> Zones.isIn(each, region))
                                .sorted()
                                .limit(USUAL_ZONES)
                                .toList();
        return known.isEmpty() ? List.of(Zones.id(region, 1), Zones.id(region, 2)) : known;
    }

    private static long subnets(Design design, Vpc vpc, String zone) {
        return design.all(Subnet.class).stream()
                .filter(each -> vpc.id().equals(each.vpc()) && zone.equals(each.zoneId()))
                .count();
    }
}
