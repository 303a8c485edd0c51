package dev.linkloom.model.net;

/// The canonical text of an IPv6 address: lower case, the longest run of zero groups as `::` (RFC
/// 5952).
final class Ipv6Text {

    private Ipv6Text() {}

    static String canonical(long high, long low) {
        int[] groups = new int[8];
        for (int i = 0; i < 4; i++) {
            groups[i] = (int) (high >>> (48 - 16 * i) & 0xffff);
            groups[i + 4] = (int) (low >>> (48 - 16 * i) & 0xffff);
        }
        int start = -1;
        int length = 1;
        for (int i = 0; i < 8; i++) {
            int run = zeroRun(groups, i);
            if (run > length) {
                start = i;
                length = run;
            }
        }
        return start < 0
                ? joined(groups, 0, 8)
                : joined(groups, 0, start) + "::" + joined(groups, start + length, 8);
    }

    private static int zeroRun(int[] groups, int from) {
        int end = from;
        while (end < 8 && groups[end] == 0) {
            end++;
        }
        return end - from;
    }

    private static String joined(int[] groups, int from, int to) {
        var text = new StringBuilder();
        for (int i = from; i < to; i++) {
            text.append(i == from ? "" : ":").append(Integer.toHexString(groups[i]));
        }
        return text.toString();
    }
}
