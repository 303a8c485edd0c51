package dev.linkloom.app.document;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.background.Background;
import dev.linkloom.app.compare.Comparison;
import dev.linkloom.app.compare.Version;
import dev.linkloom.app.notice.Notices;
import dev.linkloom.model.Design;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;

/// The unsaved work of earlier sessions; it waits until the user has decided, over as many starts
/// as that takes.
public final class Leftovers {

    private final Journal journal;
    private final DocumentFiles files;
    private final Backups backups;
    private final Notices notices;
    private final Background background;
    private final ReadOnlyObjectWrapper<List<Leftover>> all =
            new ReadOnlyObjectWrapper<>(List.of());

    public Leftovers(
            Journal journal,
            DocumentFiles files,
            Backups backups,
            Notices notices,
            Background background) {
        this.journal = journal;
        this.files = files;
        this.backups = backups;
        this.notices = notices;
        this.background = background;
    }

    /// Those that wait, the latest first.
    public ReadOnlyObjectProperty<List<Leftover>> allProperty() {
        return all.getReadOnlyProperty();
    }

    /// Looks what there is.
    public void find() {
        background.run(
                () -> journal.leftBehind().stream().map(Leftover::of).toList(),
                this::offer,
                problem ->
                        notices.error(
                                tr(
                                        "The journal could not be read: %s",
                                        String.valueOf(problem.getMessage()))));
    }

    private void offer(List<Leftover> found) {
        found.stream().filter(Leftover::isSaved).map(Leftover::recovery).forEach(journal::discard);
        all.set(found.stream().filter(each -> !each.isSaved()).toList());
    }

    /// Opens it in place of the current design, as an unsaved change of its file.
    public void recover(Leftover work) {
        files.recover(
                work.recovery(),
                work.disk(),
                () -> {
                    journal.flush();
                    forget(work);
                });
    }

    /// Stays with what is saved; the work is kept among the backups all the same.
    public void dismiss(Leftover work) {
        background.run(
                () -> {
                    backups.keep(work.recovery());
                    return work;
                },
                this::forget,
                problem ->
                        notices.error(
                                tr(
                                        "It could not be put among the backups: %s",
                                        String.valueOf(problem.getMessage()))));
    }

    private void forget(Leftover work) {
        journal.discard(work.recovery());
        all.set(all.get().stream().filter(each -> !each.equals(work)).toList());
    }

    /// The work beside what is saved, and the choice between them.
    public Comparison comparison(Leftover work) {
        Design saved = work.saved();
        return new Comparison(
                work.name(),
                new Version(
                        saved == null ? tr("Nothing is saved") : tr("In the file"),
                        saved == null ? Design.empty(work.design().title()) : saved,
                        work.savedAt()),
                new Version(tr("Unsaved"), work.design(), work.time()),
                choices(work));
    }

    /// What may be done about it.
    public List<Notices.Choice> choices(Leftover work) {
        return List.of(
                new Notices.Choice("recover", tr("Recover"), () -> recover(work)),
                new Notices.Choice(
                        "discard",
                        work.saved() == null ? tr("Discard") : tr("Keep the saved"),
                        () -> dismiss(work)));
    }
}
