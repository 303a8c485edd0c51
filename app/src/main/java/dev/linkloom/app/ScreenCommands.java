package dev.linkloom.app;

import static dev.linkloom.app.command.Keys.key;
import static dev.linkloom.app.command.Keys.shift;
import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.command.Command;
import dev.linkloom.app.command.Commands;

import javafx.beans.property.BooleanProperty;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// The window as a whole: full screen, sizes for screenshots, nothing but the drawing.
record ScreenCommands(Commands commands, Stage stage, BooleanProperty capture) {

    void register() {
        commands.add(
                Command.of(
                                "full-screen",
                                tr("Full screen"),
                                () -> stage.setFullScreen(!stage.isFullScreen()))
                        .withIcon(BootstrapIcons.FULLSCREEN)
                        .on(key(KeyCode.F11)));
        commands.add(
                Command.toggle("clean-capture", tr("Nothing but the drawing"), capture)
                        .withIcon(BootstrapIcons.CAMERA)
                        .on(shift(KeyCode.F11)));
        size(1280, 800);
        size(1920, 1080);
    }

    private void size(int width, int height) {
        commands.add(
                Command.of(
                        "window-" + width,
                        tr("Window of %s", "%d × %d".formatted(width, height)),
                        () -> {
                            stage.setFullScreen(false);
                            stage.setMaximized(false);
                            stage.setWidth(width);
                            stage.setHeight(height);
                        }));
    }
}
