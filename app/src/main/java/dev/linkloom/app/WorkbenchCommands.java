package dev.linkloom.app;

import static dev.linkloom.app.command.Keys.altShift;
import static dev.linkloom.app.command.Keys.key;
import static dev.linkloom.app.command.Keys.shiftShortcut;
import static dev.linkloom.app.command.Keys.shortcut;

import dev.linkloom.app.command.Command;
import dev.linkloom.app.command.Commands;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.Selection;
import dev.linkloom.app.theme.Appearance;
import dev.linkloom.app.window.Frame;
import dev.linkloom.model.edit.Edit;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.Set;

/// What can be done in the window, with its shortcuts.
record WorkbenchCommands(
        Commands commands,
        Document document,
        Selection selection,
        Appearance appearance,
        Frame frame) {

    void register() {
        history();
        editing();
        view();
    }

    private void history() {
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
    }

    private void editing() {
        commands.add(
                Command.of("delete", "Delete", this::delete)
                        .withIcon(BootstrapIcons.TRASH)
                        .when(
                                Bindings.createBooleanBinding(
                                        () -> !selection.ids().isEmpty(), selection.idsProperty()))
                        .on(key(KeyCode.DELETE)));
    }

    private void view() {
        commands.add(
                Command.of("toggle-theme", "Switch light and dark", appearance::toggle)
                        .withIcon(BootstrapIcons.CIRCLE_HALF)
                        .on(altShift(KeyCode.D)));
        commands.add(
                Command.toggle("toggle-palette", "Palette", frame.paletteShown())
                        .withIcon(BootstrapIcons.LAYOUT_SIDEBAR)
                        .on(shortcut(KeyCode.B)));
        commands.add(
                Command.toggle("toggle-dock", "Dock", frame.dockShown())
                        .withIcon(BootstrapIcons.LAYOUT_SPLIT)
                        .on(shortcut(KeyCode.J)));
        commands.add(
                Command.toggle("toggle-inspector", "Inspector", frame.inspectorShown())
                        .withIcon(BootstrapIcons.LAYOUT_SIDEBAR_REVERSE)
                        .on(shortcut(KeyCode.I)));
    }

    private void delete() {
        document.perform(new Edit.Remove(Set.copyOf(selection.ids())));
    }

    private static ObservableValue<String> step(String verb, ObservableValue<String> name) {
        return name.map(each -> each.isEmpty() ? verb : verb + " " + each);
    }
}
