package dev.linkloom.app.inspector.editor;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.FreeSpace;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

/// One block of a VPC: which subnets have what of it, and what is free.
public record AddressSpace(Cidr whole, List<Use> uses) {

    /// What one subnet has of the block.
    public record Use(ResourceId subnet, String name, Cidr block) {}

    public AddressSpace {
        uses = List.copyOf(uses);
    }

    /// The blocks of a VPC in the order of the VPC.
    public static List<AddressSpace> of(Vpc vpc, Design design) {
        List<Subnet> subnets =
                design.all(Subnet.class).stream()
                        .filter(each -> vpc.id().equals(each.vpc()))
                        .toList();
        return vpc.cidrs().stream()
                .map(block ->
                        new AddressSpace(
                                block,
                                subnets.stream()
                                        .flatMap(each -> uses(each, block))
                                        .sorted((a, b) -> a.block().compareTo(b.block()))
                                        .toList()))
                .toList();
    }

    private static Stream<Use> uses(Subnet subnet, Cidr whole) {
        return subnet.blocks().stream()
                .filter(whole::overlaps)
                .map(each -> new Use(subnet.id(), subnet.name(), each));
    }

    /// What no subnet has.
    public FreeSpace free() {
        return FreeSpace.of(whole, uses.stream().map(Use::block).toList());
    }

    /// Where a block begins in this one: 0 at the first address, 1 behind the last.
    double start(Cidr block) {
        return Math.clamp(distance(whole.base(), block.base()) / size(), 0, 1);
    }

    /// Where it ends.
    double end(Cidr block) {
        return Math.clamp((distance(whole.base(), block.last()) + 1) / size(), 0, 1);
    }

    private double size() {
        return distance(whole.base(), whole.last()) + 1;
    }

    /// How many addresses lie between two; a picture needs no more digits than this has.
    private static double distance(Ip from, Ip to) {
        return number(to).subtract(number(from)).doubleValue();
    }

    private static BigInteger number(Ip ip) {
        return new BigInteger(1, ip.bytes());
    }
}
