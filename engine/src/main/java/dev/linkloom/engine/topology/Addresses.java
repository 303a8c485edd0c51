package dev.linkloom.engine.topology;

import dev.linkloom.model.net.Ip;

import org.jspecify.annotations.Nullable;

/// Who has which address inside one network: open addressing over the bits of the address, so that
/// asking allocates nothing.
final class Addresses {

    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    private @Nullable Ip[] keys = new Ip[8];
    private @Nullable Eni[] slots = new Eni[8];
    private int size;

    @Nullable Eni find(Ip ip) {
        return slots[slot(keys, ip)];
    }

    /// Whoever had the address first keeps it.
    void add(Ip ip, Eni eni) {
        if (2 * (size + 1) > slots.length) {
            grow();
        }
        int slot = slot(keys, ip);
        if (keys[slot] == null) {
            keys[slot] = ip;
            slots[slot] = eni;
            size++;
        }
    }

    /// The same addresses, with an interface in its new state where it had an address.
    Addresses with(Eni eni) {
        var copy = new Addresses();
        copy.keys = keys;
        copy.slots = slots.clone();
        copy.size = size;
        for (int i = 0; i < slots.length; i++) {
            Eni there = slots[i];
            if (there != null && there.index() == eni.index()) {
                copy.slots[i] = eni;
            }
        }
        return copy;
    }

    private void grow() {
        @Nullable Ip[] largerKeys = new Ip[slots.length * 2];
        @Nullable Eni[] larger = new Eni[slots.length * 2];
        for (int i = 0; i < slots.length; i++) {
            Ip key = keys[i];
            if (key != null) {
                int slot = slot(largerKeys, key);
                largerKeys[slot] = key;
                larger[slot] = slots[i];
            }
        }
        keys = largerKeys;
        slots = larger;
    }

    /// Where the address is, or where it would be.
    private static int slot(@Nullable Ip[] keys, Ip ip) {
        long hash = (ip.low() ^ ip.high() * SPREAD) * SPREAD;
        int slot = (int) (hash >>> 32) & (keys.length - 1);
        while (true) {
            Ip there = keys[slot];
            if (there == null || there.equals(ip)) {
                return slot;
            }
            slot = (slot + 1) & (keys.length - 1);
        }
    }
}
