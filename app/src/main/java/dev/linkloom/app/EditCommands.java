package dev.linkloom.app;

import static dev.linkloom.app.command.Keys.key;
import static dev.linkloom.app.command.Keys.shiftShortcut;
import static dev.linkloom.app.command.Keys.shortcut;
import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.clipboard.Clipping;
import dev.linkloom.app.command.Command;
import dev.linkloom.app.command.Commands;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.Selection;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.Instance.Compute;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.Locale;

/// What can be done to the design, with its shortcuts.
record EditCommands(
        Commands commands,
        Document document,
        Selection selection,
        DesignCanvas canvas,
        Clipping clipping,
        Runnable renameSeveral) {

    void register() {
        commands.add(
                Command.of("undo", tr("Undo"), document::undo)
                        .labelled(document.undoLabelProperty().map(EditCommands::undo))
                        .withIcon(BootstrapIcons.ARROW_COUNTERCLOCKWISE)
                        .when(
                                document.undoLabelProperty().isNotEmpty(),
                                tr("Nothing has been changed yet"))
                        .on(shortcut(KeyCode.Z)));
        commands.add(
                Command.of("redo", tr("Redo"), document::redo)
                        .labelled(document.redoLabelProperty().map(EditCommands::redo))
                        .withIcon(BootstrapIcons.ARROW_CLOCKWISE)
                        .when(
                                document.redoLabelProperty().isNotEmpty(),
                                tr("Nothing has been undone"))
                        .on(shortcut(KeyCode.Y), shiftShortcut(KeyCode.Z)));
        clipboard();
        commands.add(
                Command.of("delete", tr("Delete"), canvas.editing()::deleteSelected)
                        .withIcon(BootstrapIcons.TRASH)
                        .when(
                                selected(1, Integer.MAX_VALUE).or(canvas.linkSelected()),
                                tr("Select what to delete"))
                        .on(
                                key(KeyCode.DELETE),
                                key(KeyCode.BACK_SPACE),
                                shortcut(KeyCode.DELETE)));
        commands.add(
                Command.of("rename", tr("Rename"), this::rename)
                        .withIcon(BootstrapIcons.PENCIL)
                        .when(nameable(), tr("Select what to rename"))
                        .on(key(KeyCode.F2)));
        commands.add(
                Command.of("quick-add", tr("Add here…"), canvas.editing()::add)
                        .withIcon(BootstrapIcons.PLUS_SQUARE)
                        .on(key(KeyCode.SLASH)));
        runOn(Compute.EC2_LINUX, tr("EC2 with Linux"));
        runOn(Compute.EC2_WINDOWS, tr("EC2 with Windows"));
        runOn(Compute.CONTAINER, tr("a container"));
        runOn(Compute.FUNCTION, tr("a Lambda function"));
        neighbour("right", tr("Add a neighbour on the right…"), 1, 0, KeyCode.RIGHT);
        neighbour("left", tr("Add a neighbour on the left…"), -1, 0, KeyCode.LEFT);
        neighbour("above", tr("Add a neighbour above…"), 0, -1, KeyCode.UP);
        neighbour("below", tr("Add a neighbour below…"), 0, 1, KeyCode.DOWN);
        commands.add(
                Command.of("connect", tr("Connect to…"), canvas::connect)
                        .withIcon(BootstrapIcons.BEZIER2)
                        .when(resource(), tr("Select one resource"))
                        .on(key(KeyCode.C)));
    }

    private void rename() {
        if (selection.ids().size() > 1) {
            renameSeveral.run();
        } else {
            canvas.editing().rename();
        }
    }

    /// One thing, or resources among several.
    private BooleanBinding nameable() {
        return Bindings.createBooleanBinding(
                () ->
                        selection.ids().size() == 1
                                || selection.ids().stream()
                                        .anyMatch(id -> document.design().find(id) != null),
                selection.idsProperty());
    }

    /// Replaces what an instance runs on in place.
    private void runOn(Compute compute, String words) {
        commands.add(
                Command.of(
                                "run-on-"
                                        + compute.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                                tr("Run on %s", words),
                                () -> canvas.editing().runOn(compute, words))
                        .when(instances(), tr("Select instances")));
    }

    private BooleanBinding instances() {
        return Bindings.createBooleanBinding(
                () ->
                        !selection.ids().isEmpty()
                                && selection.ids().stream()
                                        .allMatch(id ->
                                                document.design().find(id) instanceof Instance),
                selection.idsProperty());
    }

    private void neighbour(String side, String label, int dx, int dy, KeyCode code) {
        commands.add(
                Command.of("neighbour-" + side, label, () -> canvas.editing().addNeighbour(dx, dy))
                        .when(resource(), tr("Select one resource"))
                        .on(shiftShortcut(code)));
    }

    private void clipboard() {
        commands.add(
                Command.of("cut", tr("Cut"), clipping::cut)
                        .withIcon(BootstrapIcons.SCISSORS)
                        .when(selected(1, Integer.MAX_VALUE), tr("Select what to cut"))
                        .on(shortcut(KeyCode.X)));
        commands.add(
                Command.of("copy", tr("Copy"), clipping::copy)
                        .withIcon(BootstrapIcons.CLIPBOARD)
                        .when(selected(1, Integer.MAX_VALUE), tr("Select what to copy"))
                        .on(shortcut(KeyCode.C)));
        commands.add(
                Command.of("paste", tr("Paste"), clipping::paste)
                        .withIcon(BootstrapIcons.CLIPBOARD_PLUS)
                        .on(shortcut(KeyCode.V)));
        commands.add(
                Command.of("duplicate", tr("Duplicate"), clipping::duplicate)
                        .withIcon(BootstrapIcons.FILES)
                        .when(selected(1, Integer.MAX_VALUE), tr("Select what to duplicate"))
                        .on(shortcut(KeyCode.D)));
    }

    private BooleanBinding resource() {
        return Bindings.createBooleanBinding(
                () -> document.design().find(selection.only()) != null, selection.idsProperty());
    }

    private BooleanBinding selected(int least, int most) {
        return Bindings.createBooleanBinding(
                () -> selection.ids().size() >= least && selection.ids().size() <= most,
                selection.idsProperty());
    }

    private static String undo(String step) {
        return step.isEmpty() ? tr("Undo") : tr("Undo %s", step);
    }

    private static String redo(String step) {
        return step.isEmpty() ? tr("Redo") : tr("Redo %s", step);
    }
}
