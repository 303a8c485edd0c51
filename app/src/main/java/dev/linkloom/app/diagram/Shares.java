package dev.linkloom.app.diagram;

import dev.linkloom.model.ResourceId;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which stretch of each list of a drawing is of which resource: as long as a resource adds as much
/// as before, all that changes is that stretch.
final class Shares {

    private final Map<ResourceId, Integer> order = new HashMap<>();

    /// Where the stretches of one resource after the other end, list by list.
    private int[] ends = new int[64];

    /// When a resource is drawn, from the first on; -1 for what is not.
    int order(ResourceId id) {
        return order.getOrDefault(id, -1);
    }

    /// What the lists hold by now and did not before is of that resource.
    void close(ResourceId id, List<? extends List<?>> lists) {
        int at = order.size() * lists.size();
        order.put(id, order.size());
        if (at + lists.size() > ends.length) {
            ends = Arrays.copyOf(ends, 2 * (at + lists.size()));
        }
        for (int i = 0; i < lists.size(); i++) {
            ends[at + i] = lists.get(i).size();
        }
    }

    /// Replaces the stretches of a resource; answers false, having done nothing, where they are of
    /// other lengths.
    boolean replace(ResourceId id, List<List<?>> lists, List<List<?>> own) {
        int place = order(id);
        if (place < 0) {
            return own.stream().allMatch(List::isEmpty);
        }
        int at = place * lists.size();
        for (int i = 0; i < lists.size(); i++) {
            if (own.get(i).size() != ends[at + i] - start(at, i, lists.size())) {
                return false;
            }
        }
        for (int i = 0; i < lists.size(); i++) {
            put(lists.get(i), start(at, i, lists.size()), own.get(i));
        }
        return true;
    }

    private int start(int at, int list, int lists) {
        return at == 0 ? 0 : ends[at - lists + list];
    }

    @SuppressWarnings("unchecked") // the same list of both
    private static <T> void put(List<T> list, int from, List<?> own) {
        for (int i = 0; i < own.size(); i++) {
            list.set(from + i, (T) own.get(i));
        }
    }
}
