package dev.linkloom.app;

import static dev.linkloom.app.command.Keys.altShift;
import static dev.linkloom.app.command.Keys.shiftShortcut;
import static dev.linkloom.app.command.Keys.shortcut;
import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.canvas.gesture.Related;
import dev.linkloom.app.command.Command;
import dev.linkloom.app.command.Commands;
import dev.linkloom.app.document.Selection;
import dev.linkloom.model.ResourceId;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.input.KeyCode;

import java.util.List;

/// What leads from one selection to another.
record SelectCommands(Commands commands, Selection selection, DesignCanvas canvas) {

    void register() {
        BooleanBinding any =
                Bindings.createBooleanBinding(
                        () -> !selection.ids().isEmpty(), selection.idsProperty());
        String need = tr("Select something first");
        commands.add(
                Command.of("select-all", tr("Select all"), canvas.editing()::selectAll)
                        .on(shortcut(KeyCode.A)));
        commands.add(
                Command.of("select-none", tr("Select none"), selection::clear)
                        .when(any, need)
                        .on(shiftShortcut(KeyCode.A)));
        commands.add(
                Command.of("select-container", tr("Select the container"), this::containers)
                        .when(any, need)
                        .on(altShift(KeyCode.P)));
        commands.add(
                Command.of("select-same-type", tr("Select all of this type"), this::ofSameType)
                        .when(any, need));
        commands.add(
                Command.of("select-connected", tr("Select what is connected"), this::connected)
                        .when(any, need));
    }

    private void containers() {
        select(Related.containers(canvas.nesting(), selection.ids()));
    }

    private void ofSameType() {
        select(Related.ofSameType(canvas.nesting(), selection.ids()));
    }

    private void connected() {
        select(Related.connected(canvas.diagramProperty().get(), selection.ids()));
    }

    private void select(List<ResourceId> next) {
        if (next.equals(selection.ids())) {
            canvas.say(tr("Nothing else to select."));
        } else {
            selection.set(next);
            canvas.reveal(next.getLast());
        }
    }
}
