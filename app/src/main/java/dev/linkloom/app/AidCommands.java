package dev.linkloom.app;

import static dev.linkloom.app.command.Keys.alt;
import static dev.linkloom.app.command.Keys.shortcut;
import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.Aids;
import dev.linkloom.app.command.Category;
import dev.linkloom.app.command.Command;
import dev.linkloom.app.command.Commands;
import dev.linkloom.app.settings.DrawingAids;
import dev.linkloom.app.settings.Preferences;

import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// Switches what helps to draw straight, and remembers how it was left.
record AidCommands(Commands commands, Aids aids, Preferences preferences) {

    void register() {
        DrawingAids left = preferences.settings().aids();
        aids.gridProperty().set(left.grid());
        aids.snappingProperty().set(left.snapping());
        aids.guidesProperty().set(left.guides());
        aids.wheelZoomProperty().set(left.wheelZoom());
        aids.wheelZoomProperty().subscribe(this::remember);
        aids.gridProperty().subscribe(this::remember);
        aids.snappingProperty().subscribe(this::remember);
        aids.guidesProperty().subscribe(this::remember);
        commands.add(
                Command.toggle("snap", tr("Snap to the grid"), aids.snappingProperty())
                        .in(Category.ARRANGE)
                        .withIcon(BootstrapIcons.RULERS)
                        .on(alt(KeyCode.S)));
        commands.add(
                Command.toggle("guides", tr("Snap to what lies around"), aids.guidesProperty())
                        .in(Category.ARRANGE));
        commands.add(
                Command.toggle("wheel-zoom", tr("Zoom with the wheel"), aids.wheelZoomProperty())
                        .in(Category.VIEW));
        commands.add(
                Command.toggle("grid", tr("Grid"), aids.gridProperty())
                        .in(Category.VIEW)
                        .withIcon(BootstrapIcons.GRID_3X3_GAP)
                        .on(shortcut(KeyCode.QUOTE)));
    }

    private void remember() {
        DrawingAids now =
                new DrawingAids(
                        aids.gridProperty().get(),
                        aids.snappingProperty().get(),
                        aids.guidesProperty().get(),
                        aids.wheelZoomProperty().get());
        preferences.change(each -> each.withAids(now));
    }
}
