package dev.linkloom.app;

import dev.linkloom.app.background.Background;
import dev.linkloom.app.compare.Comparison;
import dev.linkloom.app.document.Backups;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.DocumentFiles;
import dev.linkloom.app.document.FileDialogs;
import dev.linkloom.app.document.Journal;
import dev.linkloom.app.document.Leftovers;
import dev.linkloom.app.document.RecentFiles;
import dev.linkloom.app.notice.Notices;
import dev.linkloom.app.settings.Home;
import dev.linkloom.app.settings.Preferences;
import dev.linkloom.app.settings.SettingsFile;
import dev.linkloom.app.settings.ViewStates;

import java.time.Clock;
import java.util.function.Consumer;

/// What a window keeps on disk: its design with backups and a journal, the files used before, the
/// user's preferences.
final class Filing {

    private final Document document;
    private final Notices notices;
    private final Background background = new Background("linkloom-files");
    private final Preferences preferences;
    private final ViewStates views;
    private final Journal journal;
    private final DocumentFiles files;
    private final RecentFiles recent;
    private final Leftovers leftovers;

    Filing(Document document, Home home, FileDialogs dialogs, Notices notices) {
        this.document = document;
        this.notices = notices;
        preferences = new Preferences(new SettingsFile(home.settingsFile()), background);
        views = new ViewStates(home.viewsFile(), background);
        journal = new Journal(home.journals(), Clock.systemUTC());
        Backups backups = new Backups(home.backups(), Clock.systemUTC());
        files =
                new DocumentFiles(
                        document,
                        dialogs,
                        notices,
                        background,
                        backups,
                        file ->
                                preferences.change(
                                        each -> each.used(file.toAbsolutePath().toString())));
        recent = new RecentFiles(preferences, files, notices, background);
        leftovers = new Leftovers(journal, files, backups, notices, background);
    }

    Background background() {
        return background;
    }

    Preferences preferences() {
        return preferences;
    }

    ViewStates views() {
        return views;
    }

    DocumentFiles files() {
        return files;
    }

    RecentFiles recent() {
        return recent;
    }

    /// What crashes left behind.
    Leftovers leftovers() {
        return leftovers;
    }

    /// Offers what a crash left behind, and writes down every change from now on.
    ///
    /// @param compare shows the work beside what is saved
    void begin(Consumer<Comparison> compare) {
        new RecoveryOffer(leftovers, notices, compare).make();
        leftovers.find();
        journal.follow(document);
    }

    /// Brings the journal up to date at once.
    void flush() {
        journal.flush();
    }

    /// Writes what is still to be written and ends.
    void close() {
        journal.close();
        background.close();
    }
}
