package dev.linkloom.app;

import static dev.linkloom.app.command.Keys.key;
import static dev.linkloom.app.command.Keys.shiftShortcut;
import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.command.Command;
import dev.linkloom.app.command.Commands;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.Selection;
import dev.linkloom.app.layout.Preset;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// How the design is laid out, and which way its links are led.
record LayoutCommands(
        Commands commands, Document document, Selection selection, DesignCanvas canvas) {

    void register() {
        BooleanBinding any =
                Bindings.createBooleanBinding(
                        () -> !document.design().resources().isEmpty(), document.designProperty());
        BooleanBinding chosen =
                Bindings.createBooleanBinding(
                        () -> !selection.ids().isEmpty(), selection.idsProperty());
        commands.add(
                Command.of(
                                "tidy",
                                tr("Tidy in zone bands"),
                                () -> canvas.editing().tidy(Preset.BANDS, false))
                        .withIcon(BootstrapIcons.GRID_1X2)
                        .when(any, tr("Add something first"))
                        .on(shiftShortcut(KeyCode.L)));
        commands.add(
                Command.of(
                                "tidy-columns",
                                tr("Tidy in zone columns"),
                                () -> canvas.editing().tidy(Preset.COLUMNS, false))
                        .when(any, tr("Add something first")));
        commands.add(
                Command.of(
                                "tidy-selection",
                                tr("Tidy the selection"),
                                () -> canvas.editing().tidy(Preset.BANDS, true))
                        .when(chosen, tr("Select what to tidy")));
        commands.add(
                Command.of("next-link", tr("Select the next link"), canvas.leading()::next)
                        .when(any, tr("Add something first"))
                        .on(key(KeyCode.E)));
        commands.add(
                Command.of("straighten", tr("Straighten the link"), canvas.leading()::straighten)
                        .when(
                                chosen.or(canvas.linkSelected()),
                                tr("Select a link that was led by hand")));
    }
}
