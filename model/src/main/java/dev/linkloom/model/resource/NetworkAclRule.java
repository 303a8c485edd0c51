package dev.linkloom.model.resource;

import dev.linkloom.model.net.Cidr;
import dev.linkloom.model.net.PortRange;
import dev.linkloom.model.net.Protocol;

import io.soabase.recordbuilder.core.RecordBuilder;

import java.util.Locale;

/// One numbered rule of a network ACL; the lowest matching number decides (NET-10).
@RecordBuilder
public record NetworkAclRule(
        int number, Action action, Protocol protocol, PortRange ports, Cidr cidr)
        implements NetworkAclRuleBuilder.With {

    /// What a matching rule does.
    public enum Action {
        ALLOW,
        DENY
    }

    public NetworkAclRule {
        if (number < 1 || number > 32766) {
            throw new IllegalArgumentException(
                    "The rule number (%d) must lie in 1..32766.".formatted(number));
        }
    }

    @Override
    public String toString() {
        return "%d %s %s %s %s"
                .formatted(number, action.name().toLowerCase(Locale.ROOT), protocol, ports, cidr);
    }
}
