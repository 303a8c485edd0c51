package dev.linkloom.app.table;

import java.util.Comparator;

/// Orders texts as people do: numbers in them by their value, so that app-2 comes before app-10 and
/// 10.0.9.1 before 10.0.11.1; nothing comes last.
public final class Natural implements Comparator<String> {

    @Override
    public int compare(String one, String other) {
        if (one.isEmpty() || other.isEmpty()) {
            return Boolean.compare(one.isEmpty(), other.isEmpty());
        }
        int i = 0;
        int j = 0;
        while (i < one.length() && j < other.length()) {
            int iEnd = end(one, i);
            int jEnd = end(other, j);
            int order = part(one.substring(i, iEnd), other.substring(j, jEnd));
            if (order != 0) {
                return order;
            }
            i = iEnd;
            j = jEnd;
        }
        return Integer.compare(one.length() - i, other.length() - j);
    }

    private static int end(String text, int start) {
        boolean digits = isDigit(text.charAt(start));
        int end = start + 1;
        while (digits && end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int part(String one, String other) {
        if (isDigit(one.charAt(0)) && isDigit(other.charAt(0))) {
            int byLength = Integer.compare(significant(one), significant(other));
            return byLength != 0 ? byLength : trimmed(one).compareTo(trimmed(other));
        }
        return one.compareToIgnoreCase(other);
    }

    private static int significant(String digits) {
        return trimmed(digits).length();
    }

    private static String trimmed(String digits) {
        return digits.replaceFirst("^0+(?=\\d)", "");
    }

    private static boolean isDigit(char letter) {
        return letter >= '0' && letter <= '9';
    }
}
