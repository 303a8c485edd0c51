package dev.linkloom.app;

import static dev.linkloom.app.command.Keys.shortcut;
import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.command.Command;
import dev.linkloom.app.command.Commands;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.Selection;
import dev.linkloom.model.Hold;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.StringBinding;
import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// What stays where it is: pins, locks, and the whole canvas.
record HoldCommands(
        Commands commands, Document document, Selection selection, DesignCanvas canvas) {

    void register() {
        BooleanBinding any =
                Bindings.createBooleanBinding(
                        () -> !selection.ids().isEmpty(), selection.idsProperty());
        commands.add(
                Command.of("pin", tr("Pin"), () -> canvas.editing().hold(Hold.PINNED))
                        .labelled(label(Hold.PINNED, tr("Pin"), tr("Unpin")))
                        .withIcon(BootstrapIcons.PIN_ANGLE)
                        .when(any, tr("Select what tidying should leave where it is")));
        commands.add(
                Command.of("lock", tr("Lock"), () -> canvas.editing().hold(Hold.LOCKED))
                        .labelled(label(Hold.LOCKED, tr("Lock"), tr("Unlock")))
                        .withIcon(BootstrapIcons.LOCK)
                        .when(any, tr("Select what should stay as it is"))
                        .on(shortcut(KeyCode.L)));
        commands.add(
                Command.toggle("lock-canvas", tr("Lock the canvas"), canvas.lockedProperty())
                        .withIcon(BootstrapIcons.EASEL));
    }

    private StringBinding label(Hold hold, String take, String give) {
        return Bindings.createStringBinding(
                () -> holdsAll(hold) ? give : take,
                selection.idsProperty(),
                document.designProperty());
    }

    private boolean holdsAll(Hold hold) {
        return !selection.ids().isEmpty()
                && selection.ids().stream().allMatch(id -> document.design().hold(id) == hold);
    }
}
