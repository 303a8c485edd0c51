package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.engine.check.Severity;
import dev.linkloom.model.Design;
import dev.linkloom.model.file.DesignFile;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The variants of the walks as samples for the command line; `-Dbless=true` writes them again.
class WalkVariantsTest {

    private static final Path WALKS = Path.of("..", "assets", "designs", "walks");

    @ParameterizedTest
    @EnumSource
    void theFileHoldsTheDesignOfTheVariant(WalkVariant variant) throws IOException {
        Path file = variant.path(WALKS);
        Design design = variant.design();
        if (Boolean.getBoolean("bless")) {
            Files.createDirectories(file.getParent());
            DesignFile.write(design, file);
        }
        assertEquals(DesignFile.format(design), Files.readString(file));
    }

    @ParameterizedTest
    @EnumSource
    void awsWouldRefuseSomethingWhereTheFileSaysSo(WalkVariant variant) {
        assertEquals(
                variant.refused(),
                Fabric.compile(variant.design()).findings().stream()
                        .anyMatch(each -> each.severity() == Severity.ERROR));
    }
}
