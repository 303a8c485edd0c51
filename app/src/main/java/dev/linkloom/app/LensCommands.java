package dev.linkloom.app;

import static dev.linkloom.app.command.Keys.key;
import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.command.Command;
import dev.linkloom.app.command.Commands;
import dev.linkloom.app.document.Selection;
import dev.linkloom.app.lens.Lights;

import javafx.beans.binding.Bindings;
import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// What is made to stand out on the canvas.
record LensCommands(Commands commands, Lights lights, Selection selection) {

    void register() {
        commands.add(
                Command.toggle("focus", tr("Focus on the selection"), lights.focusProperty())
                        .withIcon(BootstrapIcons.BULLSEYE)
                        .when(
                                Bindings.createBooleanBinding(
                                        () -> !selection.ids().isEmpty(), selection.idsProperty()),
                                tr("Select something first"))
                        .on(key(KeyCode.F)));
        commands.add(
                Command.toggle(
                        "focus-at-rest",
                        tr("Focus on what the pointer rests on"),
                        lights.focusesAtRestProperty()));
        commands.add(
                Command.of("next-zone", tr("Light the next zone in all accounts"), lights::nextZone)
                        .on(key(KeyCode.Z)));
    }
}
