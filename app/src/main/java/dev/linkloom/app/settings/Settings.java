package dev.linkloom.app.settings;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What the user chose and where they were.
///
/// @param shortcuts the keys of each command that has others than usual, by its id
/// @param lastFile the file to open at the next start; empty for the sample
/// @param recent files opened or saved, the latest first
/// @param recentCommands ids of commands found by their name, the latest first
/// @param recentTypes names of types of resource added from the palette, the latest first
public record Settings(
        Options options,
        Map<String, List<String>> shortcuts,
        String lastFile,
        List<String> recent,
        List<String> recentCommands,
        List<String> recentTypes,
        DrawingAids aids,
        WindowState window) {

    public static final Settings DEFAULT =
            new Settings(
                    Options.DEFAULT,
                    Map.of(),
                    "",
                    List.of(),
                    List.of(),
                    List.of(),
                    DrawingAids.DEFAULT,
                    WindowState.DEFAULT);

    private static final int MOST_RECENT = 10;

    public Settings {
        shortcuts = Map.copyOf(shortcuts);
        recent = List.copyOf(recent);
        recentCommands = List.copyOf(recentCommands);
        recentTypes = List.copyOf(recentTypes);
    }

    public Settings withOptions(Options newOptions) {
        return new Settings(
                newOptions, shortcuts, lastFile, recent, recentCommands, recentTypes, aids, window);
    }

    public Settings withShortcuts(Map<String, List<String>> newShortcuts) {
        return new Settings(
                options, newShortcuts, lastFile, recent, recentCommands, recentTypes, aids, window);
    }

    public Settings withWindow(WindowState newWindow) {
        return new Settings(
                options, shortcuts, lastFile, recent, recentCommands, recentTypes, aids, newWindow);
    }

    public Settings withAids(DrawingAids newAids) {
        return new Settings(
                options, shortcuts, lastFile, recent, recentCommands, recentTypes, newAids, window);
    }

    /// After a file was opened or saved.
    public Settings used(String file) {
        return new Settings(
                options,
                shortcuts,
                file,
                first(file, recent),
                recentCommands,
                recentTypes,
                aids,
                window);
    }

    /// After a command was found by its name.
    public Settings found(String command) {
        List<String> commands = first(command, recentCommands);
        return new Settings(
                options, shortcuts, lastFile, recent, commands, recentTypes, aids, window);
    }

    /// After resources were added from the palette.
    ///
    /// @param types the latest first
    public Settings added(List<String> types) {
        return new Settings(
                options, shortcuts, lastFile, recent, recentCommands, types, aids, window);
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
                options,
                shortcuts,
                lastFile.equals(file) ? "" : lastFile,
                recent.stream().filter(each -> !each.equals(file)).toList(),
                recentCommands,
                recentTypes,
                aids,
                window);
    }
}
