package dev.linkloom.app.cli;

import dev.linkloom.app.rules.RulebookFile;
import dev.linkloom.engine.rule.Rule;
import dev.linkloom.engine.rule.Rulebook;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.concurrent.Callable;

/// `linkloom rules`: what the IDs in hops and findings stand for.
@Command(
        name = "rules",
        mixinStandardHelpOptions = true,
        description = "Prints every rule of the fabric, or the one with this ID.")
final class RulesCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "ID", description = "a rule ID, such as SRC-01")
    private @Nullable String id;

    @Mixin private FormatOption format;

    @Spec private CommandSpec spec;

    @Override
    public Integer call() {
        Rulebook rulebook = RulebookFile.bundled();
        Output.print(spec, id == null ? all(rulebook) : one(rulebook, rule(rulebook, id)));
        return 0;
    }

    private static Rule rule(Rulebook rulebook, String id) {
        try {
            return rulebook.named(id);
        } catch (IllegalArgumentException unknown) {
            throw new UsageException(String.valueOf(unknown.getMessage()));
        }
    }

    private String all(Rulebook rulebook) {
        return format.json() ? Json.text(RuleJson.rules(rulebook)) + "\n" : RuleWords.all(rulebook);
    }

    private String one(Rulebook rulebook, Rule rule) {
        return format.json()
                ? Json.text(RuleJson.rule(rule)) + "\n"
                : RuleWords.one(rulebook.group(rule.id()), rule);
    }
}
