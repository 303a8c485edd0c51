package dev.linkloom.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.linkloom.engine.check.Finding;
import dev.linkloom.engine.check.Severity;
import dev.linkloom.engine.dns.DomainProof;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.SeenByTarget;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.file.DesignFile;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.EndpointService;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.VirtualInterface;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The samples that come with the program: what is in them, and what their flows come to, worked
/// out by hand.
class SamplesTest {

    private static final Path DESIGNS = Path.of("..", "assets", "designs");

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(DESIGNS)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    static List<Path> makeable() throws IOException {
        return all().stream().filter(each -> !each.getParent().endsWith("refused")).toList();
    }

    static List<Path> all() throws IOException {
        try (Stream<Path> files = Files.walk(DESIGNS)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Design sample(String name) throws IOException {
        return DesignFile.read(DESIGNS.resolve(name + ".json"));
    }

    @Test
    void everyTypeOfResourceStandsInASample() throws IOException {
        Set<ResourceType> missing = EnumSet.allOf(ResourceType.class);
        for (Path each : all()) {
            DesignFile.read(each).resources().stream().map(Resource::type).forEach(missing::remove);
        }
        assertEquals(Set.of(), missing);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void nobodyFindsAnythingInASample(Path sample) throws IOException {
        assertEquals(List.of(), Fabric.compile(DesignFile.read(sample)).findings());
    }

    @ParameterizedTest
    @MethodSource("makeable")
    void awsWouldRefuseNothingInAnySampleOrWalk(Path sample) throws IOException {
        List<Finding> findings = Fabric.compile(DesignFile.read(sample)).findings();
        assertEquals(
                List.of(),
                findings.stream().filter(each -> each.severity() == Severity.ERROR).toList());
    }

    /// What is dialled, and the packet as the application or the service sees it.
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    aws-services       | i-worker-1  | s3.us-east-1.amazonaws.com       |  443 | 52.216.0.1       | 10.20.10.10:49152
                    aws-services       | i-worker-2  | dynamodb.us-east-1.amazonaws.com |  443 | 52.94.0.1        | 10.20.20.10:49152
                    aws-services       | i-batch-1   | s3.us-east-1.amazonaws.com       |  443 | 52.216.0.1       | 10.20.101.10:49152
                    aws-services       | i-worker-1  | sqs.us-east-1.amazonaws.com      |  443 | 10.20.101.20     | 10.20.10.10:49152
                    aws-services       | i-batch-2   | sqs.us-east-1.amazonaws.com      |  443 | 10.20.101.20     | 10.20.102.10:49152
                    aws-services       | i-worker-2  | pay.example.com                  |  443 | 198.51.100.7     | 192.0.2.11:20001
                    hybrid             | host-erp    | ledger.example.com               |  443 | 10.30.11.20      | 172.16.1.5:20001 -> 172.16.1.10:8443
                    hybrid             | host-erp    | 10.30.12.20                      |  443 | 10.30.12.20      | 172.16.2.5:20001 -> 172.16.2.10:8443
                    hybrid             | i-report-2  | ledger.example.com               |  443 | 10.30.11.20      | 172.16.1.5:20001 -> 172.16.1.10:8443
                    hybrid             | i-report-1  | ldap.office.example.net          |  636 | 192.168.10.5     | 10.30.1.10:49152
                    alb-behind-service | i-client-1  | shop.example.com                 |  443 | 10.40.1.20       | 172.16.11.80:20001 -> 172.16.1.10:8080
                    alb-behind-service | i-client-2  | 10.40.2.20                       |  443 | 10.40.2.20       | 172.16.12.80:20001 -> 172.16.1.10:8080
                    alb-behind-service | i-client-1  | shop.example.com                 | 9443 | 10.40.1.20       | 172.16.11.5:20001 -> 172.16.1.30:9000
                    alb-behind-service | i-client-2  | 10.40.2.20                       | 9443 | 10.40.2.20       | 172.16.12.5:20001 -> 172.16.2.30:9000
                    shared-database    | i-report-1  | db.orders.example.com            | 5432 | 10.0.1.20        | 10.0.1.40:20001 -> 10.0.1.50:5432
                    shared-database    | i-report-2  | 10.0.2.20                        | 5432 | 10.0.2.20        | 10.0.2.40:20001 -> 10.0.1.50:5432
                    """)
    void aFlowIsDelivered(
            String sample, String from, String host, int port, String dialled, String seen)
            throws IOException {
        // Where nothing rewrites the destination, the table leaves it out.
        Expect.flow(sample(sample), Flow.tcp(ResourceId.of(from), host, port))
                .outcome("DELIVERED")
                .dials(dialled + ":" + port)
                .seen(seen.contains("->") ? seen : seen + " -> " + dialled + ":" + port);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    aws-services       | i-batch-1   | dynamodb.us-east-1.amazonaws.com |  443 | NO_ROUTE at rtb-isolated by NET-17
                    aws-services       | i-batch-1   | pay.example.com                  |  443 | NO_ROUTE at rtb-isolated by NET-17
                    aws-services       | i-worker-1  | mirror.example.net               |  443 | DROP_SG_EGRESS at sg-worker by NET-01
                    aws-services       | host-pay    | 10.20.101.20                     |  443 | NO_ROUTE at vpce-0c5c5c5c5c5c5c5a3 by EP-18
                    hybrid             | i-ledger-1  | 10.30.1.10                       |  443 | NO_ROUTE at subnet-svc-1 by NET-17
                    alb-behind-service | i-client-1  | shop.example.com                 |   80 | DROP_SG_INGRESS at sg-ep by SRC-35
                    shared-database    | i-report-1  | db.orders.example.com            |   22 | DROP_SG_INGRESS at sg-ep by SRC-35
                    shared-database    | i-report-1  | 10.0.1.50                        | 5432 | NO_TARGET at subnet-r-1 by NET-18
                    """)
    void aFlowIsStopped(String sample, String from, String host, int port, String outcome)
            throws IOException {
        Expect.flow(sample(sample), Flow.tcp(ResourceId.of(from), host, port))
                .outcome(outcome)
                .seesNothing();
    }

    @Test
    void net17TheVpnOfTheHybridSampleTakesOverWhenDirectConnectIsDown() throws IOException {
        Design design = sample("hybrid");
        Flow flow = Flow.tcp(ResourceId.of("host-erp"), "ledger.example.com", 443);
        Expect.flow(design, flow).says("gateway", "hands the packet to private VIF.");
        ResourceId link = ResourceId.of("dxvif-office");
        VirtualInterface up = Changes.get(design, link, VirtualInterface.class);
        Expect.flow(design.with(up.withUp(false)), flow)
                .outcome("DELIVERED")
                .says("gateway", "hands the packet to backup VPN.");
    }

    @Test
    void src05TheApplicationOfTheAlbSampleFindsTheNodeInForwardedFor() throws IOException {
        SeenByTarget seen =
                Expect.flow(
                                sample("alb-behind-service"),
                                Flow.tcp(ResourceId.of("i-client-1"), "shop.example.com", 443))
                        .trace()
                        .seenByTarget();
        assertEquals(Ip.of("172.16.11.5"), seen == null ? null : seen.forwardedFor());
    }

    @Test
    void dns16ThePublicZoneOfTheAlbSampleProvesTheDomain() throws IOException {
        Design design = sample("alb-behind-service");
        EndpointService service = design.all(EndpointService.class).getFirst();
        assertEquals(DomainProof.Result.FOUND, DomainProof.of(design, service).result());
    }
}
