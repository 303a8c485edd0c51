package dev.linkloom.app.cli;

import dev.linkloom.engine.Fabric;
import dev.linkloom.engine.check.Finding;
import dev.linkloom.engine.check.Severity;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

/// `linkloom validate`: everything AWS would refuse or an expert would question.
@Command(
        name = "validate",
        mixinStandardHelpOptions = true,
        description =
                "Lists every finding. Exits with 1 when one of them is an error, else with 0.")
final class ValidateCommand implements Callable<Integer> {

    @Mixin private DesignArgument design;

    @Mixin private FormatOption format;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        Fabric fabric = design.fabric();
        List<Finding> findings = fabric.findings();
        Output.print(
                spec,
                format.json()
                        ? Json.text(Json.findings(findings)) + "\n"
                        : Words.findings(fabric.design(), findings));
        return findings.stream().anyMatch(each -> each.severity() == Severity.ERROR) ? 1 : 0;
    }
}
