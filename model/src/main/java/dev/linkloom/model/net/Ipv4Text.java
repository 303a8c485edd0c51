package dev.linkloom.model.net;

/// The text of an IPv4 address: four numbers up to 255 without leading zeros.
final class Ipv4Text {

    /// What no address is.
    static final long NONE = -1;

    private Ipv4Text() {}

    /// The 32 bits that a text stands for, or `NONE`.
    static long bits(String text) {
        long bits = 0;
        int at = 0;
        for (int part = 0; part < 4; part++) {
            int end = endOfNumber(text, at);
            int number = number(text, at, end);
            boolean separated = part == 3 ? end == text.length() : isDot(text, end);
            if (number < 0 || !separated) {
                return NONE;
            }
            bits = (bits << 8) | number;
            at = end + 1;
        }
        return bits;
    }

    private static boolean isDot(String text, int at) {
        return at < text.length() && text.charAt(at) == '.';
    }

    private static int endOfNumber(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) >= '0' && text.charAt(end) <= '9') {
            end++;
        }
        return end;
    }

    private static int number(String text, int from, int end) {
        int length = end - from;
        if (length < 1 || length > 3 || (length > 1 && text.charAt(from) == '0')) {
            return -1;
        }
        int number = 0;
        for (int i = from; i < end; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number <= 255 ? number : -1;
    }
}
