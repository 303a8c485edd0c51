package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.engine.check.Severity;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.file.DesignFile;
import dev.linkloom.model.resource.Resource;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The walks that come as samples are the designs they are proved with, and answer what the walk
/// says; `-Dbless=true` writes them again.
class WalkSamplesTest {

    private static final Path WALKS = Path.of("..", "assets", "designs", "walks");
    private static final Path SAAS = Path.of("..", "assets", "designs", "saas.json");

    private static Design sample(String walk) throws IOException {
        return DesignFile.read(WALKS.resolve(walk + ".json"));
    }

    private static void assertSample(String walk, Design expected) throws IOException {
        if (Boolean.getBoolean("bless")) {
            Files.createDirectories(WALKS);
            DesignFile.write(expected, WALKS.resolve(walk + ".json"));
        }
        List<Resource> file = List.copyOf(sample(walk).resources());
        assertEquals(List.copyOf(expected.resources()), file);
    }

    /// T0's part lies where the first sample has it.
    private static Design placedAsInTheFirstSample(Design design) throws IOException {
        Design placed = design;
        for (var each : DesignFile.read(SAAS).placements().entrySet()) {
            placed = placed.placed(each.getKey(), each.getValue());
        }
        return placed;
    }

    private static Design placed(
            Design design, ResourceId id, double x, double y, double w, double h) {
        return design.placed(id, new Box(x, y, w, h));
    }

    @Test
    void walk06() throws IOException {
        assertSample("walk-06", placedAsInTheFirstSample(Walks.zoneMismatch()));
    }

    @Test
    void walk07() throws IOException {
        Design design = placedAsInTheFirstSample(Walks.privateDnsOff());
        design = placed(design, T0.CONSUMER, 0, 0, 620, 1000);
        design = placed(design, T0.VPC_C, 20, 48, 492, 620);
        design = placed(design, Walks.SQS_DOOR, 424, 560, 176, 72);
        design = placed(design, Walks.RTB_EP, 236, 560, 160, 72);
        design = placed(design, Walks.VPC_D, 20, 760, 492, 212);
        design = placed(design, Walks.D_APP, 48, 820, 160, 124);
        design = placed(design, Walks.D1, 56, 870, 144, 56);
        design = placed(design, Walks.RTB_D, 236, 846, 160, 72);
        design = placed(design, Walks.PCX, 652, 690, 160, 72);
        design = placed(design, ResourceId.of("aws-sqs"), 880, 690, 160, 72);
        assertSample("walk-07", design);
    }

    @ParameterizedTest
    @ValueSource(strings = {"walk-06", "walk-07"})
    void awsWouldRefuseNothingInASample(String walk) throws IOException {
        assertEquals(
                List.of(),
                Fabric.compile(sample(walk)).findings().stream()
                        .filter(each -> each.severity() == Severity.ERROR)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "walk-06, i-client-1, R,                           DELIVERED",
        "walk-06, i-client-1, api.example.com,             DELIVERED",
        "walk-06, i-client-1, Z1,                          NXDOMAIN",
        "walk-07, i-client-1, api.example.com,             NXDOMAIN",
        "walk-07, i-client-1, R,                           DELIVERED",
        "walk-07, i-client-1, sqs.us-east-1.amazonaws.com, NO_ROUTE",
        "walk-07, i-d-1,      api.example.com,             NXDOMAIN",
        "walk-07, i-d-1,      R,                           DELIVERED"
    })
    void aSampleAnswersWhatItsWalkSays(String walk, String from, String host, String verdict)
            throws IOException {
        String name = host.equals("R") ? T0.R : host.equals("Z1") ? T0.Z1 : host;
        assertEquals(
                verdict,
                Fabric.compile(sample(walk))
                        .verdict(Flow.tcp(ResourceId.of(from), name, 443))
                        .name());
    }
}
