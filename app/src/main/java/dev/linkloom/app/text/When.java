package dev.linkloom.app.text;

import static dev.linkloom.app.text.Texts.tr;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/// Moments in the user's words and time zone: "today, 09:42".
public final class When {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private When() {}

    public static String words(Instant moment) {
        return words(moment, Clock.system(ZoneId.systemDefault()));
    }

    static String words(Instant moment, Clock clock) {
        LocalDateTime then = LocalDateTime.ofInstant(moment, clock.getZone());
        LocalDate today = LocalDate.now(clock);
        String time = TIME.format(then);
        if (then.toLocalDate().equals(today)) {
            return tr("today, %s", time);
        }
        if (then.toLocalDate().equals(today.minusDays(1))) {
            return tr("yesterday, %s", time);
        }
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                        .withLocale(Texts.language())
                        .format(then)
                + ", "
                + time;
    }
}
