package dev.linkloom.app.cli;

import dev.linkloom.engine.Fabric;
import dev.linkloom.engine.path.Flow;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.model.net.Protocol;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.util.concurrent.Callable;

/// `linkloom trace`: one flow, hop by hop, both directions.
@Command(
        name = "trace",
        mixinStandardHelpOptions = true,
        description =
                "Traces one flow, hop by hop, both directions. Exits with 0 when it is delivered,"
                        + " else with 1.")
final class TraceCommand implements Callable<Integer> {

    @Mixin private DesignArgument design;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "RES",
            description = "the client: an id or a unique name")
    private String from;

    @Option(
            names = "--to",
            required = true,
            paramLabel = "HOST:PORT",
            description = "a DNS name or an address, and a port")
    private String to;

    @Option(
            names = "--protocol",
            paramLabel = "tcp|udp|tls|icmp",
            defaultValue = "tcp",
            description = "default: tcp")
    private Transport protocol;

    @Option(
            names = "--source-port",
            paramLabel = "N",
            description = "the client's port (default: 49152)")
    private @Nullable Integer sourcePort;

    @Option(
            names = "--az-id",
            paramLabel = "ID",
            description = "use the answer in this zone, such as use1-az1")
    private @Nullable String zoneId;

    @Option(
            names = "--packet-size",
            paramLabel = "BYTES",
            description = "how large its packets are (default: small enough for every way)")
    private @Nullable Integer packetBytes;

    @Option(
            names = "--idle",
            paramLabel = "SECONDS",
            description = "how long it is silent before its next packet (default: not at all)")
    private @Nullable Integer idleSeconds;

    @Option(
            names = "--open-connections",
            paramLabel = "N",
            description =
                    "how many like it the load balancer or NAT gateway carries already"
                            + " (default: none)")
    private @Nullable Integer openConnections;

    @Mixin private FormatOption format;

    @Spec private CommandSpec spec;

    /// What the client speaks; TLS travels over TCP.
    enum Transport {
        tcp,
        udp,
        tls,
        icmp
    }

    @Override
    public Integer call() throws IOException {
        Fabric fabric = design.fabric();
        Trace trace = fabric.trace(flow(fabric));
        Output.print(
                spec,
                format.json()
                        ? Json.text(Json.trace(trace)) + "\n"
                        : Words.trace(fabric.design(), trace));
        return trace.verdict().delivered() ? 0 : 1;
    }

    private Flow flow(Fabric fabric) {
        Destination destination = Destination.of(to);
        if (sourcePort != null && (sourcePort < 1 || sourcePort > 65535)) {
            throw new UsageException(
                    "The source port %d must lie in 1..65535.".formatted(sourcePort));
        }
        Protocol transport =
                switch (protocol) {
                    case tcp, tls -> Protocol.TCP;
                    case udp -> Protocol.UDP;
                    case icmp -> Protocol.ICMP;
                };
        return new Flow(
                References.find(fabric.design(), from),
                destination.host(),
                destination.port(),
                transport,
                sourcePort,
                zoneId,
                packetBytes,
                idleSeconds,
                openConnections,
                null);
    }
}
