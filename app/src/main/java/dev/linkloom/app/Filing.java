package dev.linkloom.app;

import dev.linkloom.app.background.Background;
import dev.linkloom.app.document.Backups;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.DocumentFiles;
import dev.linkloom.app.document.FileDialogs;
import dev.linkloom.app.document.Journal;
import dev.linkloom.app.notice.Notices;
import dev.linkloom.app.settings.Home;
import dev.linkloom.app.settings.Preferences;
import dev.linkloom.app.settings.SettingsFile;

import java.time.Clock;

/// What a window keeps on disk: its design with backups and a journal, the files used before, the
/// user's preferences.
final class Filing {

    private final Document document;
    private final Notices notices;
    private final Background background = new Background("linkloom-files");
    private final Preferences preferences;
    private final Journal journal;
    private final DocumentFiles files;
    private final RecentFiles recent;

    Filing(Document document, Home home, FileDialogs dialogs, Notices notices) {
        this.document = document;
        this.notices = notices;
        preferences = new Preferences(new SettingsFile(home.settingsFile()), background);
        journal = new Journal(home.journals(), Clock.systemUTC());
        files =
                new DocumentFiles(
                        document,
                        dialogs,
                        notices,
                        background,
                        new Backups(home.backups(), Clock.systemUTC()),
                        file ->
                                preferences.change(
                                        each -> each.used(file.toAbsolutePath().toString())));
        recent = new RecentFiles(preferences, files, notices, background);
    }

    Background background() {
        return background;
    }

    Preferences preferences() {
        return preferences;
    }

    DocumentFiles files() {
        return files;
    }

    RecentFiles recent() {
        return recent;
    }

    /// Offers what a crash left behind, and writes down every change from now on.
    void begin() {
        new RecoveryOffer(journal, files, notices, background).makeIfNeeded();
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
