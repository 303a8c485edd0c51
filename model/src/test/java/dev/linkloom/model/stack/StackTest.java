package dev.linkloom.model.stack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.file.DesignFile;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;

class StackTest {

    private static final ResourceId CONSUMER = ResourceId.of("111111111111");
    private static final ResourceId ENDPOINT = ResourceId.of("vpce-0a1b2c3d4e5f60718");

    private final SplittableRandom random = new SplittableRandom(7);
    private final Design saas = saas();

    @Test
    void copiesAreTwinsThatUseTheSameServiceAndShareNoAddress() {
        Design many = with(3);

        assertEquals(4, Twins.of(many, CONSUMER).size());
        assertEquals(List.of(4), Twins.of(many).stream().map(List::size).toList());
        List<Cidr> blocks =
                many.all(Vpc.class).stream().flatMap(each -> each.cidrs().stream()).toList();
        assertEquals(blocks.size(), new HashSet<>(blocks).size());
        assertEquals(
                1,
                many.all(InterfaceEndpoint.class).stream()
                        .map(InterfaceEndpoint::service)
                        .distinct()
                        .count());
    }

    @Test
    void aServiceLetsTheAccountsOfCopiesInAsItDidTheOriginal() {
        Design many = with(2);

        List<String> allowed = many.all(EndpointService.class).getFirst().allowedPrincipals();

        for (Account each : many.all(Account.class)) {
            boolean consumer = !each.name().startsWith("Provider");
            assertEquals(
                    consumer ? 1 : 0,
                    allowed.stream().filter(it -> it.contains(each.id().value())).count());
        }
    }

    @Test
    void whoUsesSomethingElseIsNoTwin() {
        Design many = with(2);
        InterfaceEndpoint one =
                many.all(InterfaceEndpoint.class).stream()
                        .filter(each -> !each.id().equals(ENDPOINT))
                        .findFirst()
                        .orElseThrow();

        Design other = many.with(one.withPrivateDns(!one.privateDns()));

        assertEquals(2, Twins.of(other, CONSUMER).size());
    }

    @Test
    void aStackIsDrawnAsOneAndReadAgainFromItsFile() throws Exception {
        Design stacked = stacked(3);

        Stacking stacking = Stacking.of(stacked);

        assertEquals(4, stacking.members(CONSUMER).size());
        assertEquals(saas.resources().size(), stacking.shown().resources().size());
        assertEquals(4, stacking.size(ENDPOINT));
        assertEquals(
                Set.of(ENDPOINT),
                stacked.all(InterfaceEndpoint.class).stream()
                        .map(each -> stacking.drawnFor(each.id()))
                        .collect(Collectors.toSet()));
        assertEquals(stacked, DesignFile.parse(DesignFile.format(stacked), "a file"));
    }

    @Test
    void whatIsChangedInTheOneIsChangedInAllOfThem() {
        Design stacked = stacked(3);
        InterfaceEndpoint endpoint = find(stacked, ENDPOINT, InterfaceEndpoint.class);

        Design after = perform(stacked, new Edit.Replace("Names", endpoint.withPrivateDns(false)));

        assertTrue(after.all(InterfaceEndpoint.class).stream().noneMatch(it -> it.privateDns()));
        assertEquals(4, Stacking.of(after).members(CONSUMER).size());
    }

    @Test
    void whatIsAddedToTheOneIsAddedToAllWithAddressesOfTheirOwn() {
        Design stacked = stacked(3);
        Instance client = find(stacked, ResourceId.of("i-client-1"), Instance.class);
        Instance more =
                client.withId(ResourceId.of("i-more"))
                        .withName("more")
                        .withPrivateIp(Ip.of("10.0.1.77"));

        Design after =
                perform(stacked, new Edit.Insert("Add more", List.of(more), java.util.Map.of()));

        List<Instance> all =
                after.all(Instance.class).stream().filter(it -> it.name().equals("more")).toList();
        assertEquals(4, all.size());
        for (Instance each : all) {
            Subnet subnet = find(after, each.subnet(), Subnet.class);
            assertTrue(subnet.cidr().contains(each.privateIp()), each.toString());
        }
        assertEquals(4, Stacking.of(after).members(CONSUMER).size());
    }

    @Test
    void whatIsDeletedInTheOneIsDeletedInAllAndTheOneWithAllOfThem() {
        Design stacked = stacked(3);

        Design without = perform(stacked, new Edit.Remove(Set.of(ResourceId.of("i-client-2"))));
        Design none = perform(stacked, new Edit.Remove(Set.of(CONSUMER)));

        assertEquals(stacked.all(Instance.class).size() - 4, without.all(Instance.class).size());
        assertEquals(4, Stacking.of(without).members(CONSUMER).size());
        assertEquals(1, none.all(Account.class).size());
        assertTrue(none.stacks().isEmpty());
    }

    @Test
    void whoIsChangedAloneLeavesTheStack() {
        Design stacked = stacked(3);
        InterfaceEndpoint one =
                stacked.all(InterfaceEndpoint.class).stream()
                        .filter(each -> !each.id().equals(ENDPOINT))
                        .findFirst()
                        .orElseThrow();

        Design after = perform(stacked, new Edit.Replace("Names", one.withPrivateDns(false)));

        assertEquals(3, Stacking.of(after).members(CONSUMER).size());
        assertEquals(2, after.stacks().size());
    }

    @Test
    void twoHundredAndFortyAreOne() {
        Design stacked = stacked(239);
        InterfaceEndpoint endpoint = find(stacked, ENDPOINT, InterfaceEndpoint.class);

        Design after = perform(stacked, new Edit.Replace("Names", endpoint.withPrivateDns(false)));

        assertEquals(240, Stacking.of(after).members(CONSUMER).size());
        assertEquals(240, after.all(InterfaceEndpoint.class).size());
    }

    private Design perform(Design design, Edit edit) {
        return Mirror.of(design, edit, random).applyTo(design);
    }

    private Design with(int copies) {
        return Copies.of(saas, CONSUMER, copies, random).edit("Duplicate").applyTo(saas);
    }

    private Design stacked(int copies) {
        Design many = with(copies);
        Set<ResourceId> others = new HashSet<>(Twins.of(many, CONSUMER));
        others.remove(CONSUMER);
        return new Edit.Stack("Stack", others, CONSUMER).applyTo(many);
    }

    private static <T extends dev.linkloom.model.resource.Resource> T find(
            Design design, ResourceId id, Class<T> type) {
        T found = design.find(id, type);
        assertNotNull(found, String.valueOf(id));
        return found;
    }

    private static Design saas() {
        try {
            return DesignFile.read(Path.of("../assets/designs/saas.json"));
        } catch (Exception wrong) {
            throw new AssertionError(wrong);
        }
    }
}
