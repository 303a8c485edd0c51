package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.Set;

/// A row of a route table whose destination is every block of a prefix list; a static route for the
/// same block beats it (NET-17).
///
/// @param prefixList the list; null once that was deleted
/// @param target as in [Route], but AWS takes no Gateway Load Balancer endpoint here (GWLB-07)
@RecordBuilder
public record PrefixListRoute(@Nullable ResourceId prefixList, @Nullable ResourceId target)
        implements PrefixListRouteBuilder.With {

    PrefixListRoute forgetting(Set<ResourceId> gone) {
        return withPrefixList(Reference.unless(gone, prefixList))
                .withTarget(Reference.unless(gone, target));
    }
}
