package dev.linkloom.app.simulation;

import dev.linkloom.app.simulation.Beat.Kind;

import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.DoubleStream;

/// The times of a playback that have a name or that steps lead to.
final class Moments {

    private static final double TOLERANCE = 1e-6;

    private Moments() {}

    static double[] halts(Playback playback) {
        Beat last = playback.beats().getLast();
        DoubleStream rests =
                playback.beats().stream()
                        .filter(beat -> beat.halts() && !beat.equals(last))
                        .mapToDouble(Beat::rest);
        DoubleStream ends = DoubleStream.concat(rests, DoubleStream.of(playback.duration()));
        return DoubleStream.concat(DoubleStream.of(0), ends).toArray();
    }

    static double after(double[] halts, double seconds) {
        for (double halt : halts) {
            if (halt > seconds + TOLERANCE) {
                return halt;
            }
        }
        return halts[halts.length - 1];
    }

    static double before(double[] halts, double seconds) {
        for (int i = halts.length - 1; i >= 0; i--) {
            if (halts[i] < seconds - TOLERANCE) {
                return halts[i];
            }
        }
        return halts[0];
    }

    static double time(Playback playback, String moment) {
        String word = moment.strip().toLowerCase(Locale.ROOT);
        return switch (word) {
            case "start" -> 0;
            case "end" -> playback.duration();
            case "dns" -> last(playback, word, beat -> beat.kind().name().startsWith("DNS"));
            case "rewrite" -> first(playback, word, beat -> beat.kind() == Kind.REWRITE);
            case "target" -> first(playback, word, beat -> beat.kind() == Kind.ARRIVAL);
            case "reply" -> first(playback, word, beat -> beat.reply() && beat.halts());
            default -> number(playback, word);
        };
    }

    private static double first(Playback playback, String word, Predicate<Beat> wanted) {
        return playback.beats().stream()
                .filter(wanted)
                .mapToDouble(Beat::rest)
                .findFirst()
                .orElseThrow(() -> missing(playback, word));
    }

    private static double last(Playback playback, String word, Predicate<Beat> wanted) {
        return playback.beats().reversed().stream()
                .filter(wanted)
                .mapToDouble(Beat::rest)
                .findFirst()
                .orElseThrow(() -> missing(playback, word));
    }

    private static IllegalArgumentException missing(Playback playback, String word) {
        return new IllegalArgumentException(
                "This flow has no moment \"%s\": its verdict is %s. Try \"end\" or a number of seconds up to %.1f."
                        .formatted(word, playback.trace().verdict(), playback.duration()));
    }

    private static double number(Playback playback, String word) {
        boolean percent = word.endsWith("%");
        String digits = percent || word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        if (!digits.matches("\\d{1,6}(\\.\\d{1,6})?")) {
            throw new IllegalArgumentException(
                    "\"%s\" is not a moment; write start, dns, rewrite, target, reply, end, seconds like 3.5 or a share like 40%%."
                            .formatted(word));
        }
        double value = Double.parseDouble(digits);
        return Math.min(playback.duration(), percent ? value / 100 * playback.duration() : value);
    }
}
