package dev.linkloom.app.settings;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;

/// The folder of this user's settings and journals.
public record Home(Path folder) {

    /// Where the operating system keeps settings, unless the property `linkloom.home` or the
    /// variable `LINKLOOM_HOME` names another folder.
    public static Home locate() {
        return locate(System.getProperties(), System.getenv());
    }

    static Home locate(Properties properties, Map<String, String> environment) {
        String told = properties.getProperty("linkloom.home", environment.get("LINKLOOM_HOME"));
        if (told != null && !told.isBlank()) {
            return new Home(Path.of(told));
        }
        Path user = Path.of(properties.getProperty("user.home", "."));
        String system = properties.getProperty("os.name", "");
        if (system.startsWith("Windows")) {
            return new Home(base(environment.get("APPDATA"), user).resolve("Linkloom"));
        }
        if (system.startsWith("Mac")) {
            return new Home(user.resolve("Library/Application Support/Linkloom"));
        }
        return new Home(
                base(environment.get("XDG_CONFIG_HOME"), user.resolve(".config"))
                        .resolve("linkloom"));
    }

    public Path settingsFile() {
        return folder.resolve("settings.json");
    }

    /// What is remembered of how each file was looked at.
    public Path viewsFile() {
        return folder.resolve("views.json");
    }

    /// Where the versions of unsaved designs are kept.
    public Path journals() {
        return folder.resolve("journal");
    }

    /// Where the versions of files that were saved over are kept.
    public Path backups() {
        return folder.resolve("backups");
    }

    /// Where the progress in lessons is kept.
    public Path lessons() {
        return folder.resolve("lessons");
    }

    private static Path base(@Nullable String told, Path otherwise) {
        return told == null || told.isBlank() ? otherwise : Path.of(told);
    }
}
