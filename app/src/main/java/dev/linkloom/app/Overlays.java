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
import dev.linkloom.app.command.Keymap;
import dev.linkloom.app.compare.Comparison;
import dev.linkloom.app.lesson.LessonShelf;
import dev.linkloom.app.palette.QuickAdd;
import dev.linkloom.app.preferences.PreferencesCard;
import dev.linkloom.app.preview.ComparisonView;
import dev.linkloom.app.preview.Previews;
import dev.linkloom.app.rules.BundledRules;
import dev.linkloom.app.rules.RuleCard;
import dev.linkloom.app.rules.RuleEvent;
import dev.linkloom.app.settings.Preferences;
import dev.linkloom.app.text.Language;
import dev.linkloom.app.theme.Appearance;
import dev.linkloom.app.welcome.Samples;
import dev.linkloom.app.welcome.WelcomeView;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
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

    /// @param lessons the place of the lessons on the welcome screen
    static Overlays of(
            Desk desk,
            Commands commands,
            Keymap keymap,
            LessonShelf lessons,
            Previews previews,
            BundledRules rules,
            Panels panels) {
        Filing filing = desk.filing();
        Appearance appearance = desk.appearance();
        Samples samples = new Samples(desk.document(), filing.files());
        ComparisonView comparison = new ComparisonView(appearance.paletteProperty(), previews);
        WelcomeView.Surroundings surroundings =
                new WelcomeView.Surroundings(
                        desk.document(),
                        filing.files(),
                        samples,
                        filing.recent(),
                        filing.leftovers(),
                        previews,
                        comparison::show,
                        appearance.paletteProperty());
        return new Overlays(
                new WelcomeView(surroundings, lessons),
                comparison,
                new CommandPalette(
                        commands,
                        new Places(desk.document(), filing.recent(), samples, desk::reveal),
                        filing.preferences()),
                new CheatSheet(commands),
                new PreferencesCard(
                        appearance,
                        language(filing.preferences()),
                        desk.canvas().aids().wheelZoomProperty(),
                        commands,
                        keymap),
                new QuickAdd(desk.canvas(), desk.random()),
                new RuleCard(rules, panels::showRule));
    }

    private static ObjectProperty<Language> language(Preferences preferences) {
        ObjectProperty<Language> language =
                new SimpleObjectProperty<>(preferences.settings().options().language());
        language.subscribe(now ->
                preferences.change(each -> each.withOptions(each.options().withLanguage(now))));
        return language;
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
