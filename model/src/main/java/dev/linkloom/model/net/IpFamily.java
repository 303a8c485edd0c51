package dev.linkloom.model.net;

/// The two families of addresses; their route tables and rules are independent (NET-19).
public enum IpFamily {
    IPV4,
    IPV6;

    /// The number of bits of an address of this family: 32 or 128.
    public int bits() {
        return this == IPV4 ? 32 : 128;
    }
}
