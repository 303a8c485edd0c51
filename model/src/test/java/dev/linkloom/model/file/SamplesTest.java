package dev.linkloom.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.InterfaceEndpoint;
import dev.linkloom.model.resource.Resource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The designs that come with the program.
class SamplesTest {

    static final Path DESIGNS = Path.of("..", "assets", "designs");

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.walk(DESIGNS)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleStandsInItsFileAsTheProgramWouldWriteIt(Path sample) throws IOException {
        assertEquals(Files.readString(sample), DesignFile.format(DesignFile.read(sample)));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyResourceOfASampleHasAPlaceInsideItsContainer(Path sample) throws IOException {
        Design design = DesignFile.read(sample);
        for (Resource each : design.resources()) {
            Box box = design.placements().get(each.id());
            Box container = each.parent() == null ? box : design.placement(each.parent());
            boolean straddles = each instanceof InterfaceEndpoint && box.x() < container.right();
            assertTrue(container.contains(box) || straddles, each.id() + " lies at " + box);
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothingInASampleOverlapsItsNeighbours(Path sample) throws IOException {
        Design design = DesignFile.read(sample);
        for (Resource one : design.resources()) {
            for (Resource other : design.resources()) {
                boolean areNeighbours = one != other && isBeside(one.parent(), other.parent());
                assertTrue(
                        !areNeighbours || !boxOf(design, one).intersects(boxOf(design, other)),
                        one.id() + " overlaps " + other.id());
            }
        }
    }

    @Test
    void theEndpointOfTheFirstSampleSitsOnTheBorderOfItsVpc() throws IOException {
        Design design = DesignFile.read(DESIGNS.resolve("saas.json"));
        Box vpc = design.placements().get(ResourceId.of("vpc-consumer"));
        Box endpoint = design.placements().get(ResourceId.of("vpce-0a1b2c3d4e5f60718"));
        assertTrue(endpoint.x() < vpc.right() && vpc.right() < endpoint.right());
    }

    private static boolean isBeside(ResourceId one, ResourceId other) {
        return one == null ? other == null : one.equals(other);
    }

    private static Box boxOf(Design design, Resource resource) {
        return design.placements().get(resource.id());
    }
}
