package dev.linkloom.app.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.document.Opening;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.Tags;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.Resource;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

class DifferenceTest {

    private static final Design SAMPLE = Opening.sample().design();
    private static final ResourceId CLIENT = ResourceId.of("i-client-1");

    @Test
    void aVersionDoesNotDifferFromItself() {
        Difference none = Difference.between(SAMPLE, SAMPLE);
        assertTrue(none.isEmpty());
        assertEquals("no difference", none.summary());
    }

    @Test
    void whatIsAddedOneWayIsRemovedTheOther() {
        Design less = SAMPLE.without(CLIENT);
        assertEquals("1 added", Difference.between(less, SAMPLE).summary());
        assertEquals("1 removed", Difference.between(SAMPLE, less).summary());
    }

    @Test
    void aChangedPropertyIsNamedWithBothValues() {
        Instance client = SAMPLE.find(CLIENT, Instance.class);
        assertEquals(List.of("name: client-1 → web"), words(client.renamed("web")));
    }

    @Test
    void aChangedTagIsNamedByItsKey() {
        Design tagged = SAMPLE.tagged(CLIENT, new Tags(Map.of("env", "prod")));
        Difference difference =
                Difference.between(tagged, tagged.tagged(CLIENT, new Tags(Map.of("env", "x"))));
        Difference.Changed changed = (Difference.Changed) difference.changes().getFirst();
        assertEquals("tag env: prod → x", changed.properties().getFirst().words());
        assertEquals("1 changed", Difference.between(SAMPLE, tagged).summary());
    }

    @Test
    void valuesOfManyRowsAreOnlyNamed() {
        NetworkLoadBalancer balancer = SAMPLE.all(NetworkLoadBalancer.class).getFirst();
        assertEquals(List.of("listeners"), words(balancer.withListeners(List.of())));
    }

    @Test
    void whatOnlyLiesElsewhereIsMovedAndATitleCounts() {
        Difference moved =
                Difference.between(
                        SAMPLE, SAMPLE.placed(CLIENT, new Box(0, 0, 144, 56)).titled("Other"));
        assertEquals("1 moved, another title", moved.summary());
        assertFalse(moved.isEmpty());
    }

    private static List<String> words(Resource changed) {
        Difference difference = Difference.between(SAMPLE, SAMPLE.with(changed));
        return ((Difference.Changed) difference.changes().getFirst())
                .properties().stream().map(Property::words).toList();
    }
}
