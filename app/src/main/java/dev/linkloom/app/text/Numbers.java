package dev.linkloom.app.text;

import java.text.NumberFormat;

/// Numbers as they are written in the user's language; in German "1.000" and "12,5".
public final class Numbers {

    private static final int FEW = 10_000;

    private Numbers() {}

    public static String whole(long number) {
        return String.format(Texts.language(), "%,d", number);
    }

    /// With as many decimals as it has, three at most: "0.5", "2".
    public static String shortest(double number) {
        return NumberFormat.getInstance(Texts.language()).format(number);
    }

    /// With one decimal: "12.5".
    public static String tenths(double number) {
        return String.format(Texts.language(), "%.1f", number);
    }

    /// Microseconds as milliseconds: "0.8 ms", "12 ms".
    public static String millis(long micros) {
        return String.format(
                Texts.language(), micros < FEW ? "%.1f ms" : "%,.0f ms", micros / 1000.0);
    }
}
