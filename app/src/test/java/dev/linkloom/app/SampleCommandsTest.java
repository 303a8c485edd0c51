package dev.linkloom.app;

import static dev.linkloom.app.Console.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.Console.Run;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// The samples on the command line: valid, traced by the names people see, drawn, and packed with
/// the app.
class SampleCommandsTest {

    private static final Path DESIGNS = Path.of("../assets/designs");

    @TempDir private Path folder;

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(DESIGNS)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void aSampleIsValidDrawnAndPackedWithTheApp(Path sample) throws IOException {
        Run valid = run("validate %s --format json", sample);
        assertEquals(0, valid.code(), valid.out());
        assertEquals("{\"findings\":[]}", valid.json().toString());
        Path picture = folder.resolve("sample.svg");
        assertEquals(0, run("render %s -o %s", sample, picture).code());
        assertTrue(Files.size(picture) > 0);
        assertNotNull(Main.class.getResource("assets/designs/" + sample.getFileName()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    aws-services       | worker-1 | s3.us-east-1.amazonaws.com:443  | 0 | worker-1 reaches Amazon S3; the application sees 10.20.10.10.
                    aws-services       | worker-2 | sqs.us-east-1.amazonaws.com:443 | 0 | worker-2 reaches Amazon SQS through endpoint sqs-vpce; the application sees 10.20.20.10.
                    aws-services       | worker-2 | pay.example.com:443             | 0 | worker-2 reaches pay through NAT gateway nat-1; the application sees 192.0.2.11.
                    aws-services       | batch-1  | pay.example.com:443             | 1 | batch-1 does not reach pay.example.com:443: The route table of isolated-1 has no route for 198.51.100.7, so the packet is dropped.
                    hybrid             | erp      | ledger.example.com:443          | 0 | erp reaches ledger-1 through endpoint ledger-vpce; the application sees 172.16.1.5.
                    hybrid             | report-1 | ldap.office.example.net:636     | 0 | report-1 reaches ldap; the application sees 10.30.1.10.
                    alb-behind-service | client-1 | shop.example.com:443            | 0 | client-1 reaches web-1 through endpoint shop-vpce, then load balancer shop-alb; the application sees 172.16.11.80.
                    alb-behind-service | client-1 | shop.example.com:9443           | 0 | client-1 reaches task-1 through endpoint shop-vpce; the application sees 172.16.11.5.
                    shared-database    | report-1 | db.orders.example.com:5432      | 0 | report-1 reaches db-1 through resource endpoint db-vpce; the application sees 10.0.1.40.
                    """)
    void aFlowIsTracedByTheNamesPeopleSee(
            String sample, String from, String to, int code, String explanation) {
        Run trace =
                run(
                        "trace %s --from %s --to %s --format json",
                        DESIGNS.resolve(sample + ".json"), from, to);
        assertEquals(explanation, trace.json().get("explanation").asString());
        assertEquals(code, trace.code());
    }
}
