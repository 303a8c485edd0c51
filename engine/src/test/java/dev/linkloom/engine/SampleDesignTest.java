package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.model.Design;
import dev.linkloom.model.file.DesignFile;
import dev.linkloom.model.resource.Resource;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The sample that people see and the fixture that the walks are proved with are the same design.
class SampleDesignTest {

    private static Design sample() throws IOException {
        return DesignFile.read(Path.of("..", "assets", "designs", "saas.json"));
    }

    @Test
    void theFileHoldsTheFixturesResources() throws IOException {
        List<Resource> file = List.copyOf(sample().resources());
        assertEquals(List.copyOf(T0.design().resources()), file);
    }

    @Test
    void theSampleHasNothingToFind() throws IOException {
        assertEquals(List.of(), Fabric.compile(sample()).findings());
    }
}
