package dev.linkloom.app;

import static dev.linkloom.app.command.Keys.key;
import static dev.linkloom.app.command.Keys.shiftShortcut;
import static dev.linkloom.app.command.Keys.shortcut;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.command.Command;
import dev.linkloom.app.command.Commands;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.Selection;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// What can be done to the design, with its shortcuts.
record EditCommands(
        Commands commands, Document document, Selection selection, DesignCanvas canvas) {

    void register() {
        commands.add(
                Command.of("undo", "Undo", document::undo)
                        .labelled(step("Undo", document.undoLabelProperty()))
                        .withIcon(BootstrapIcons.ARROW_COUNTERCLOCKWISE)
                        .when(document.undoLabelProperty().isNotEmpty())
                        .on(shortcut(KeyCode.Z)));
        commands.add(
                Command.of("redo", "Redo", document::redo)
                        .labelled(step("Redo", document.redoLabelProperty()))
                        .withIcon(BootstrapIcons.ARROW_CLOCKWISE)
                        .when(document.redoLabelProperty().isNotEmpty())
                        .on(shortcut(KeyCode.Y), shiftShortcut(KeyCode.Z)));
        commands.add(
                Command.of("delete", "Delete", canvas.editing()::deleteSelected)
                        .withIcon(BootstrapIcons.TRASH)
                        .when(selected(1, Integer.MAX_VALUE))
                        .on(key(KeyCode.DELETE)));
        commands.add(
                Command.of("rename", "Rename", canvas.editing()::rename)
                        .when(selected(1, 1))
                        .on(key(KeyCode.F2)));
        commands.add(Command.of("connect", "Connect to…", canvas::connect).when(selected(1, 1)));
        commands.add(
                Command.of("select-all", "Select all", canvas.editing()::selectAll)
                        .on(shortcut(KeyCode.A)));
    }

    private BooleanBinding selected(int least, int most) {
        return Bindings.createBooleanBinding(
                () -> selection.ids().size() >= least && selection.ids().size() <= most,
                selection.idsProperty());
    }

    private static ObservableValue<String> step(String verb, ObservableValue<String> name) {
        return name.map(each -> each.isEmpty() ? verb : verb + " " + each);
    }
}
