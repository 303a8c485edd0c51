package dev.linkloom.model.resource;

import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Cidr;

import io.soabase.recordbuilder.core.RecordBuilder;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// A named set of blocks that security groups may name instead of each block (EP-26).
@RecordBuilder
public record PrefixList(ResourceId id, String name, @Nullable ResourceId account, List<Cidr> cidrs)
        implements PrefixListBuilder.With, Resource {

    public PrefixList {
        cidrs = List.copyOf(cidrs);
    }

    @Override
    public PrefixList renamed(String newName) {
        return withName(newName);
    }

    @Override
    public @Nullable ResourceId parent() {
        return account;
    }

    @Override
    public PrefixList movedTo(ResourceId container) {
        return withAccount(container);
    }

    @Override
    public List<Reference> references() {
        return Reference.list(Reference.one("/account", account, ResourceType.ACCOUNT));
    }

    @Override
    public PrefixList forgetting(Set<ResourceId> gone) {
        return this;
    }
}
