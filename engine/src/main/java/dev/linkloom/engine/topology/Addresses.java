package dev.linkloom.engine.topology;

import dev.linkloom.model.net.Ip;

import org.jspecify.annotations.Nullable;

/// Who has which address inside one network: open addressing over the bits of the address, so that
/// asking allocates nothing.
final class Addresses {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private @Nullable Eni[] slots = new Eni[8];
    private int size;

    @Nullable Eni find(Ip ip) {
        return slots[slot(slots, ip)];
    }

    /// Whoever had the address first keeps it.
    void add(Eni eni) {
        if (2 * (size + 1) > slots.length) {
            grow();
        }
        int slot = slot(slots, eni.ip());
        if (slots[slot] == null) {
            slots[slot] = eni;
            size++;
        }
    }

    private void grow() {
        @Nullable Eni[] larger = new Eni[slots.length * 2];
        for (Eni each : slots) {
            if (each != null) {
                larger[slot(larger, each.ip())] = each;
            }
        }
        slots = larger;
    }

    /// Where the address is, or where it would be.
    private static int slot(@Nullable Eni[] slots, Ip ip) {
        long hash = (ip.low() ^ ip.high() * SPREAD) * SPREAD;
        int slot = (int) (hash >>> 32) & (slots.length - 1);
        while (true) {
            Eni there = slots[slot];
            if (there == null || there.ip().equals(ip)) {
                return slot;
            }
            slot = (slot + 1) & (slots.length - 1);
        }
    }
}
