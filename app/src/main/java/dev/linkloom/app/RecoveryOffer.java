package dev.linkloom.app;

import dev.linkloom.app.background.Background;
import dev.linkloom.app.document.DocumentFiles;
import dev.linkloom.app.document.Journal;
import dev.linkloom.app.document.Recovery;
import dev.linkloom.app.notice.Notices;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// Asks what becomes of designs that an earlier session left unsaved; they wait until the user has
/// decided, over as many starts as that takes.
record RecoveryOffer(Journal journal, DocumentFiles files, Notices notices, Background background) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("d MMM, HH:mm");

    void makeIfNeeded() {
        background.run(
                journal::leftBehind,
                this::offer,
                problem -> notices.error("The journal could not be read: " + problem.getMessage()));
    }

    private void offer(List<Recovery> left) {
        if (left.isEmpty()) {
            return;
        }
        Recovery latest = left.getFirst();
        List<Recovery> others = left.subList(1, left.size());
        notices.offer(
                "Linkloom ended unexpectedly. Unsaved changes to “%s” from %s are still here."
                        .formatted(
                                latest.name(),
                                TIME.withZone(ZoneId.systemDefault()).format(latest.time())),
                new Notices.Choice("recover", "Recover", () -> recover(latest, others)),
                new Notices.Choice("discard", "Discard", () -> discard(latest, others)));
    }

    private void recover(Recovery recovery, List<Recovery> others) {
        files.recover(
                recovery,
                () -> {
                    journal.flush();
                    discard(recovery, others);
                });
    }

    private void discard(Recovery recovery, List<Recovery> others) {
        journal.discard(recovery);
        offer(others);
    }
}
