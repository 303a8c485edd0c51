package dev.linkloom.engine.topology;

import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/// The first interface of each owner: open addressing without nodes and lists on the way, since
/// every flow begins here.
final class Owners {

    /// An owner, and beside it the interface, so that both lie in one line of memory.
    private final @Nullable Object[] slots;

    /// @param enis those of each owner
    Owners(Collection<List<Eni>> enis) {
        slots = new Object[Integer.highestOneBit(Math.max(4, enis.size())) * 8];
        for (List<Eni> each : enis) {
            Eni first = each.getFirst();
            int slot = slot(first.owner().id());
            slots[slot] = first.owner().id();
            slots[slot + 1] = first;
        }
    }

    static Owners of(Patched<ResourceId, List<Eni>> byOwner) {
        List<List<Eni>> all = new ArrayList<>();
        byOwner.forEach((_, own) -> all.add(own));
        return new Owners(all);
    }

    @Nullable Eni first(ResourceId owner) {
        return (Eni) slots[slot(owner) + 1];
    }

    /// Where the owner is, or where it would be.
    @SuppressWarnings("ReferenceEquality") // Mostly they are the same, and need not be looked into.
    private int slot(ResourceId owner) {
        int hash = owner.hashCode() * 0x9E3779B9;
        int slot = ((hash ^ (hash >>> 15)) * 2) & (slots.length - 2);
        while (true) {
            Object there = slots[slot];
            if (there == null || there == owner || there.equals(owner)) {
                return slot;
            }
            slot = (slot + 2) & (slots.length - 2);
        }
    }
}
