package dev.linkloom.app;

import static dev.linkloom.app.command.Keys.alt;
import static dev.linkloom.app.command.Keys.key;
import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.command.Command;
import dev.linkloom.app.command.Commands;
import dev.linkloom.app.document.Selection;
import dev.linkloom.app.lens.Lens;
import dev.linkloom.app.lens.Lenses;
import dev.linkloom.app.lens.Lights;

import javafx.beans.binding.Bindings;
import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// What is made to stand out on the canvas.
record LensCommands(Commands commands, Lights lights, Lenses lenses, Selection selection) {

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
        commands.add(
                Command.of("lens-none", tr("No lens"), () -> lenses.lensProperty().set(Lens.NONE))
                        .on(alt(KeyCode.DIGIT0)));
        add(Lens.FLOW, tr("Lens: flow"), KeyCode.DIGIT1);
        add(Lens.SECURITY, tr("Lens: security"), KeyCode.DIGIT2);
        add(Lens.DNS, tr("Lens: DNS"), KeyCode.DIGIT3);
        add(Lens.ZONES, tr("Lens: zones"), KeyCode.DIGIT4);
    }

    private void add(Lens lens, String label, KeyCode digit) {
        commands.add(
                Command.toggle("lens-" + lens.id(), label, lenses.through(lens)).on(alt(digit)));
    }
}
