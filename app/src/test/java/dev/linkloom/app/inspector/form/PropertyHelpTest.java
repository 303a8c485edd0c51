package dev.linkloom.app.inspector.form;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.PromptRobot;
import dev.linkloom.app.rules.RulebookFile;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.rule.Rulebook;
import dev.linkloom.model.resource.NetworkLoadBalancer;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxRobot;

import tools.jackson.databind.JsonNode;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// The help beside the fields covers every property, and speaks of rules that exist.
@ExtendWith(PromptRobot.class)
class PropertyHelpTest {

    private final PropertyHelp help = new PropertyHelp();

    @ParameterizedTest
    @EnumSource
    void everyPropertyOfEveryFormHasHelp(ResourceType type, FxRobot robot) {
        List<String> without = new ArrayList<>();
        robot.interact(() -> {
            Form<?> form = new Forms(_ -> {}, _ -> {}).of(type);
            form.components().stream()
                    .filter(each -> help.of(form.type(), each) == null)
                    .forEach(without::add);
        });
        assertEquals(List.of(), without);
    }

    @Test
    void everyRuleIsInTheRulebookAndEverySentenceIsOne() {
        Rulebook rulebook = RulebookFile.bundled();
        help.properties()
                .forEach(type ->
                        type.forEach(each -> {
                            String sentence = each.get("help").asString();
                            assertTrue(sentence.endsWith("."), sentence);
                            assertTrue(sentence.length() < 130, sentence);
                            String effect = each.path("effect").asString("None.");
                            assertTrue(effect.endsWith(".") && effect.length() < 130, effect);
                            JsonNode rule = each.get("rule");
                            if (rule != null) {
                                RuleId id = RuleId.of(rule.asString());
                                assertDoesNotThrow(() -> rulebook.named(id.value()));
                            }
                        }));
    }

    @Test
    void thereIsHelpForNothingThatDoesNotExist() {
        Set<String> known = new HashSet<>();
        for (Class<?> each : records(Resource.class)) {
            for (RecordComponent component : each.getRecordComponents()) {
                known.add(each.getSimpleName() + "." + component.getName());
                known.add("Any." + component.getName());
            }
        }
        List<String> stray = new ArrayList<>();
        help.properties()
                .properties()
                .forEach(type ->
                        type.getValue()
                                .propertyNames()
                                .forEach(each -> {
                                    String name =
                                            type.getKey() + "." + each.replaceFirst("-.*", "");
                                    if (!known.contains(name)) {
                                        stray.add(name);
                                    }
                                }));
        assertEquals(List.of(), stray);
    }

    @Test
    void theSwitchForPrivateLinkPointsToItsRule() {
        assertEquals(
                RuleId.of("SRC-31"),
                help.of(NetworkLoadBalancer.class, "enforceInboundRulesOnPrivateLink").rule());
    }

    private static List<Class<?>> records(Class<?> family) {
        List<Class<?>> all = new ArrayList<>();
        Arrays.stream(family.getPermittedSubclasses())
                .forEach(each -> {
                    if (each.isRecord()) {
                        all.add(each);
                    } else {
                        all.addAll(records(each));
                    }
                });
        return all;
    }
}
