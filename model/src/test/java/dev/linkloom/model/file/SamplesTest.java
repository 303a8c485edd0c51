package dev.linkloom.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.SecurityGroup;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
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
    void whatASampleDrawsLiesInsideItsContainer(Path sample) throws IOException {
        Design design = DesignFile.read(sample);
        for (Resource each : drawn(design)) {
            Box box = boxOf(design, each);
            Box container = each.parent() == null ? box : design.placements().get(each.parent());
            assertTrue(
                    container.contains(box) || straddles(each, box, container),
                    each.id() + " lies at " + box);
        }
    }

    /// The doors of a VPC stand on its left or right border, as AWS draws them.
    private static boolean straddles(Resource resource, Box box, Box vpc) {
        boolean door =
                switch (resource.type()) {
                    case INTERFACE_ENDPOINT,
                            GATEWAY_ENDPOINT,
                            RESOURCE_ENDPOINT,
                            INTERNET_GATEWAY,
                            VIRTUAL_PRIVATE_GATEWAY ->
                            true;
                    default -> false;
                };
        boolean left = box.x() < vpc.x() && box.right() > vpc.x();
        boolean right = box.x() < vpc.right() && box.right() > vpc.right();
        return door && (left || right) && vpc.y() <= box.y() && box.bottom() <= vpc.bottom();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleDrawsEverythingButTheSecurityGroupsThatOthersWear(Path sample) throws IOException {
        Design design = DesignFile.read(sample);
        for (Resource each : design.resources()) {
            assertTrue(
                    each instanceof SecurityGroup || design.placement(each.id()) != null,
                    each.id().value());
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nothingInASampleOverlapsItsNeighbours(Path sample) throws IOException {
        Design design = DesignFile.read(sample);
        for (Resource one : drawn(design)) {
            for (Resource other : drawn(design)) {
                boolean areNeighbours =
                        one != other && Objects.equals(one.parent(), other.parent());
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

    private static List<Resource> drawn(Design design) {
        return design.resources().stream()
                .filter(each -> design.placement(each.id()) != null)
                .toList();
    }

    private static Box boxOf(Design design, Resource resource) {
        return design.placements().get(resource.id());
    }
}
