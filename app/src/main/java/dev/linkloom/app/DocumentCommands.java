package dev.linkloom.app;

import static dev.linkloom.app.command.Keys.shiftShortcut;
import static dev.linkloom.app.command.Keys.shortcut;
import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.command.Command;
import dev.linkloom.app.command.Commands;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.DocumentFiles;

import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.nio.file.Path;

/// What can be done with whole designs.
record DocumentCommands(
        Commands commands,
        Document document,
        DocumentFiles files,
        Saving saving,
        Printing printing,
        Runnable close) {

    void register() {
        commands.addForAlways(
                Command.of("new", tr("New"), files::startNew)
                        .withIcon(BootstrapIcons.FILE_EARMARK_PLUS)
                        .on(shortcut(KeyCode.N)));
        commands.addForAlways(
                Command.of("open", tr("Open…"), files::open)
                        .withIcon(BootstrapIcons.FOLDER2_OPEN)
                        .on(shortcut(KeyCode.O)));
        commands.add(
                Command.of("save", tr("Save"), files::save)
                        .withIcon(BootstrapIcons.SAVE)
                        .on(shortcut(KeyCode.S)));
        commands.add(
                Command.of("save-as", tr("Save as…"), files::saveAs).on(shiftShortcut(KeyCode.S)));
        commands.add(
                Command.of("open-backup", tr("Open a backup…"), files::openBackup)
                        .when(document.fileProperty().isNotNull(), tr("Save the design first")));
        commands.add(
                Command.of("reveal-backups", tr("Show the backups"), this::revealBackups)
                        .when(document.fileProperty().isNotNull(), tr("Save the design first")));
        commands.add(
                Command.of("print", tr("Print…"), printing::print)
                        .withIcon(BootstrapIcons.PRINTER)
                        .on(shortcut(KeyCode.P)));
        commands.add(Command.of("close", tr("Close"), close).on(shortcut(KeyCode.W)));
    }

    private void revealBackups() {
        Path folder = files.backupFolder();
        if (folder != null) {
            saving.reveal(folder);
        }
    }
}
