package dev.linkloom.engine.path;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.stream.Stream;

/// How long a delivered flow takes: figures to plan with, not promises (LAT-01..05, U-19).
///
/// @param roundTripMicros there and back
/// @param lookupMicros for a name that the client has not asked for before; 0 for an address
public record Estimate(long roundTripMicros, long lookupMicros) {

    /// One local question and its answer (LAT-01).
    private static final long LOOKUP = 200;

    /// TCP, TLS 1.3, the request (LAT-05).
    private static final int FIRST_ANSWER = 3;

    /// The estimate of a trace; null where nothing comes back.
    static @Nullable Estimate of(Trace trace) {
        if (!trace.verdict().delivered()) {
            return null;
        }
        long micros =
                Stream.concat(trace.forward().stream(), trace.reply().stream())
                        .mapToLong(Hop::latencyMicros)
                        .sum();
        return new Estimate(micros, trace.dns() == null ? 0 : LOOKUP);
    }

    /// Until the first answer over a new TLS 1.3 connection (LAT-05).
    public long firstAnswerMicros() {
        return FIRST_ANSWER * roundTripMicros + lookupMicros;
    }

    /// The round trip as people read it, such as "0.8 ms".
    public String roundTrip() {
        return millis(roundTripMicros);
    }

    /// One sentence for people.
    public String sentence() {
        return "About %s there and back; the first answer over a new TLS 1.3 connection takes about %s, one round trip more with TLS 1.2 (estimates, LAT-05)."
                .formatted(roundTrip(), millis(firstAnswerMicros()));
    }

    /// Microseconds as people read them.
    public static String millis(long micros) {
        return String.format(Locale.ROOT, micros < 10_000 ? "%.1f ms" : "%.0f ms", micros / 1000.0);
    }
}
