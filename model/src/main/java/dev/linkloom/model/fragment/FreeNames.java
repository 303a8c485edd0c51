package dev.linkloom.model.fragment;

import dev.linkloom.model.Design;
import dev.linkloom.model.resource.Resource;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Names for copies: `client-1` becomes `client-2`, or the next number that is free.
final class FreeNames {

    private static final Pattern NUMBERED = Pattern.compile("(.*)-\\d{1,9}");

    private final Set<String> taken = new HashSet<>();

    FreeNames(Design design) {
        design.resources().stream().map(Resource::name).forEach(taken::add);
    }

    String like(String name) {
        String free = name;
        Matcher parts = NUMBERED.matcher(name);
        String word = parts.matches() ? parts.group(1) : name;
        for (int number = 2; !taken.add(free); number++) {
            free = word + "-" + number;
        }
        return free;
    }
}
