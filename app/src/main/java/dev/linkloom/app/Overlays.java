package dev.linkloom.app;

import static dev.linkloom.app.command.Keys.key;
import static dev.linkloom.app.command.Keys.shift;
import static dev.linkloom.app.command.Keys.shiftShortcut;
import static dev.linkloom.app.command.Keys.shortcut;
import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.command.CheatSheet;
import dev.linkloom.app.command.Command;
import dev.linkloom.app.command.CommandPalette;
import dev.linkloom.app.command.Commands;
import dev.linkloom.app.compare.Comparison;
import dev.linkloom.app.palette.QuickAdd;
import dev.linkloom.app.preferences.PreferencesCard;
import dev.linkloom.app.preview.ComparisonView;
import dev.linkloom.app.rules.RuleCard;
import dev.linkloom.app.rules.RuleEvent;
import dev.linkloom.app.welcome.WelcomeView;

import javafx.beans.binding.BooleanBinding;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.List;

/// What lies over the window for a while.
///
/// @param welcome covers everything, and so does a comparison over it
record Overlays(
        WelcomeView welcome,
        ComparisonView comparison,
        CommandPalette palette,
        CheatSheet cheatSheet,
        PreferencesCard preferences,
        QuickAdd quickAdd,
        RuleCard ruleCard) {

    Overlays {
        welcome.disableProperty().bind(comparison.visibleProperty());
    }

    void register(Commands commands) {
        commands.add(
                Command.of("command-palette", tr("Find a command…"), palette::open)
                        .on(shortcut(KeyCode.K), shiftShortcut(KeyCode.P)));
        commands.add(
                Command.of("cheat-sheet", tr("Keyboard shortcuts"), cheatSheet::open)
                        .on(key(KeyCode.F1), shift(KeyCode.SLASH)));
        commands.add(
                Command.of("preferences", tr("Preferences…"), preferences::open)
                        .withIcon(BootstrapIcons.GEAR)
                        .on(shortcut(KeyCode.COMMA)));
    }

    /// Back to front.
    List<Node> nodes() {
        return List.of(quickAdd, ruleCard, palette, cheatSheet, preferences, welcome, comparison);
    }

    /// Whether the window is out of reach.
    BooleanBinding covering() {
        return welcome.visibleProperty().or(comparison.visibleProperty());
    }

    void greet() {
        welcome.open();
    }

    void compare(Comparison which) {
        comparison.show(which);
    }

    void showRule(RuleEvent event) {
        ruleCard.show(event);
    }
}
