package dev.linkloom.app.rules;

import dev.linkloom.engine.rule.RuleId;

import javafx.event.Event;
import javafx.event.EventType;

/// Somebody wants to read a rule. It rises from where its ID stands to the window, which shows it.
public final class RuleEvent extends Event {

    public static final EventType<RuleEvent> OPEN = new EventType<>(Event.ANY, "RULE_OPEN");

    private static final long serialVersionUID = 1;

    private final transient RuleId rule;

    public RuleEvent(RuleId rule) {
        super(OPEN);
        this.rule = rule;
    }

    public RuleId rule() {
        return rule;
    }
}
