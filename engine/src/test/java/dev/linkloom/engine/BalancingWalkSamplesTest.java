package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.engine.path.Flow;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.file.DesignFile;
import dev.linkloom.model.net.Protocol;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The walks about load balancing as files, for the command line and for people; `-Dbless=true`
/// writes them anew.
class BalancingWalkSamplesTest {

    private static final Path WALKS = Path.of("..", "assets", "designs", "walks");

    /// The design as it stands in its file, which must be what the test builds.
    private static Design sample(String name, Design built) throws IOException {
        Path file = WALKS.resolve(name + ".json");
        String text = DesignFile.format(BalancingWalks.drawn(built));
        if (Boolean.getBoolean("bless")) {
            Files.createDirectories(WALKS);
            Files.writeString(file, text);
        }
        assertEquals(text, Files.readString(file));
        return DesignFile.read(file);
    }

    private static Flow tcp(ResourceId from, String host, int sourcePort) {
        return new Flow(from, host, 443, Protocol.TCP, sourcePort, null);
    }

    @Test
    void walk02StopsOneClientAndNotTheOther() throws IOException {
        Design design = sample("walk-02", BalancingWalks.walk02());
        Expect.c1(design, T0.PRIVATE_NAME).outcome("DROP_SG_INGRESS at sg-ep by SRC-35");
        Expect.flow(design, Flow.tcp(T0.C2, T0.Z2, 443))
                .outcome("DELIVERED")
                .seen("172.16.12.5:20001 -> 172.16.2.10:8443");
    }

    @Test
    void walk04IsDownByZoneAndDeliversByName() throws IOException {
        Design design = sample("walk-04", BalancingWalks.walk04());
        Expect.c1(design, T0.Z1).outcome("TARGET_DOWN at i-app-1 by NLB-23");
        Expect.flow(design, Flow.tcp(T0.C1, "10.0.11.20", 443))
                .outcome("TARGET_DOWN at i-app-1 by NLB-23");
        Expect.c1(design, T0.R).outcome("DELIVERED").seen("172.16.12.5:20001 -> 172.16.2.10:8443");
    }

    @Test
    void walk12MeetsItselfDirectlyAndNotThroughAnEndpoint() throws IOException {
        Design design = sample("walk-12", BalancingWalks.walk12());
        Expect.flow(design, tcp(T0.APP_1, "172.16.11.5", 50000))
                .outcome("HAIRPIN_TIMEOUT at nlb-api by SRC-11");
        Expect.flow(design, tcp(T0.APP_1, "172.16.21.20", 50000))
                .outcome("DELIVERED")
                .seen("172.16.11.5:20001 -> 172.16.1.10:8443");
    }

    @Test
    void walk14ForgetsASilentFlow() throws IOException {
        Design design = sample("walk-14", BalancingWalks.walk14());
        Flow flow = Flow.tcp(T0.C1, T0.PRIVATE_NAME, 443);
        Expect.flow(design, flow.idle(300)).outcome("DELIVERED");
        Expect.flow(design, flow.idle(400))
                .outcome("IDLE_EXPIRED at vpce-0a1b2c3d4e5f60718 by EP-12");
    }

    @Test
    void walk14HasNoPortForConnection55001() throws IOException {
        Design design = sample("walk-14", BalancingWalks.walk14());
        Flow flow = Flow.tcp(T0.C1, T0.Z1, 443);
        Expect.flow(design, flow.besides(54_999)).outcome("DELIVERED");
        Expect.flow(design, flow.besides(55_000)).outcome("PORT_EXHAUSTED at nlb-api by SRC-15");
    }
}
