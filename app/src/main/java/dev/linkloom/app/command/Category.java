package dev.linkloom.app.command;

import static dev.linkloom.app.text.Texts.tr;

/// What commands are grouped by in the command palette and in the list of shortcuts.
public enum Category {
    FILE,
    EDIT,
    ARRANGE,
    VIEW,
    SIMULATE,
    PROBLEMS,
    HELP,
    OTHER;

    public String label() {
        return switch (this) {
            case FILE -> tr("File");
            case EDIT -> tr("Edit");
            case ARRANGE -> tr("Arrange");
            case VIEW -> tr("View");
            case SIMULATE -> tr("Simulate");
            case PROBLEMS -> tr("Problems");
            case HELP -> tr("Help");
            case OTHER -> tr("More");
        };
    }

    /// Whether its commands do something to the design or with it, rather than to the window.
    boolean isOfDesign() {
        return switch (this) {
            case EDIT, ARRANGE, SIMULATE, PROBLEMS -> true;
            case FILE, VIEW, HELP, OTHER -> false;
        };
    }
}
