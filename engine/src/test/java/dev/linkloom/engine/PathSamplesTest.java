package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.engine.check.Severity;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.file.DesignFile;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The walks through other worlds come as samples: each is the design it is proved with, and
/// answers what its walk says; `-Dbless=true` writes them again.
class PathSamplesTest {

    private static final Path WALKS = Path.of("..", "assets", "designs", "walks");

    /// A walk and the design that tells it.
    enum Sample {
        WALK_09("walk-09", "WALK-09: from on premises over Direct Connect"),
        WALK_10("walk-10", "WALK-10: a service in another Region"),
        WALK_13("walk-13", "WALK-13: central endpoints behind a transit gateway"),
        INSPECTION("gwlb-08", "GWLB-08: appliances between the internet and a web server");

        private final String file;
        private final String title;

        Sample(String file, String title) {
            this.file = file;
            this.title = title;
        }

        Path path() {
            return WALKS.resolve(file + ".json");
        }

        Design design() {
            Design design =
                    switch (this) {
                        case WALK_09 -> OnPremisesDesign.of("10.0.21.10", "10.0.22.10");
                        case WALK_10 -> InterRegionDesign.peered();
                        case WALK_13 -> HubDesign.of();
                        case INSPECTION -> InspectionDesign.of();
                    };
            return Layout.of(design).titled(title);
        }
    }

    @ParameterizedTest
    @EnumSource
    void theFileHoldsTheDesignOfTheWalk(Sample sample) throws IOException {
        if (Boolean.getBoolean("bless")) {
            Files.createDirectories(WALKS);
            DesignFile.write(sample.design(), sample.path());
        }
        assertEquals(sample.design(), DesignFile.read(sample.path()));
    }

    @ParameterizedTest
    @EnumSource
    void nothingInItIsRefused(Sample sample) throws IOException {
        assertEquals(
                List.of(),
                Fabric.compile(DesignFile.read(sample.path())).findings().stream()
                        .filter(each -> each.severity() == Severity.ERROR)
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "WALK_09,    host-h,     R,                           DELIVERED",
        "WALK_09,    host-h,     api.example.com,             DELIVERED",
        "WALK_09,    i-client-1, api.example.com,             DELIVERED",
        "WALK_10,    i-client-1, api.example.com,             DELIVERED",
        "WALK_10,    i-client-1, 10.0.12.20,                  DELIVERED",
        "WALK_13,    i-s1,       sqs.us-east-1.amazonaws.com, DELIVERED",
        "WALK_13,    i-s2,       sqs.us-east-1.amazonaws.com, NO_ROUTE",
        "INSPECTION, host-user,  54.10.0.10,                  DELIVERED",
        "INSPECTION, i-web,      203.0.113.9,                 DELIVERED"
    })
    void aSampleAnswersWhatItsWalkSays(Sample sample, String from, String host, String verdict)
            throws IOException {
        Fabric fabric = Fabric.compile(DesignFile.read(sample.path()));
        String name = host.equals("R") ? T0.R : host;
        assertEquals(verdict, fabric.verdict(Flow.tcp(ResourceId.of(from), name, 443)).name());
    }
}
