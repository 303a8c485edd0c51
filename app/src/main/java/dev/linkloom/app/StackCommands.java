package dev.linkloom.app;

import static dev.linkloom.app.command.Keys.altShift;
import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.canvas.Piling;
import dev.linkloom.app.command.Command;
import dev.linkloom.app.command.Commands;
import dev.linkloom.app.document.Selection;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.function.BooleanSupplier;

/// Draws what is alike as one, and makes many of one.
///
/// @param ask asks how many copies are wanted
record StackCommands(Commands commands, DesignCanvas canvas, Selection selection, Runnable ask) {

    void register() {
        Piling piling = canvas.piling();
        commands.add(
                Command.of("stack", tr("Stack identical consumers"), piling::stack)
                        .withIcon(BootstrapIcons.LAYERS)
                        .when(
                                when(() ->
                                        selection.ids().isEmpty()
                                                || piling.selectedStacks().isEmpty()),
                                tr("It is a stack already"))
                        .on(altShift(KeyCode.S)));
        commands.add(
                Command.of("unstack", tr("Unstack"), piling::unstack)
                        .withIcon(BootstrapIcons.LAYERS_HALF)
                        .when(when(() -> !piling.selectedStacks().isEmpty()), tr("Select a stack"))
                        .on(altShift(KeyCode.U)));
        commands.add(
                Command.of("duplicate-many", tr("Duplicate × N…"), ask)
                        .withIcon(BootstrapIcons.STACK)
                        .when(
                                when(() -> piling.selectedOne() != null),
                                tr("Select an account or a VPC"))
                        .on(altShift(KeyCode.N)));
    }

    private BooleanBinding when(BooleanSupplier can) {
        return Bindings.createBooleanBinding(
                can::getAsBoolean, selection.idsProperty(), canvas.diagramProperty());
    }
}
