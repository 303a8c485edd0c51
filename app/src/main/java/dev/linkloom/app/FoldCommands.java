package dev.linkloom.app;

import static dev.linkloom.app.command.Keys.altShift;
import static dev.linkloom.app.command.Keys.shiftShortcut;
import static dev.linkloom.app.command.Keys.shortcut;
import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.canvas.Folding;
import dev.linkloom.app.command.Command;
import dev.linkloom.app.command.Commands;
import dev.linkloom.app.document.Selection;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.function.BooleanSupplier;

/// Shows containers as one card each and opens them again, and hides what is of a type.
///
/// @param openTypes opens the list of types
record FoldCommands(
        Commands commands, DesignCanvas canvas, Selection selection, Runnable openTypes) {

    void register() {
        Folding folding = canvas.folding();
        commands.add(
                Command.of("collapse", tr("Collapse"), folding::collapse)
                        .withIcon(BootstrapIcons.ARROWS_COLLAPSE)
                        .when(
                                when(() -> !folding.collapsible().isEmpty()),
                                tr("Select a container"))
                        .on(shortcut(KeyCode.HOME)));
        commands.add(
                Command.of("expand", tr("Expand"), folding::expand)
                        .withIcon(BootstrapIcons.ARROWS_EXPAND)
                        .when(
                                when(() -> !folding.expandable().isEmpty()),
                                tr("Select a collapsed container"))
                        .on(shortcut(KeyCode.END)));
        commands.add(
                Command.of("collapse-all", tr("Collapse all"), folding::collapseAll)
                        .on(shiftShortcut(KeyCode.HOME)));
        commands.add(
                Command.of("expand-all", tr("Expand all"), folding::expandAll)
                        .when(
                                when(() ->
                                        !folding.visibilityProperty().get().collapsed().isEmpty()),
                                tr("Nothing is collapsed"))
                        .on(shiftShortcut(KeyCode.END)));
        types();
    }

    private void types() {
        Folding folding = canvas.folding();
        commands.add(
                Command.of("types", tr("Show and hide types…"), openTypes)
                        .withIcon(BootstrapIcons.EYE)
                        .on(altShift(KeyCode.T)));
        commands.add(
                Command.of("show-all-types", tr("Show all types"), folding::showAllTypes)
                        .when(
                                when(() -> !folding.visibilityProperty().get().hidden().isEmpty()),
                                tr("Nothing is hidden")));
    }

    private BooleanBinding when(BooleanSupplier can) {
        return Bindings.createBooleanBinding(
                can::getAsBoolean,
                selection.idsProperty(),
                canvas.diagramProperty(),
                canvas.folding().visibilityProperty());
    }
}
