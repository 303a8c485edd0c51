package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.model.net.Protocol;
import dev.linkloom.model.resource.Instance.Compute;
import dev.linkloom.model.resource.TargetGroupAttributes.FlowStickiness;

import java.util.Locale;
import java.util.regex.Pattern;

/// What AWS calls the values of its enumerations.
final class Words {

    private static final Pattern NEXT_WORD = Pattern.compile("_([a-z])");

    private Words() {}

    /// `pendingAcceptance`.
    static String camel(Enum<?> value) {
        return NEXT_WORD
                .matcher(value.name().toLowerCase(Locale.ROOT))
                .replaceAll(match -> match.group(1).toUpperCase(Locale.ROOT));
    }

    /// `pending-acceptance`.
    static String kebab(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// "Allow".
    static String sentence(Enum<?> value) {
        String words = value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    static String protocol(Protocol protocol) {
        return switch (protocol) {
            case TCP, UDP, ICMP -> protocol.name();
            case ALL -> tr("All");
        };
    }

    static String flowStickiness(FlowStickiness by) {
        return switch (by) {
            case FIVE_TUPLE -> tr("Addresses, ports, protocol");
            case SOURCE_IP_DEST_IP_PROTO -> tr("Addresses, protocol");
            case SOURCE_IP_DEST_IP -> tr("Addresses");
        };
    }

    static String compute(Compute compute) {
        return switch (compute) {
            case EC2_LINUX -> tr("EC2 with Linux");
            case EC2_WINDOWS -> tr("EC2 with Windows");
            case CONTAINER -> tr("Container task");
            case FUNCTION -> tr("Function");
        };
    }
}
