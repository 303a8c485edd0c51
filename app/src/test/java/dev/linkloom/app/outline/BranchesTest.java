package dev.linkloom.app.outline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.file.DesignFile;
import dev.linkloom.model.resource.Resource;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// What lies in what in the sample, as the tree shows it.
class BranchesTest {

    private static Design sample() throws IOException {
        return DesignFile.read(Path.of("..", "assets/designs/saas.json"));
    }

    private static List<String> names(List<Resource> resources) {
        return resources.stream().map(Resource::name).toList();
    }

    @Test
    void containersComeFirstThenNames() throws IOException {
        Branches all = Branches.of(sample(), "");
        assertEquals(List.of("Consumer", "Provider"), names(all.top()));
        List<String> vpc = names(all.inside(ResourceId.of("vpc-consumer")));
        assertEquals(List.of("c-app-1", "c-app-2", "c-ep-1", "c-ep-2"), vpc.subList(0, 4));
        assertTrue(vpc.contains("sg-app"), "security groups lie in their VPC");
    }

    @Test
    void whatFitsShowsWithAllItLiesIn() throws IOException {
        Branches found = Branches.of(sample(), "CLIENT-1");
        assertEquals(List.of("Consumer"), names(found.top()));
        assertEquals(List.of("c-app-1"), names(found.inside(ResourceId.of("vpc-consumer"))));
        assertEquals(List.of("client-1"), names(found.inside(ResourceId.of("subnet-c-app-1"))));
    }

    @Test
    void whatNothingFitsShowsNothing() throws IOException {
        assertEquals(List.of(), Branches.of(sample(), "no such thing").top());
    }
}
