package dev.linkloom.app;

import static dev.linkloom.app.command.Keys.shift;
import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.command.Command;
import dev.linkloom.app.command.Commands;

import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Where learning begins.
record LearnCommands(Commands commands, Runnable welcome, Runnable rules, Runnable openPoints) {

    void register() {
        commands.add(Command.of("welcome", tr("Welcome, samples and recent files"), welcome));
        commands.add(
                Command.of("learn", tr("Learn…"), welcome)
                        .withIcon(BootstrapIcons.JOURNAL_BOOKMARK));
        commands.add(
                Command.of("rules", tr("Rules of the fabric"), rules)
                        .withIcon(BootstrapIcons.JOURNAL_TEXT)
                        .on(shift(KeyCode.F1)));
        commands.add(
                Command.of("open-points", tr("What this design assumes"), openPoints)
                        .withIcon(BootstrapIcons.QUESTION_CIRCLE));
    }
}
