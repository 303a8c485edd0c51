package dev.linkloom.app.command;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/// One line of the command palette: something to do, or somewhere to go.
///
/// @param id what it is remembered by
/// @param alias what else it is found by, such as an id and a type; may be empty
/// @param detail its category, or what it is; why it cannot be done now if it is not possible
/// @param keys the shortcut as the platform writes it; may be empty
public record Choice(
        String id,
        String label,
        String alias,
        String detail,
        String keys,
        @Nullable Ikon icon,
        boolean possible,
        Runnable action) {

    /// How well it fits what was typed; [Match#NONE] when it does not.
    int fit(String typed) {
        return Match.score(typed, label, alias);
    }

    static Choice of(Command command) {
        boolean possible = command.enabled().get();
        String why = command.need().isEmpty() ? command.category().label() : command.need();
        return new Choice(
                command.id(),
                command.label().getValue(),
                command.category().label() + " " + command.id(),
                possible ? command.category().label() : why,
                command.shortcut().text(),
                command.icon(),
                possible,
                command::run);
    }
}
