package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.engine.path.Flow;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.file.DesignFile;
import dev.linkloom.model.resource.InterfaceEndpoint.State;
import dev.linkloom.model.resource.TargetGroup.HealthCheck;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The samples of the walks are the designs that the walks are proved with, and trace to the same
/// end.
///
/// With `-Dbless=true` the files are written anew.
class EndpointWalkSamplesTest {

    private static final Path DESIGNS = Path.of("..", "assets", "designs");

    /// @param host what the client dials
    record Sample(String file, Design design, String host, String outcome) {

        @Override
        public String toString() {
            return file;
        }
    }

    static Stream<Sample> samples() throws IOException {
        Design t0 = DesignFile.read(DESIGNS.resolve("saas.json"));
        return Stream.of(
                new Sample(
                        "walk-01",
                        t0.titled("WALK-01: the happy path"),
                        T0.PRIVATE_NAME,
                        "DELIVERED"),
                new Sample(
                        "walk-03",
                        returnPorts(t0),
                        T0.PRIVATE_NAME,
                        "DROP_NACL_RETURN_OUT at acl-c-ep-1 by NET-15"),
                new Sample(
                        "walk-05",
                        pending(t0),
                        "10.0.11.20",
                        "EP_NOT_AVAILABLE at vpce-0a1b2c3d4e5f60718 by SVC-12"),
                new Sample("walk-08", overlapping(t0), T0.PRIVATE_NAME, "DELIVERED"),
                new Sample("walk-11", header(t0), T0.PRIVATE_NAME, "DELIVERED"));
    }

    private static Design returnPorts(Design t0) {
        ResourceId acl = ResourceId.of("acl-c-ep-1");
        return Changes.acl(
                        t0.titled("WALK-03: replies that a network ACL drops"),
                        T0.C_EP_1,
                        List.of(Changes.allow(100, "443", "10.0.0.0/16")),
                        List.of(Changes.allow(100, "1024-32767", "10.0.0.0/16")))
                .placed(acl, new Box(236, 292, 150, 56));
    }

    private static Design pending(Design t0) {
        Design asked = MistakesTest.service(t0, it -> it.withAcceptanceRequired(true));
        return Changes.endpoint(asked, false, State.PENDING_ACCEPTANCE)
                .titled("WALK-05: an endpoint that waits for acceptance");
    }

    /// The same drawing, with the consumer's numbers on both sides.
    private static Design overlapping(Design t0) {
        Design all = t0.titled("WALK-08: consumer and provider with the same addresses");
        for (var each : new T0("10.0", "10.0", 443, 8443).build().resources()) {
            all = new Edit.Replace("Renumber", each).applyTo(all);
        }
        return all;
    }

    private static Design header(Design t0) {
        Design on = Changes.targetGroup(t0, null, true, HealthCheck.DEFAULT);
        return Changes.proxyAware(Changes.proxyAware(on, T0.APP_1), T0.APP_2)
                .titled("WALK-11: a PROXY protocol header that names the endpoint");
    }

    @ParameterizedTest
    @MethodSource("samples")
    void theFileIsTheDesignOfTheWalk(Sample sample) throws IOException {
        Path file = DESIGNS.resolve("walks").resolve(sample.file() + ".json");
        if (Boolean.getBoolean("bless")) {
            Files.createDirectories(file.getParent());
            Files.writeString(file, DesignFile.format(sample.design()));
        }
        assertEquals(Files.readString(file), DesignFile.format(sample.design()));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void itTracesToTheEndOfTheWalk(Sample sample) throws IOException {
        Design read = DesignFile.read(DESIGNS.resolve("walks").resolve(sample.file() + ".json"));
        var trace = Fabric.compile(read).trace(Flow.tcp(T0.C1, sample.host(), 443));
        assertEquals(sample.outcome(), Tables.outcome(trace));
    }
}
