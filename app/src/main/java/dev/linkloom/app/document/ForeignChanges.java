package dev.linkloom.app.document;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.background.Background;
import dev.linkloom.app.compare.Comparison;
import dev.linkloom.app.compare.Version;
import dev.linkloom.app.notice.Notices;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/// What other programs do to the open file: told, compared, and never overwritten unseen.
final class ForeignChanges {

    private final Document document;
    private final Notices notices;
    private final Background background;
    private final Consumer<Path> open;
    private Consumer<Comparison> compare = _ -> {};
    private @Nullable DiskFile disk;

    /// @param open opens a file in place of the present design
    ForeignChanges(Document document, Notices notices, Background background, Consumer<Path> open) {
        this.document = document;
        this.notices = notices;
        this.background = background;
        this.open = open;
    }

    void compareIn(Consumer<Comparison> view) {
        compare = view;
    }

    /// Remembers what the file was like when it was read or written here.
    void know(@Nullable DiskFile now) {
        disk = now;
    }

    /// The file as it was last seen here.
    @Nullable DiskFile known() {
        return disk;
    }

    /// Looks whether somebody has changed the open file since.
    void look() {
        DiskFile known = disk;
        if (known == null || !known.path().equals(document.fileProperty().get())) {
            return;
        }
        background.run(
                known::changed,
                changed -> {
                    if (changed) {
                        offer(known.path());
                    }
                },
                problem -> notices.error(FileProblem.opening(known.path(), problem)));
    }

    private void offer(Path file) {
        notices.offer(sentence(file), reload(file), comparing(file, () -> offer(file)), keep(file));
    }

    /// Says why a file was not saved.
    void refuse(Path file, Notices.Choice overwrite) {
        notices.error(
                sentence(file),
                reload(file),
                comparing(file, () -> refuse(file, overwrite)),
                overwrite);
    }

    private static String sentence(Path file) {
        return tr(
                "%s was changed by another program since it was opened here.", file.getFileName());
    }

    private Notices.Choice reload(Path file) {
        return new Notices.Choice(
                "reload",
                tr("Reload"),
                () -> {
                    notices.withdraw(sentence(file));
                    open.accept(file);
                });
    }

    /// The next save may write over what the other program wrote; a backup keeps that.
    private Notices.Choice keep(Path file) {
        return new Notices.Choice(
                "keep-mine",
                tr("Keep mine"),
                () -> {
                    notices.withdraw(sentence(file));
                    disk = null;
                });
    }

    /// Whoever only looks has not decided yet, so the question stays.
    private Notices.Choice comparing(Path file, Runnable again) {
        return new Notices.Choice(
                "compare",
                tr("Compare…"),
                () -> {
                    again.run();
                    background.run(
                            () -> DiskFile.read(file),
                            theirs -> compare.accept(comparison(theirs)),
                            problem -> notices.error(FileProblem.opening(file, problem)));
                });
    }

    private Comparison comparison(DiskFile theirs) {
        DiskState state = theirs.state();
        return new Comparison(
                document.name(),
                new Version(tr("Here"), document.design(), null),
                new Version(
                        tr("In the file"),
                        theirs.design(),
                        state == null ? null : state.modified().toInstant()),
                List.of(reload(theirs.path()), keep(theirs.path())));
    }
}
