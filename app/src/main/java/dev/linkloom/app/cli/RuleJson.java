package dev.linkloom.app.cli;

import dev.linkloom.engine.rule.Rule;
import dev.linkloom.engine.rule.Rulebook;

import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// The JSON documents of `rules`.
final class RuleJson {

    private RuleJson() {}

    static ObjectNode rules(Rulebook rulebook) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        ArrayNode array = json.putArray("rules");
        rulebook.rules().forEach(each -> array.add(rule(each)));
        return json;
    }

    static ObjectNode rule(Rule rule) {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", rule.id().value());
        json.put("group", rule.id().group());
        json.put("sentence", rule.sentence());
        json.put("consequence", rule.consequence());
        json.put("status", rule.standing().word());
        json.put("unconfirmed", rule.unconfirmed());
        json.put("decides", rule.decides());
        json.put("textOnly", rule.textOnly());
        ArrayNode sources = json.putArray("sources");
        rule.sources()
                .forEach(source -> {
                    ObjectNode each = sources.addObject();
                    each.put("title", source.title());
                    ArrayNode addresses = each.putArray("addresses");
                    source.addresses().forEach(addresses::add);
                });
        ArrayNode see = json.putArray("see");
        rule.see().forEach(each -> see.add(each.value()));
        return json;
    }
}
