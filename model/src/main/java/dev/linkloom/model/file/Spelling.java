package dev.linkloom.model.file;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/// How AWS's APIs write the constants of one enumeration.
enum Spelling {
    /// `TCP_UDP`, as in Elastic Load Balancing.
    UPPER,
    /// `internet-facing`, as in VPC peering.
    KEBAB,
    /// `any_availability_zone`, as in load balancer attributes.
    SNAKE,
    /// `pendingAcceptance`, as in VPC endpoints.
    CAMEL;

    String of(Enum<?> constant) {
        String name = constant.name();
        return switch (this) {
            case UPPER -> name;
            case KEBAB -> name.toLowerCase(Locale.ROOT).replace('_', '-');
            case SNAKE -> name.toLowerCase(Locale.ROOT);
            case CAMEL -> camel(name);
        };
    }

    /// Every constant by its word, in the order of the enumeration.
    <E extends Enum<E>> Map<String, E> words(Class<E> type) {
        Map<String, E> words = new LinkedHashMap<>();
        for (E constant : type.getEnumConstants()) {
            words.put(of(constant), constant);
        }
        return words;
    }

    private static String camel(String name) {
        String joined =
                Arrays.stream(name.split("_", -1))
                        .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining());
        return Character.toLowerCase(joined.charAt(0)) + joined.substring(1);
    }
}
