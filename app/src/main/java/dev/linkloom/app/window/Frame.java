package dev.linkloom.app.window;

import dev.linkloom.app.settings.WindowState;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

import org.jspecify.annotations.Nullable;

/// How the window is divided: palette, canvas and inspector side by side, the dock below the first
/// two; every side panel can be put away.
public final class Frame {

    private final BorderPane root = new BorderPane();
    private final SidePanel palette;
    private final SidePanel inspector;
    private final SidePanel dock;
    private @Nullable Kept kept;

    /// What is put away while only the middle shows.
    private record Kept(Node top, Node bottom, boolean palette, boolean inspector, boolean dock) {}

    /// @param canvas the middle, which takes what the others leave
    /// @param notices lies over the canvas
    public Frame(
            Region palette,
            Region canvas,
            Region inspector,
            Region dock,
            Node notices,
            WindowState state) {
        StackPane middle = new StackPane(canvas, notices);
        StackPane.setAlignment(notices, Pos.TOP_CENTER);
        SplitPane drawing = split(Orientation.HORIZONTAL, middle);
        SplitPane work = split(Orientation.VERTICAL, drawing);
        SplitPane all = split(Orientation.HORIZONTAL, work);
        WindowState usual = WindowState.DEFAULT;
        this.palette =
                new SidePanel(
                        drawing, palette, true, state.paletteSize(), usual.paletteSize(), .22);
        this.dock = new SidePanel(work, dock, false, state.dockSize(), usual.dockSize(), .4);
        this.inspector =
                new SidePanel(
                        all, inspector, false, state.inspectorSize(), usual.inspectorSize(), .25);
        root.getStyleClass().add("workbench");
        root.setCenter(all);
        paletteShown().set(state.paletteShown());
        dockShown().set(state.dockShown());
        inspectorShown().set(state.inspectorShown());
    }

    public Parent root() {
        return root;
    }

    public void setTop(Node bars) {
        root.setTop(bars);
    }

    public void setBottom(Node statusBar) {
        root.setBottom(statusBar);
    }

    public BooleanProperty paletteShown() {
        return palette.shownProperty();
    }

    public BooleanProperty inspectorShown() {
        return inspector.shownProperty();
    }

    public BooleanProperty dockShown() {
        return dock.shownProperty();
    }

    /// Shows only the middle, or everything again as it was.
    public void bare(boolean now) {
        if (now == (kept != null)) {
            return;
        }
        if (kept == null) {
            kept =
                    new Kept(
                            root.getTop(),
                            root.getBottom(),
                            paletteShown().get(),
                            inspectorShown().get(),
                            dockShown().get());
            root.setTop(null);
            root.setBottom(null);
            show(false, false, false);
        } else {
            Kept before = kept;
            kept = null;
            root.setTop(before.top());
            root.setBottom(before.bottom());
            show(before.palette(), before.inspector(), before.dock());
        }
    }

    private void show(boolean paletteNow, boolean inspectorNow, boolean dockNow) {
        paletteShown().set(paletteNow);
        inspectorShown().set(inspectorNow);
        dockShown().set(dockNow);
    }

    /// The state with the sizes of the panels as they are now.
    public WindowState sizes(WindowState state) {
        return new WindowState(
                state.x(),
                state.y(),
                state.width(),
                state.height(),
                state.maximized(),
                palette.size(),
                inspector.size(),
                dock.size(),
                kept == null ? paletteShown().get() : kept.palette(),
                kept == null ? inspectorShown().get() : kept.inspector(),
                kept == null ? dockShown().get() : kept.dock());
    }

    private static SplitPane split(Orientation orientation, Node first) {
        SplitPane split = new SplitPane(first);
        split.setOrientation(orientation);
        return split;
    }
}
