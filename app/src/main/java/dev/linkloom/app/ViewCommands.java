package dev.linkloom.app;

import static dev.linkloom.app.command.Keys.altShift;
import static dev.linkloom.app.command.Keys.shift;
import static dev.linkloom.app.command.Keys.shortcut;
import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.command.Command;
import dev.linkloom.app.command.Commands;
import dev.linkloom.app.theme.Appearance;
import dev.linkloom.app.window.Frame;

import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// What is seen of the design and of the window.
record ViewCommands(Commands commands, DesignCanvas canvas, Appearance appearance, Frame frame) {

    void register() {
        zoom();
        panels();
        commands.add(
                Command.of("theme", tr("Switch light and dark"), appearance::toggle)
                        .withIcon(BootstrapIcons.CIRCLE_HALF)
                        .on(altShift(KeyCode.D)));
    }

    private void zoom() {
        commands.add(
                Command.of("zoom-in", tr("Zoom in"), canvas.camera()::zoomIn)
                        .on(shortcut(KeyCode.PLUS), shortcut(KeyCode.EQUALS)));
        commands.add(
                Command.of("zoom-out", tr("Zoom out"), canvas.camera()::zoomOut)
                        .on(shortcut(KeyCode.MINUS)));
        commands.add(
                Command.of("zoom-100", tr("Zoom to 100 %"), () -> canvas.camera().zoomTo(1))
                        .on(shortcut(KeyCode.DIGIT0)));
        commands.add(
                Command.of("fit", tr("Fit the whole design"), canvas::fit)
                        .on(shortcut(KeyCode.DIGIT1), shift(KeyCode.DIGIT1)));
        commands.add(
                Command.of("zoom-selection", tr("Zoom to the selection"), canvas::zoomToSelection)
                        .on(shortcut(KeyCode.DIGIT2), shift(KeyCode.DIGIT2)));
    }

    private void panels() {
        commands.add(
                Command.toggle("toggle-palette", tr("Palette"), frame.paletteShown())
                        .withIcon(BootstrapIcons.LAYOUT_SIDEBAR)
                        .on(shortcut(KeyCode.B)));
        commands.add(
                Command.toggle("toggle-dock", tr("Problems, flow and DNS"), frame.dockShown())
                        .withIcon(BootstrapIcons.WINDOW_DOCK)
                        .on(shortcut(KeyCode.J)));
        commands.add(
                Command.toggle("toggle-inspector", tr("Inspector"), frame.inspectorShown())
                        .withIcon(BootstrapIcons.LAYOUT_SIDEBAR_REVERSE)
                        .on(shortcut(KeyCode.I)));
    }
}
