package dev.linkloom.app.settings;

import java.util.List;
import java.util.stream.Stream;

/// What the user chose and where they were.
///
/// @param theme `light`, `dark` or `system`
/// @param lastFile the file to open at the next start; empty for the sample
/// @param recent files opened or saved, the latest first
public record Settings(String theme, String lastFile, List<String> recent, WindowState window) {

    public static final Settings DEFAULT =
            new Settings("system", "", List.of(), WindowState.DEFAULT);

    private static final int MOST_RECENT = 10;

    public Settings {
        recent = List.copyOf(recent);
    }

    public Settings withTheme(String newTheme) {
        return new Settings(newTheme, lastFile, recent, window);
    }

    public Settings withWindow(WindowState newWindow) {
        return new Settings(theme, lastFile, recent, newWindow);
    }

    /// After a file was opened or saved.
    public Settings used(String file) {
        List<String> files =
                Stream.concat(Stream.of(file), recent.stream().filter(each -> !each.equals(file)))
                        .limit(MOST_RECENT)
                        .toList();
        return new Settings(theme, file, files, window);
    }

    /// After a file turned out to be gone.
    public Settings forgotten(String file) {
        return new Settings(
                theme,
                lastFile.equals(file) ? "" : lastFile,
                recent.stream().filter(each -> !each.equals(file)).toList(),
                window);
    }
}
