package dev.linkloom.engine.topology;

import dev.linkloom.model.net.Ip;

import org.jspecify.annotations.Nullable;

import java.util.Collection;

/// Who has which address inside one network: open addressing over the bits of the address, so that
/// asking allocates nothing.
final class Addresses {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /// An address, and beside it whoever has it, so that both lie in one line of memory.
    private final @Nullable Object[] slots;

    Addresses(Collection<Eni> enis) {
        slots = new @Nullable Object[Integer.highestOneBit(Math.max(2, 2 * enis.size())) * 8];
        for (Eni each : enis) {
            add(slots, each.ip(), each);
            if (each.ipv6() != null) {
                add(slots, each.ipv6(), each);
            }
        }
    }

    /// The bare table for [#find], so that who asks need not come by this object.
    @Nullable Object[] slots() {
        return slots;
    }

    static @Nullable Eni find(@Nullable Object[] slots, Ip ip) {
        return (Eni) slots[slot(slots, ip) + 1];
    }

    /// Whoever had the address first keeps it.
    private static void add(@Nullable Object[] slots, Ip ip, Eni eni) {
        int slot = slot(slots, ip);
        if (slots[slot] == null) {
            slots[slot] = ip;
            slots[slot + 1] = eni;
        }
    }

    /// Where the address is, or where it would be.
    @SuppressWarnings("ReferenceEquality") // Often they are the same, and need not be looked into.
    private static int slot(@Nullable Object[] slots, Ip ip) {
        long hash = (ip.low() ^ ip.high() * SPREAD) * SPREAD;
        int slot = (int) (hash >>> 32) * 2 & (slots.length - 2);
        while (true) {
            Object there = slots[slot];
            if (there == null || there == ip || there.equals(ip)) {
                return slot;
            }
            slot = (slot + 2) & (slots.length - 2);
        }
    }
}
