package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.engine.path.Trace;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.file.DesignFile;
import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.IpFamily;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.Subnet;
import dev.linkloom.model.resource.Vpc;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/// The sample with IPv6 in front of IPv4 targets.
class DualstackSampleTest {

    private static Design sample() throws IOException {
        return DesignFile.read(Path.of("..", "assets", "designs", "dualstack.json"));
    }

    private static Expect client1(Design design) {
        return Expect.c1(design, "api.example.com");
    }

    @Test
    void theSampleHasNothingToFind() throws IOException {
        assertEquals(List.of(), Fabric.compile(sample()).findings());
    }

    /// SVC-24, SRC-06: the load balancer translates, and the application sees its IPv4 address.
    @Test
    void svc24AClientWithBothFamiliesDialsIpv6AndTheTargetSeesIpv4() throws IOException {
        Trace trace =
                client1(sample())
                        .outcome("DELIVERED")
                        .dials("[2600:1f14:1:b::20]:443")
                        .seen("172.16.11.5:20001 -> 172.16.1.10:8443")
                        .trace();
        assertTrue(
                trace.forward().getFirst().explanation().endsWith("takes IPv6 first (RFC 6724)."));
        assertTrue(
                trace.reply().stream()
                        .anyMatch(each ->
                                each.explanation()
                                        .endsWith("interface 10.0.11.20 (2600:1f14:1:b::20).")));
    }

    @Test
    void svc24AClientWithoutIpv6DialsIpv4() throws IOException {
        Design design = Changes.instance(sample(), T0.C1, it -> it.withIpv6(null));
        client1(design).outcome("DELIVERED").dials("10.0.11.20:443");
    }

    /// DNS-34: without AAAA records there is nothing to prefer.
    @Test
    void aClientWithBothFamiliesDialsWhatThereIs() throws IOException {
        Design design = sample();
        Instance client = Changes.get(design, T0.C1, Instance.class);
        Design plain =
                T0.design()
                        .with(Changes.get(design, client.subnet(), Subnet.class))
                        .with(Changes.get(design, T0.VPC_C, Vpc.class))
                        .with(client);
        client1(plain).outcome("DELIVERED").seen("172.16.11.5:20001 -> 172.16.1.10:8443");
    }

    /// The rules of a group are one list for each family (NET-01).
    @Test
    void src35AGroupThatKnowsIpv4OnlyDropsTheIpv6Client() throws IOException {
        Design design = sample();
        ResourceId group = T0.SG_EP;
        SecurityGroup door = Changes.get(design, group, SecurityGroup.class);
        Design closed =
                design.with(
                        door.withIngress(
                                door.ingress().stream()
                                        .filter(each -> isIpv4(each.cidr()))
                                        .toList()));
        client1(closed).outcome("DROP_SG_INGRESS at sg-ep by SRC-35");
    }

    private static boolean isIpv4(Cidr block) {
        return block.family() == IpFamily.IPV4;
    }
}
