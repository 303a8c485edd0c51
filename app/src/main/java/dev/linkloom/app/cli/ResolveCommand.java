package dev.linkloom.app.cli;

import dev.linkloom.engine.Fabric;
import dev.linkloom.engine.dns.Question;
import dev.linkloom.engine.dns.Resolution;
import dev.linkloom.model.resource.DnsRecord;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.util.concurrent.Callable;

/// `linkloom resolve`: the DNS walk of one name and its answer.
@Command(
        name = "resolve",
        mixinStandardHelpOptions = true,
        description =
                "Walks one DNS question. Exits with 0 when the name has private answers, else with"
                        + " 1.")
final class ResolveCommand implements Callable<Integer> {

    @Mixin private DesignArgument design;

    @Option(
            names = "--from",
            required = true,
            paramLabel = "RES",
            description = "who asks: an id or a unique name")
    private String from;

    @Option(
            names = "--name",
            required = true,
            paramLabel = "NAME",
            description = "the name asked for")
    private String name;

    @Option(
            names = "--type",
            paramLabel = "A|AAAA",
            defaultValue = "A",
            description = "the record type (default: A)")
    private RecordType type;

    @Mixin private FormatOption format;

    @Spec private CommandSpec spec;

    enum RecordType {
        A,
        AAAA
    }

    @Override
    public Integer call() throws IOException {
        Fabric fabric = design.fabric();
        DnsRecord.Type asked =
                switch (type) {
                    case A -> DnsRecord.Type.A;
                    case AAAA -> DnsRecord.Type.AAAA;
                };
        Resolution resolution =
                fabric.resolve(new Question(References.find(fabric.design(), from), name, asked));
        Output.print(
                spec,
                format.json()
                        ? Json.text(Json.resolution(resolution)) + "\n"
                        : Words.resolution(fabric.design(), resolution));
        return resolution.status() == Resolution.Status.ANSWERED ? 0 : 1;
    }
}
