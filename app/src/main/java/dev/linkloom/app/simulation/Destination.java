package dev.linkloom.app.simulation;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.model.net.Ip;

import org.jspecify.annotations.Nullable;

/// Where a flow goes, as people type it: `api.example.com:443`, `10.0.11.20:443`,
/// `[2001:db8::1]:443`.
record Destination(String host, int port) {

    /// Reads what was typed.
    ///
    /// @throws IllegalArgumentException with the sentence that [#problem(String)] answers
    static Destination of(String text) {
        String problem = problem(text);
        if (problem != null) {
            throw new IllegalArgumentException(problem);
        }
        return new Destination(host(text.strip()), Integer.parseInt(portText(text.strip())));
    }

    /// What is wrong with a text and how to mend it; null when it is a destination.
    static @Nullable String problem(String typed) {
        String text = typed.strip();
        if (text.isEmpty()) {
            return tr(
                    "Where to? Type a name or an address and a port, like api.example.com:443 or"
                            + " 10.0.11.20:443.");
        }
        String host = host(text);
        if (!isHost(host)) {
            return tr(
                    "\"%s\" is neither a name nor an address; write it like api.example.com:443 or"
                            + " 10.0.11.20:443.",
                    host);
        }
        String port = portText(text);
        if (port.isEmpty()) {
            return tr("\"%s\" has no port; add one, such as %s:443.", text, bracketed(host));
        }
        if (!port.matches("\\d{1,5}")
                || Integer.parseInt(port) < 1
                || Integer.parseInt(port) > 65535) {
            return tr("\"%s\" is not a port; ports are numbers from 1 to 65535.", port);
        }
        return null;
    }

    /// The address and port as they are typed.
    static String text(Ip ip, int port) {
        return bracketed(ip.toString()) + ":" + port;
    }

    private static String bracketed(String host) {
        return host.indexOf(':') < 0 ? host : "[" + host + "]";
    }

    private static boolean isHost(String host) {
        return Ip.isLiteral(host)
                || (!host.matches("[\\d.]+")
                        && host.matches(
                                "[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?(\\.[A-Za-z0-9_]([A-Za-z0-9_-]*[A-Za-z0-9_])?)*\\.?"));
    }

    private static String host(String text) {
        if (text.startsWith("[")) {
            int end = text.indexOf(']');
            return end < 0 ? text : text.substring(1, end);
        }
        return hasPort(text) ? text.substring(0, text.lastIndexOf(':')) : text;
    }

    private static String portText(String text) {
        int colon = text.lastIndexOf(':');
        return text.startsWith("[")
                ? colon > text.indexOf(']') ? text.substring(colon + 1) : ""
                : hasPort(text) ? text.substring(colon + 1) : "";
    }

    /// A single colon parts host and port; several are an IPv6 address without one.
    private static boolean hasPort(String text) {
        return text.indexOf(':') >= 0 && text.indexOf(':') == text.lastIndexOf(':');
    }
}
