package dev.linkloom.model.fragment;

import dev.linkloom.model.Design;
import dev.linkloom.model.resource.Resource;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names for copies: `client-1` becomes `client-2`, or the next number that is free.
final class FreeNames {

    private static final Pattern NUMBERED = Pattern.compile("(.*)-\\d{1,9}");

    private final Set<String> taken = new HashSet<>();

    /// By word, so that many copies need not try every number again.
    private final Map<String, Integer> next = new HashMap<>();

    FreeNames(Design design) {
        design.resources().stream().map(Resource::name).forEach(taken::add);
    }

    String like(String name) {
        String free = name;
        Matcher parts = NUMBERED.matcher(name);
        String word = parts.matches() ? parts.group(1) : name;
        int number = next.getOrDefault(word, 2);
        for (; !taken.add(free); number++) {
            free = word + "-" + number;
        }
        next.put(word, number);
        return free;
    }
}
