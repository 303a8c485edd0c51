package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// One reference from a resource to another.
///
/// @param path the place inside the resource as a JSON pointer, for example `/securityGroups/0`
/// @param to the id referred to
/// @param expected the types the target may have
public record Reference(String path, ResourceId to, Set<ResourceType> expected) {

    static Stream<Reference> one(String path, @Nullable ResourceId to, ResourceType... expected) {
        return to == null ? Stream.empty() : Stream.of(new Reference(path, to, Set.of(expected)));
    }

    static Stream<Reference> each(String path, List<ResourceId> to, ResourceType... expected) {
        return IntStream.range(0, to.size())
                .mapToObj(i -> new Reference(path + "/" + i, to.get(i), Set.of(expected)));
    }

    /// The references inside the rows of a list; the inner paths start in the row.
    static <R> Stream<Reference> rows(
            String path, List<R> rows, String member, Function<R, Stream<Reference>> inner) {
        return IntStream.range(0, rows.size())
                .boxed()
                .flatMap(i ->
                        inner.apply(rows.get(i))
                                .map(each ->
                                        new Reference(
                                                path + "/" + i + member,
                                                each.to(),
                                                each.expected())));
    }

    @SafeVarargs
    static List<Reference> list(Stream<Reference>... parts) {
        List<Reference> all = new ArrayList<>();
        for (Stream<Reference> part : parts) {
            part.forEach(all::add);
        }
        return List.copyOf(all);
    }

    static @Nullable ResourceId unless(Set<ResourceId> gone, @Nullable ResourceId id) {
        return id == null || gone.contains(id) ? null : id;
    }

    static List<ResourceId> without(Set<ResourceId> gone, List<ResourceId> ids) {
        return ids.stream().filter(id -> !gone.contains(id)).toList();
    }
}
