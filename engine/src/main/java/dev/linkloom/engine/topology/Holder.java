package dev.linkloom.engine.topology;

import dev.linkloom.model.net.Ip;
import dev.linkloom.model.net.IpFamily;

import org.jspecify.annotations.Nullable;

/// Whoever has an address of its own, and may open connections from it.
public sealed interface Holder extends Station permits Eni, Outsider {

    Ip ip();

    /// Its address of a family; null when it has none.
    @Nullable Ip address(IpFamily family);

    default boolean has(Ip address) {
        return address.equals(address(address.family()));
    }
}
