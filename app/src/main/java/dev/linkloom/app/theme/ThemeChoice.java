package dev.linkloom.app.theme;

/// What the user wants the app to look like; `SYSTEM` follows the operating system as it changes.
public enum ThemeChoice {
    LIGHT("Light"),
    DARK("Dark"),
    SYSTEM("Like the system");

    private final String label;

    ThemeChoice(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }

    /// The choice with this name, or `SYSTEM`.
    public static ThemeChoice named(String name) {
        for (ThemeChoice each : values()) {
            if (each.name().equalsIgnoreCase(name)) {
                return each;
            }
        }
        return SYSTEM;
    }
}
