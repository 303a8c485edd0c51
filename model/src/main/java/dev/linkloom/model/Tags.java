package dev.linkloom.model;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// The tags of a resource: keys, of which each stands there once, with their values.
///
/// @param byKey in the order of keys
public record Tags(Map<String, String> byKey) {

    public static final Tags NONE = new Tags(Map.of());

    private static final int MOST = 50;
    private static final int LONGEST_KEY = 128;
    private static final int LONGEST_VALUE = 256;
    private static final String RESERVED = "aws:";

    /// @throws IllegalArgumentException with a sentence, when AWS would refuse one of them
    public Tags {
        byKey.forEach(Tags::check);
        within(MOST, byKey.size(), "A resource has at most %d tags, not %d.");
        byKey = Collections.unmodifiableMap(new TreeMap<>(byKey));
    }

    private static void check(String key, String value) {
        if (key.isBlank()) {
            throw new IllegalArgumentException("A tag needs a key, such as env.");
        }
        within(LONGEST_KEY, key.length(), "The key of a tag has at most %d characters, not %d.");
        within(
                LONGEST_VALUE,
                value.length(),
                "The value of a tag has at most %d characters, not %d.");
        if (key.regionMatches(true, 0, RESERVED, 0, RESERVED.length())) {
            throw new IllegalArgumentException(
                    "Keys that begin with aws: are AWS's own; take another than \"%s\"."
                            .formatted(key));
        }
    }

    private static void within(int most, int is, String sentence) {
        if (is > most) {
            throw new IllegalArgumentException(sentence.formatted(most, is));
        }
    }

    public boolean isEmpty() {
        return byKey.isEmpty();
    }

    /// These tags with one more, or with another value of it.
    ///
    /// @throws IllegalArgumentException with a sentence, when AWS would refuse it
    public Tags with(String key, String value) {
        Map<String, String> all = new TreeMap<>(byKey);
        all.put(key, value);
        return new Tags(all);
    }

    public Tags without(String key) {
        Map<String, String> left = new TreeMap<>(byKey);
        left.remove(key);
        return new Tags(left);
    }

    /// As people write them: `env=prod, team=blue`.
    @Override
    public String toString() {
        return byKey.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining(", "));
    }
}
