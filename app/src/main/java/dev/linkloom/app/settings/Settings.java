package dev.linkloom.app.settings;

import java.util.List;
import java.util.stream.Stream;

/// What the user chose and where they were.
///
/// @param theme `light`, `dark` or `system`
/// @param lastFile the file to open at the next start; empty for the sample
/// @param recent files opened or saved, the latest first
/// @param recentCommands ids of commands found by their name, the latest first
public record Settings(
        String theme,
        String lastFile,
        List<String> recent,
        List<String> recentCommands,
        DrawingAids aids,
        WindowState window) {

    public static final Settings DEFAULT =
            new Settings(
                    "system", "", List.of(), List.of(), DrawingAids.DEFAULT, WindowState.DEFAULT);

    private static final int MOST_RECENT = 10;

    public Settings {
        recent = List.copyOf(recent);
        recentCommands = List.copyOf(recentCommands);
    }

    public Settings withTheme(String newTheme) {
        return new Settings(newTheme, lastFile, recent, recentCommands, aids, window);
    }

    public Settings withWindow(WindowState newWindow) {
        return new Settings(theme, lastFile, recent, recentCommands, aids, newWindow);
    }

    public Settings withAids(DrawingAids newAids) {
        return new Settings(theme, lastFile, recent, recentCommands, newAids, window);
    }

    /// After a file was opened or saved.
    public Settings used(String file) {
        return new Settings(theme, file, first(file, recent), recentCommands, aids, window);
    }

    /// After a command was found by its name.
    public Settings found(String command) {
        return new Settings(theme, lastFile, recent, first(command, recentCommands), aids, window);
    }

    private static List<String> first(String latest, List<String> others) {
        return Stream.concat(
                        Stream.of(latest), others.stream().filter(each -> !each.equals(latest)))
                .limit(MOST_RECENT)
                .toList();
    }

    /// After a file turned out to be gone.
    public Settings forgotten(String file) {
        return new Settings(
                theme,
                lastFile.equals(file) ? "" : lastFile,
                recent.stream().filter(each -> !each.equals(file)).toList(),
                recentCommands,
                aids,
                window);
    }
}
