package dev.linkloom.app.inspector.form;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.linkloom.app.rules.RulebookFile;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.rule.Rulebook;

import org.junit.jupiter.api.Test;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;

/// The help beside the fields is about properties that exist and rules that exist.
class PropertyRulesTest {

    @Test
    void everyRuleIsInTheRulebook() {
        Rulebook rulebook = RulebookFile.bundled();
        PropertyRules.ALL.values().stream()
                .flatMap(each -> each.values().stream())
                .forEach(each -> assertDoesNotThrow(() -> rulebook.named(each)));
    }

    @Test
    void everyPropertyIsAComponentOfItsResource() {
        PropertyRules.ALL.forEach((type, rules) ->
                rules.keySet()
                        .forEach(each -> {
                            String name = each.replaceFirst("-.*", "");
                            assertTrue(
                                    Arrays.stream(type.getRecordComponents())
                                            .map(RecordComponent::getName)
                                            .anyMatch(name::equals),
                                    type + " " + each);
                        }));
    }

    @Test
    void theSwitchForPrivateLinkPointsToItsRule() {
        assertEquals(
                RuleId.of("SRC-31"),
                PropertyRules.of(
                        dev.linkloom.model.resource.NetworkLoadBalancer.class,
                        "enforceInboundRulesOnPrivateLink"));
    }
}
