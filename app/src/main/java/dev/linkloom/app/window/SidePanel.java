package dev.linkloom.app.window;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/// One end of a split pane: keeps its size in pixels while the window is resized, makes room in a
/// small one, can be put away, and returns to its usual size when the divider is double-clicked.
final class SidePanel {

    private final SplitPane split;
    private final Region panel;
    private final boolean atStart;
    private final double usualSize;
    private final double share;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private double size;
    private boolean dragged;

    /// @param split holds what remains beside this panel
    /// @param size how many pixels it takes now
    /// @param usualSize how many a double click gives it
    /// @param share how much of a small pane it takes at most, until the user drags the divider
    SidePanel(
            SplitPane split,
            Region panel,
            boolean atStart,
            double size,
            double usualSize,
            double share) {
        this.split = split;
        this.panel = panel;
        this.atStart = atStart;
        this.size = size;
        this.usualSize = usualSize;
        this.share = share;
        SplitPane.setResizableWithParent(panel, false);
        split.addEventFilter(MouseEvent.MOUSE_CLICKED, this::resetOnDoubleClick);
        split.addEventFilter(MouseEvent.MOUSE_DRAGGED, drag -> dragged |= onDivider(drag));
        extent(split).subscribe(this::placeLater);
        shown.subscribe(this::show);
    }

    BooleanProperty shownProperty() {
        return shown;
    }

    /// Its size in pixels as the user wants it; a small window may have less to give.
    double size() {
        if (dragged && split.getItems().contains(panel)) {
            size = extent(panel).get();
        }
        return size;
    }

    private void show(boolean now) {
        if (!now) {
            size();
            split.getItems().remove(panel);
        } else if (!split.getItems().contains(panel)) {
            split.getItems().add(atStart ? 0 : split.getItems().size(), panel);
            placeLater();
        }
    }

    /// A split pane that is being laid out distributes its new space by itself and forgets where
    /// the divider was put, so this waits; outer panes are laid out, and so placed, before inner
    /// ones.
    private void placeLater() {
        Platform.runLater(this::place);
    }

    private void place() {
        double whole = extent(split).get();
        if (whole > 0 && split.getItems().contains(panel)) {
            boolean asUsual = Math.abs(size() - usualSize) < 1;
            double most = asUsual ? share : 0.9;
            double taken = Math.clamp(size / whole, 0.05, most);
            split.setDividerPosition(0, atStart ? taken : 1 - taken);
            split.layout();
        }
    }

    private void resetOnDoubleClick(MouseEvent click) {
        if (click.getClickCount() == 2 && onDivider(click)) {
            size = usualSize;
            dragged = false;
            place();
        }
    }

    private boolean onDivider(MouseEvent event) {
        return event.getTarget() instanceof Node target
                && target.getStyleClass().contains("split-pane-divider")
                && split.equals(target.getParent());
    }

    private ReadOnlyDoubleProperty extent(Region region) {
        return split.getOrientation() == Orientation.HORIZONTAL
                ? region.widthProperty()
                : region.heightProperty();
    }
}
