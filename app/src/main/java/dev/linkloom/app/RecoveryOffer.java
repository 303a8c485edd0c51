package dev.linkloom.app;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.compare.Comparison;
import dev.linkloom.app.document.Leftover;
import dev.linkloom.app.document.Leftovers;
import dev.linkloom.app.notice.Notices;
import dev.linkloom.app.text.When;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Asks over the canvas what becomes of unsaved work of earlier sessions, one after the other.
///
/// @param compare shows the work beside what is saved
record RecoveryOffer(Leftovers leftovers, Notices notices, Consumer<Comparison> compare) {

    void make() {
        leftovers
                .allProperty()
                .subscribe((before, now) -> {
                    before.stream()
                            .filter(each -> !now.contains(each))
                            .map(RecoveryOffer::sentence)
                            .forEach(notices::withdraw);
                    now.stream().limit(1).forEach(this::offer);
                });
    }

    private void offer(Leftover work) {
        List<Notices.Choice> choices = new ArrayList<>(leftovers.choices(work));
        choices.add(
                1,
                new Notices.Choice(
                        "compare",
                        tr("Compare…"),
                        () -> {
                            offer(work);
                            compare.accept(leftovers.comparison(work));
                        }));
        notices.offer(sentence(work), choices.toArray(Notices.Choice[]::new));
    }

    private static String sentence(Leftover work) {
        return tr(
                "Linkloom ended unexpectedly. Unsaved work on “%s” from %s is still here: %s.",
                work.name(), When.words(work.time()), work.summary());
    }
}
