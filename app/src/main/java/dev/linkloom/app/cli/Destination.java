package dev.linkloom.app.cli;

/// Where a flow goes: `api.example.com:443`, `10.0.11.20:443` or `[2001:db8::1]:443`.
record Destination(String host, int port) {

    static Destination of(String text) {
        int colon = text.lastIndexOf(':');
        String host = colon < 0 ? "" : text.substring(0, colon);
        if (host.startsWith("[") && host.endsWith("]")) {
            host = host.substring(1, host.length() - 1);
        } else if (host.indexOf(':') >= 0) {
            throw malformed(text);
        }
        if (host.isEmpty() || !text.substring(colon + 1).matches("\\d{1,5}")) {
            throw malformed(text);
        }
        int port = Integer.parseInt(text.substring(colon + 1));
        if (port < 1 || port > 65535) {
            throw new UsageException(
                    "The port %d in \"%s\" must lie in 1..65535.".formatted(port, text));
        }
        return new Destination(host, port);
    }

    private static UsageException malformed(String text) {
        return new UsageException(
                "\"%s\" is not a destination; write HOST:PORT, like api.example.com:443 or [2001:db8::1]:443."
                        .formatted(text));
    }
}
