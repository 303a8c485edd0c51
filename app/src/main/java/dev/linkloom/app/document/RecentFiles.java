package dev.linkloom.app.document;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.background.Background;
import dev.linkloom.app.notice.Notices;
import dev.linkloom.app.settings.Preferences;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The files opened or saved lately, the latest first; some may be gone by now.
public record RecentFiles(
        Preferences preferences, DocumentFiles files, Notices notices, Background background) {

    public List<Path> all() {
        return preferences.settings().recent().stream().map(Path::of).toList();
    }

    /// Calls whenever there are others.
    public void subscribe(Consumer<List<Path>> listener) {
        preferences.settingsProperty().subscribe(_ -> listener.accept(all()));
    }

    /// Tells later which of them are gone; a disk that answers slowly holds nobody up.
    public void findMissing(Consumer<Set<Path>> found) {
        List<Path> asked = all();
        background.run(
                () -> asked.stream().filter(Files::notExists).collect(Collectors.toSet()),
                found,
                _ -> found.accept(Set.of()));
    }

    /// Opens one, or says that it is gone and offers to forget it.
    public void open(Path file) {
        files.open(file, () -> missing(file));
    }

    private void missing(Path file) {
        notices.error(
                FileProblem.missing(file),
                new Notices.Choice("forget", tr("Remove from the list"), () -> forget(file)));
    }

    /// Takes one off the list.
    public void forget(Path file) {
        preferences.change(settings -> settings.forgotten(file.toString()));
    }
}
