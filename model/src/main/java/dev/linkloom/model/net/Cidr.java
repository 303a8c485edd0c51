package dev.linkloom.model.net;

import java.util.List;
import java.util.regex.Pattern;

/// A block of addresses such as `10.0.0.0/16`; the bits after the prefix are zero.
public record Cidr(Ip base, int prefix) implements Comparable<Cidr> {

    private static final Pattern PREFIX = Pattern.compile("0|[1-9]\\d{0,2}");

    /// Every IPv4 address.
    public static final Cidr ANY_IPV4 = of("0.0.0.0/0");

    /// Every IPv6 address.
    public static final Cidr ANY_IPV6 = of("::/0");

    public Cidr {
        if (prefix < 0 || prefix > base.family().bits()) {
            throw new IllegalArgumentException(
                    "\"%s/%d\" is not a CIDR block; its prefix must lie in 0..%d."
                            .formatted(base, prefix, base.family().bits()));
        }
        Ip network = masked(base, prefix);
        if (!network.equals(base)) {
            throw new IllegalArgumentException(
                    "\"%s/%d\" has bits after the prefix; did you mean %s/%d?"
                            .formatted(base, prefix, network, prefix));
        }
    }

    /// Reads `10.0.0.0/16`.
    ///
    /// @throws IllegalArgumentException with a sentence that names the text and the mend
    public static Cidr of(String text) {
        int slash = text.indexOf('/');
        if (slash < 0
                || !PREFIX.matcher(text.substring(slash + 1)).matches()
                || !Ip.isLiteral(text.substring(0, slash))) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a CIDR block; write it like 10.0.0.0/16.".formatted(text));
        }
        return new Cidr(
                Ip.of(text.substring(0, slash)), Integer.parseInt(text.substring(slash + 1)));
    }

    /// The block of one address.
    public static Cidr host(Ip ip) {
        return new Cidr(ip, ip.family().bits());
    }

    /// The block with this prefix that holds the address.
    public static Cidr around(Ip ip, int prefix) {
        return new Cidr(masked(ip, prefix), prefix);
    }

    public IpFamily family() {
        return base.family();
    }

    public boolean contains(Ip ip) {
        if (ip.family() != base.family()) {
            return false;
        }
        int hostBits = base.family().bits() - prefix;
        long high = ip.high() ^ base.high();
        long low = ip.low() ^ base.low();
        return hostBits < Long.SIZE
                ? high == 0 && (low >>> hostBits) == 0
                : hostBits == 2 * Long.SIZE || high >>> (hostBits - Long.SIZE) == 0;
    }

    public boolean contains(Cidr other) {
        return other.prefix >= prefix && contains(other.base);
    }

    public boolean overlaps(Cidr other) {
        return contains(other) || other.contains(this);
    }

    /// How many addresses the block holds, at most `Long.MAX_VALUE`.
    public long size() {
        int hostBits = base.family().bits() - prefix;
        return hostBits >= 63 ? Long.MAX_VALUE : 1L << hostBits;
    }

    /// The two blocks that make it up.
    ///
    /// @throws IllegalArgumentException with a sentence, when it is a single address
    public List<Cidr> halves() {
        if (prefix == base.family().bits()) {
            throw new IllegalArgumentException(
                    "%s is one address and has no halves.".formatted(this));
        }
        Cidr first = new Cidr(base, prefix + 1);
        return List.of(first, new Cidr(first.last().plus(1), prefix + 1));
    }

    /// The last address of the block.
    public Ip last() {
        int hostBits = base.family().bits() - prefix;
        long highOnes = hostBits <= 64 ? 0 : ones(hostBits - 64);
        return new Ip(
                base.family(), base.high() | highOnes, base.low() | ones(Math.min(hostBits, 64)));
    }

    @Override
    public int compareTo(Cidr other) {
        int byBase = base.compareTo(other.base);
        return byBase != 0 ? byBase : Integer.compare(prefix, other.prefix);
    }

    @Override
    public String toString() {
        return base + "/" + prefix;
    }

    private static Ip masked(Ip ip, int prefix) {
        int hostBits = ip.family().bits() - prefix;
        long highOnes = hostBits <= 64 ? 0 : ones(hostBits - 64);
        return new Ip(ip.family(), ip.high() & ~highOnes, ip.low() & ~ones(Math.min(hostBits, 64)));
    }

    private static long ones(int count) {
        return count <= 0 ? 0 : count >= 64 ? -1L : (1L << count) - 1;
    }
}
