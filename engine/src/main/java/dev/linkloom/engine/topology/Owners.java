package dev.linkloom.engine.topology;

import dev.linkloom.model.ResourceId;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The first interface of each owner: open addressing without nodes and lists on the way, since
/// every flow begins here.
final class Owners {

    private final @Nullable Eni[] slots;

    /// @param enis those of one owner stand together
    Owners(List<Eni> enis) {
        slots = new Eni[Integer.highestOneBit(Math.max(4, enis.size())) * 4];
        for (Eni each : enis) {
            int slot = slot(each.owner().id());
            if (slots[slot] == null) {
                slots[slot] = each;
            }
        }
    }

    @Nullable Eni first(ResourceId owner) {
        return slots[slot(owner)];
    }

    /// Where the owner is, or where it would be.
    private int slot(ResourceId owner) {
        int hash = owner.hashCode() * 0x9E3779B9;
        int slot = (hash ^ (hash >>> 15)) & (slots.length - 1);
        while (true) {
            Eni there = slots[slot];
            if (there == null || there.owner().id().equals(owner)) {
                return slot;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
    }
}
