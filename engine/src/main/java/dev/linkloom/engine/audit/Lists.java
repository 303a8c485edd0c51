package dev.linkloom.engine.audit;

import java.util.List;
import java.util.stream.Stream;

/// Lists with one element more or less.
final class Lists {

    private Lists() {}

    static <T> List<T> plus(List<T> list, T more) {
        return Stream.concat(list.stream(), Stream.of(more)).toList();
    }

    static <T> List<T> minus(List<T> list, T less) {
        return list.stream().filter(each -> !each.equals(less)).toList();
    }
}
