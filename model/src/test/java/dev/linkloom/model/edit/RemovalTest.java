package dev.linkloom.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.Design;
import dev.linkloom.model.Designs;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.file.DesignFile;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.Reference;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.TargetGroup;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Set;

/// Deleting takes the contents along and leaves nobody referring to what went.
class RemovalTest {

    @Property(tries = 100)
    void nothingRefersToWhatWentAndNothingIsLeftInside(
            @ForAll("designs") Design design, @ForAll("ids") Set<ResourceId> ids) {
        Design after = new Edit.Remove(ids).applyTo(design);
        for (Resource each : after.resources()) {
            assertFalse(ids.contains(each.id()));
            for (Reference reference : each.references()) {
                assertNotNull(after.find(reference.to()), () -> each.id() + reference.path());
            }
        }
        after.placements().keySet().forEach(id -> assertTrue(after.has(id)));
    }

    @Property(tries = 100)
    void whateverIsNotInsideStays(
            @ForAll("designs") Design design, @ForAll("ids") Set<ResourceId> ids) {
        Design after = new Edit.Remove(ids).applyTo(design);
        for (Resource each : design.resources()) {
            assertEquals(
                    !isGone(each, ids, design), after.find(each.id()) != null, each.id().value());
        }
    }

    @Property(tries = 50)
    void deletingTwiceIsDeletingOnce(
            @ForAll("designs") Design design, @ForAll("ids") Set<ResourceId> ids) {
        Edit removal = new Edit.Remove(ids);
        Design once = removal.applyTo(design);
        assertEquals(once, removal.applyTo(once));
    }

    @Property(tries = 50)
    void whatRefersToNothingThatWentIsUntouched(
            @ForAll("designs") Design design, @ForAll("ids") Set<ResourceId> ids) {
        Design after = new Edit.Remove(ids).applyTo(design);
        for (Resource each : after.resources()) {
            boolean isAsBefore = each.equals(design.find(each.id()));
            boolean referredToGone =
                    design.find(each.id()).references().stream()
                            .anyMatch(reference -> after.find(reference.to()) == null);
            assertEquals(!referredToGone, isAsBefore, each.id().value());
        }
    }

    @Test
    void aRuleThatNamesADeletedGroupGoesWithIt() throws IOException {
        Design after = sampleWithout("sg-tgt");
        SecurityGroup balancers = after.find(ResourceId.of("sg-nlb"), SecurityGroup.class);
        assertTrue(balancers.egress().isEmpty());
        assertEquals(1, balancers.ingress().size());
    }

    @Test
    void anEndpointOutlivesItsServiceWithoutBeingConnected() throws IOException {
        Design after = sampleWithout("vpce-svc-0123456789abcdef0");
        assertNull(
                after.find(ResourceId.of("vpce-0a1b2c3d4e5f60718"), InterfaceEndpoint.class)
                        .service());
    }

    @Test
    void aSubnetTakesItsNodesItsInstancesAndTheirRegistrationsAlong() throws IOException {
        Design after =
                new Edit.Remove(
                                Set.of(
                                        ResourceId.of("subnet-p-nlb-1"),
                                        ResourceId.of("subnet-p-app-1")))
                        .applyTo(sample());
        assertEquals(
                1, after.find(ResourceId.of("nlb-api"), NetworkLoadBalancer.class).nodes().size());
        assertNull(after.find(ResourceId.of("i-app-1")));
        assertEquals(1, after.find(ResourceId.of("tg-api"), TargetGroup.class).targets().size());
    }

    @Test
    void anAccountTakesEverythingOfItsAlong() throws IOException {
        Design after = sampleWithout("222222222222");
        assertEquals(
                Set.of(
                        "111111111111",
                        "i-client-1",
                        "i-client-2",
                        "sg-app",
                        "sg-ep",
                        "subnet-c-app-1",
                        "subnet-c-app-2",
                        "subnet-c-ep-1",
                        "subnet-c-ep-2",
                        "vpc-consumer",
                        "vpce-0a1b2c3d4e5f60718"),
                Set.copyOf(after.resources().stream().map(each -> each.id().value()).toList()));
    }

    @Test
    void theLabelNamesWhatIsDeleted() {
        assertEquals("Delete i-1", new Edit.Remove(Set.of(ResourceId.of("i-1"))).label());
        assertEquals(
                "Delete 2 resources",
                new Edit.Remove(Set.of(ResourceId.of("i-1"), ResourceId.of("i-2"))).label());
    }

    @Provide
    Arbitrary<Design> designs() {
        return Designs.designs();
    }

    @Provide
    Arbitrary<Set<ResourceId>> ids() {
        return Designs.idSets();
    }

    private static boolean isGone(Resource resource, Set<ResourceId> ids, Design design) {
        for (Resource each = resource; each != null; each = design.find(each.parent())) {
            if (ids.contains(each.id())) {
                return true;
            }
        }
        return false;
    }

    private static Design sampleWithout(String id) throws IOException {
        return new Edit.Remove(Set.of(ResourceId.of(id))).applyTo(sample());
    }

    private static Design sample() throws IOException {
        return DesignFile.read(Path.of("..", "assets", "designs", "saas.json"));
    }
}
