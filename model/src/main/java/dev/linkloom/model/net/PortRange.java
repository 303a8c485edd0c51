package dev.linkloom.model.net;

/// Ports from `first` to `last`, both included; written `443`, `1024-65535` or `all`.
public record PortRange(int first, int last) {

    /// Every port.
    public static final PortRange ALL = new PortRange(0, 65535);

    public PortRange {
        if (first < 0 || last > 65535 || first > last) {
            String text = first == last ? Integer.toString(first) : first + "-" + last;
            throw new IllegalArgumentException(
                    "The ports %s must rise and lie in 0..65535.".formatted(text));
        }
    }

    public static PortRange of(int port) {
        return new PortRange(port, port);
    }

    /// Reads `443`, `1024-65535` or `all`.
    ///
    /// @throws IllegalArgumentException with a sentence that names the text and the mend
    public static PortRange of(String text) {
        if (text.equals("all")) {
            return ALL;
        }
        if (!text.matches("\\d{1,5}(-\\d{1,5})?")) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a port range; write it like 443, 1024-65535 or all."
                            .formatted(text));
        }
        int dash = text.indexOf('-');
        return dash < 0
                ? of(Integer.parseInt(text))
                : new PortRange(
                        Integer.parseInt(text.substring(0, dash)),
                        Integer.parseInt(text.substring(dash + 1)));
    }

    public boolean contains(int port) {
        return first <= port && port <= last;
    }

    @Override
    public String toString() {
        return equals(ALL) ? "all" : first == last ? Integer.toString(first) : first + "-" + last;
    }
}
