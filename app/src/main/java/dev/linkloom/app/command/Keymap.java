package dev.linkloom.app.command;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.settings.Preferences;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which keys do which command: the usual ones, and what the user chose instead, remembered with
/// the other preferences. No keys do two commands.
public final class Keymap {

    private final Commands commands;
    private final Preferences preferences;

    public Keymap(Commands commands, Preferences preferences) {
        this.commands = commands;
        this.preferences = preferences;
    }

    /// Gives the commands the keys that were chosen earlier; what cannot be used of them stays in
    /// the settings.
    ///
    /// @return what cannot be used, as sentences
    public List<String> restore() {
        List<String> complaints = new ArrayList<>();
        List<Command> chosen = new ArrayList<>();
        new TreeMap<>(preferences.settings().shortcuts())
                .forEach((id, names) -> restore(id, names, chosen, complaints));
        return complaints;
    }

    private void restore(
            String id, List<String> names, List<Command> chosen, List<String> complaints) {
        if (!commands.has(id)) {
            complaints.add(tr("The settings have a shortcut for %s, which is no command.", id));
            return;
        }
        Command command = commands.get(id);
        List<KeyCombination> keys = new ArrayList<>();
        for (String name : names) {
            KeyCombination each = Keys.named(name);
            String why = each == null ? tr("There are no such keys.") : refusal(each);
            Command owner = each == null ? null : owner(each, command);
            if (each == null || why != null) {
                complaints.add(unusable(name, command, why == null ? "" : why));
            } else if (owner != null && chosen.contains(owner)) {
                complaints.add(unusable(name, command, does(each, owner)));
            } else {
                takeFrom(owner, each);
                keys.add(each);
            }
        }
        if (!keys.isEmpty() || names.isEmpty()) {
            command.shortcut().change(keys);
            chosen.add(command);
        }
    }

    private static String unusable(String name, Command command, String why) {
        return tr(
                "“%s” in the settings cannot be the shortcut of “%s”. %s",
                name, command.name(), why);
    }

    /// What somebody is told who wants keys that another command has.
    public static String does(KeyCombination keys, Command owner) {
        return tr("%s does “%s”.", keys.getDisplayText(), owner.name());
    }

    /// The other command that these keys do; null when they are free.
    public @Nullable Command owner(KeyCombination keys, Command otherThan) {
        return commands.all().stream()
                .filter(each -> !each.id().equals(otherThan.id()) && each.keys().contains(keys))
                .findFirst()
                .orElse(null);
    }

    /// Why no command can have these keys; null when one can.
    public static @Nullable String refusal(KeyCombination keys) {
        if (!(keys instanceof KeyCodeCombination it)) {
            return tr("Choose keys, not characters.");
        }
        KeyCode code = it.getCode();
        int modifiers = Keys.modifiers(it);
        if (code == KeyCode.ESCAPE) {
            return tr("Esc cancels.");
        } else if (code == KeyCode.TAB) {
            return tr("Tab leads from one control to the next.");
        } else if (modifiers == 0 && (code == KeyCode.ENTER || code == KeyCode.SPACE)) {
            return tr("Enter and Space press what has the keyboard.");
        } else if (modifiers < 2 && code.isArrowKey()) {
            return tr("The arrows move; with Ctrl and Shift, or Ctrl and Alt, they are free.");
        }
        return Keys.opensMenu(it) ? tr("F10, and Alt with a letter, open menus.") : null;
    }

    /// Gives a command these keys and no others; another that had one of them loses it.
    public void change(Command command, List<KeyCombination> keys) {
        List<Command> touched = new ArrayList<>(List.of(command));
        for (KeyCombination each : keys) {
            Command owner = owner(each, command);
            takeFrom(owner, each);
            if (owner != null) {
                touched.add(owner);
            }
        }
        command.shortcut().change(keys);
        remember(touched);
    }

    /// The usual keys for all of them.
    public void resetAll() {
        commands.all().forEach(each -> each.shortcut().reset());
        remember(commands.all());
    }

    private static void takeFrom(@Nullable Command owner, KeyCombination keys) {
        if (owner != null) {
            owner.shortcut()
                    .change(owner.keys().stream().filter(each -> !each.equals(keys)).toList());
        }
    }

    private void remember(Collection<Command> touched) {
        preferences.change(settings -> {
            Map<String, List<String>> all = new TreeMap<>(settings.shortcuts());
            for (Command each : touched) {
                if (each.shortcut().isChanged()) {
                    all.put(each.id(), each.keys().stream().map(KeyCombination::getName).toList());
                } else {
                    all.remove(each.id());
                }
            }
            return settings.withShortcuts(all);
        });
    }
}
