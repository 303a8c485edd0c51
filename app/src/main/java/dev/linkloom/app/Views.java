package dev.linkloom.app;

import static dev.linkloom.app.command.Keys.key;
import static dev.linkloom.app.command.Keys.shift;
import static dev.linkloom.app.command.Keys.shiftShortcut;
import static dev.linkloom.app.command.Keys.shortcut;
import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.background.Background;
import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.command.Command;
import dev.linkloom.app.command.CommandNodes;
import dev.linkloom.app.command.Commands;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.Selection;
import dev.linkloom.app.find.FindBar;
import dev.linkloom.app.lens.Lenses;
import dev.linkloom.app.lens.LightNote;
import dev.linkloom.app.lens.Lights;
import dev.linkloom.app.minimap.Minimap;
import dev.linkloom.app.minimap.WayBack;
import dev.linkloom.app.outline.OutlinePanel;
import dev.linkloom.model.Box;

import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.List;

/// What helps to see: over the canvas, finding, the overview and the way back.
final class Views {

    /// The height of the controls for lenses and types.
    private static final double ABOVE = 38;

    private static final double MARGIN = 10;

    private final FindBar find;
    private final OutlinePanel outline;
    private final Minimap minimap;
    private final Selection selection;
    private final DesignCanvas canvas;
    private final Lenses lenses;
    private final Lights lights;
    private final LensBox lensBox;
    private final CanvasSurround around;

    Views(Document document, Selection selection, DesignCanvas canvas, Background background) {
        find = new FindBar(document, selection, canvas);
        outline = new OutlinePanel(document, selection, canvas);
        minimap = new Minimap(canvas);
        this.selection = selection;
        this.canvas = canvas;
        lenses = new Lenses(canvas, background);
        lights = new Lights(canvas, selection, lenses);
        lensBox = new LensBox(lenses, canvas);
        around =
                new CanvasSurround(canvas)
                        .with(minimap, Pos.BOTTOM_RIGHT)
                        .with(new WayBack(canvas), Pos.BOTTOM_CENTER)
                        .with(lensBox, Pos.TOP_LEFT)
                        .with(new LightNote(lights), Pos.TOP_CENTER)
                        .with(new CanvasLock(canvas), Pos.BOTTOM_LEFT)
                        .with(find, Pos.TOP_RIGHT);
        around.widthProperty().subscribe(this::placeFind);
        find.widthProperty().subscribe(this::placeFind);
    }

    /// Below the choice of lenses where there is no room beside it.
    private void placeFind() {
        double beside = around.getWidth() - lensBox.getWidth() - find.getWidth();
        double top = beside < 3 * MARGIN ? MARGIN + ABOVE : MARGIN;
        StackPane.setMargin(find, new Insets(top, MARGIN, MARGIN, MARGIN));
    }

    /// The canvas and what floats over it.
    CanvasSurround around() {
        return around;
    }

    /// What is seen of the drawing below the controls at the canvas's upper edge.
    ObservableValue<@Nullable Box> window() {
        return canvas.camera().windowProperty().map(this::belowControls);
    }

    private @Nullable Box belowControls(@Nullable Box seen) {
        if (seen == null) {
            return null;
        }
        double above = Math.min(seen.height(), ABOVE / canvas.viewport().scale());
        return new Box(seen.x(), seen.y() + above, seen.width(), seen.height() - above);
    }

    /// The lens that is looked through.
    Lenses lenses() {
        return lenses;
    }

    /// Whether the overview is wanted.
    BooleanProperty minimapWanted() {
        return minimap.wantedProperty();
    }

    /// The design as a tree.
    OutlinePanel outline() {
        return outline;
    }

    /// Adds the commands of all views.
    ///
    /// @param showOutline brings the tree to the front
    void register(Commands commands, Runnable showOutline) {
        commands.add(
                Command.of(
                                "outline",
                                tr("Outline"),
                                () -> {
                                    showOutline.run();
                                    outline.focus();
                                })
                        .withIcon(BootstrapIcons.LIST_NESTED)
                        .on(shiftShortcut(KeyCode.O)));
        new FoldCommands(commands, canvas, selection, lensBox::openTypes).register();
        new LensCommands(commands, lights, lenses, selection).register();
        lensBox.offer(commands);
        ContextMenu menu = new ContextMenu();
        for (String each : List.of("zoom-selection", "collapse", "expand", "connect", "delete")) {
            menu.getItems().add(CommandNodes.item(commands.get(each)));
        }
        outline.offer(menu);
        commands.add(
                Command.of("find", tr("Find…"), find::open)
                        .withIcon(BootstrapIcons.SEARCH)
                        .on(shortcut(KeyCode.F)));
        commands.add(
                Command.of("find-next", tr("Find next"), () -> find.step(1)).on(key(KeyCode.F3)));
        commands.add(
                Command.of("find-previous", tr("Find previous"), () -> find.step(-1))
                        .on(shift(KeyCode.F3)));
        commands.add(
                Command.of("go-to", tr("Go to id or address…"), find::openForJump)
                        .on(shortcut(KeyCode.G)));
        commands.add(Command.toggle("minimap", tr("Overview"), minimap.wantedProperty()));
    }
}
