package dev.linkloom.model.stack;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.fragment.Rewriting;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.stack.Leaves.Leaf;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// What others say of an account or a VPC in their lists, said of its copies too: a hosted zone of
/// its VPCs, an endpoint service of the principals it lets in.
final class Outside {

    private final Unit one;
    private final List<Correspondence> copies;

    private Outside(Unit one, List<Correspondence> copies) {
        this.one = one;
        this.copies = copies;
    }

    /// Those of the others that have to say more.
    static List<Resource> extended(Design design, Unit one, List<Correspondence> copies) {
        Outside outside = new Outside(one, copies);
        List<Resource> changed = new ArrayList<>();
        for (Resource each : design.resources()) {
            if (!one.has(each.id())
                    && !Neighbourhood.isConnection(each)
                    && outside.isMentionedIn(each)) {
                Resource extended = outside.extended(each);
                if (!extended.equals(each)) {
                    changed.add(extended);
                }
            }
        }
        return changed;
    }

    private Resource extended(Resource resource) {
        return Rewriting.of(
                resource,
                new Rewriting.Rule() {
                    @Override
                    public Object replace(Record holder, String component, Object value) {
                        return value;
                    }

                    @Override
                    public List<?> beside(Object value, List<?> list) {
                        return isMentionedIn(value) ? forCopies(value, list) : List.of();
                    }
                });
    }

    private List<?> forCopies(Object value, List<?> list) {
        return copies.stream()
                .map(each -> said(value, each))
                .filter(each -> !list.contains(each))
                .distinct()
                .toList();
    }

    private static Object said(Object value, Correspondence copy) {
        return value instanceof Record row && Values.isComposed(row)
                ? Rewriting.of(row, (_, _, each) -> copy.value(each))
                : copy.value(value);
    }

    private boolean isMentionedIn(Object value) {
        return Leaves.of(value).stream().map(Leaf::value).anyMatch(this::isPart);
    }

    private boolean isPart(@Nullable Object value) {
        return switch (value) {
            case ResourceId id -> one.has(id);
            case String text when text.startsWith("arn:") ->
                    one.accounts().stream().anyMatch(each -> text.contains(":" + each + ":"));
            case null, default -> false;
        };
    }
}
