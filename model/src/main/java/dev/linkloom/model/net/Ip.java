package dev.linkloom.model.net;

import java.net.InetAddress;
import java.nio.ByteBuffer;
import java.util.regex.Pattern;

/// One IP address; an IPv4 address fills the low 32 bits of `low`.
public record Ip(IpFamily family, long high, long low) implements Comparable<Ip> {

    private static final Pattern IPV6_FORM = Pattern.compile("[0-9A-Fa-f:.]{2,45}");
    private static final long MAPPED_IPV4 = 0xFFFF_0000_0000L;

    public Ip {
        if (family == IpFamily.IPV4 && (high != 0 || low >>> 32 != 0)) {
            throw new IllegalArgumentException(
                    "An IPv4 address has 32 bits, not %x and %x.".formatted(high, low));
        }
    }

    /// Reads `10.0.1.10` or `2001:db8::1`; names are never looked up.
    ///
    /// @throws IllegalArgumentException with a sentence that names the text
    public static Ip of(String text) {
        long bits = Ipv4Text.bits(text);
        if (bits != Ipv4Text.NONE) {
            return v4((int) bits);
        }
        if (text.indexOf(':') < 0 || !IPV6_FORM.matcher(text).matches()) {
            throw notAnAddress(text);
        }
        ByteBuffer bytes = bytes(text);
        // The platform takes ::ffff:10.0.0.1 for the IPv4 address inside; here it stays what it
        // says.
        return bytes.remaining() == 4
                ? new Ip(IpFamily.IPV6, 0, MAPPED_IPV4 | Integer.toUnsignedLong(bytes.getInt()))
                : new Ip(IpFamily.IPV6, bytes.getLong(), bytes.getLong());
    }

    /// The IPv4 address with these 32 bits.
    public static Ip v4(int bits) {
        return new Ip(IpFamily.IPV4, 0, Integer.toUnsignedLong(bits));
    }

    /// Whether the text is an address rather than a name.
    public static boolean isLiteral(String text) {
        if (text.indexOf(':') < 0) {
            return Ipv4Text.bits(text) != Ipv4Text.NONE;
        }
        try {
            of(text);
            return true;
        } catch (IllegalArgumentException notOne) {
            return false;
        }
    }

    /// The address this many steps further, for example the resolver at base + 2 (DNS-21).
    public Ip plus(long steps) {
        if (family == IpFamily.IPV4) {
            return v4((int) (low + steps));
        }
        long sum = low + steps;
        boolean carries = steps >= 0 && Long.compareUnsigned(sum, low) < 0;
        boolean borrows = steps < 0 && Long.compareUnsigned(sum, low) > 0;
        return new Ip(family, carries ? high + 1 : borrows ? high - 1 : high, sum);
    }

    /// The address as bytes in network order: 4 or 16.
    public byte[] bytes() {
        return family == IpFamily.IPV4
                ? ByteBuffer.allocate(4).putInt((int) low).array()
                : ByteBuffer.allocate(16).putLong(high).putLong(low).array();
    }

    @Override
    public int compareTo(Ip other) {
        int byFamily = family.compareTo(other.family);
        int byHigh = byFamily != 0 ? byFamily : Long.compareUnsigned(high, other.high);
        return byHigh != 0 ? byHigh : Long.compareUnsigned(low, other.low);
    }

    @Override
    public String toString() {
        if (family == IpFamily.IPV4) {
            return (low >> 24 & 255)
                    + "."
                    + (low >> 16 & 255)
                    + "."
                    + (low >> 8 & 255)
                    + "."
                    + (low & 255);
        }
        return Ipv6Text.canonical(high, low);
    }

    private static ByteBuffer bytes(String text) {
        try {
            return ByteBuffer.wrap(InetAddress.ofLiteral(text).getAddress());
        } catch (IllegalArgumentException cause) {
            throw notAnAddress(text);
        }
    }

    private static IllegalArgumentException notAnAddress(String text) {
        return new IllegalArgumentException(
                "\"%s\" is not an IP address; write it like 10.0.1.10 or 2001:db8::1."
                        .formatted(text));
    }
}
