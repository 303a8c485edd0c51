package dev.linkloom.model.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.model.Design;
import dev.linkloom.model.Designs;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What is written comes back, whatever the design.
class RoundTripTest {

    @Property(tries = 150)
    void aDesignComesBackFromItsTextAsItWas(@ForAll("designs") Design design) throws IOException {
        assertEquals(design, DesignFile.parse(DesignFile.format(design), "design.json"));
    }

    @Property(tries = 50)
    void aTextThatWasWrittenIsWrittenTheSameAgain(@ForAll("designs") Design design)
            throws IOException {
        String text = DesignFile.format(design);
        assertEquals(text, DesignFile.format(DesignFile.parse(text, "design.json")));
    }

    @Property(tries = 50)
    void aDesignComesBackFromItsFileAsItWas(@ForAll("designs") Design design) throws IOException {
        Path file = Files.createTempFile("design", ".json");
        try {
            DesignFile.write(design, file);
            assertEquals(design, DesignFile.read(file));
        } finally {
            Files.delete(file);
        }
    }

    @Provide
    Arbitrary<Design> designs() {
        return Designs.designs();
    }
}
