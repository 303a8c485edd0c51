package dev.linkloom.app;

import dev.linkloom.app.command.Command;
import dev.linkloom.app.command.Commands;
import dev.linkloom.app.lesson.Classroom;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Where learning begins.
record LearnCommands(Commands commands, Classroom classroom) {

    void register() {
        commands.add(
                Command.of("learn", "Learn…", classroom::openWelcome)
                        .withIcon(BootstrapIcons.JOURNAL_BOOKMARK));
    }
}
