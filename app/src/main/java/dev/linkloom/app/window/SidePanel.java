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

/// One end of a split pane: keeps its size in pixels while the window is resized, can be put away,
/// and returns to its usual size when the divider is double-clicked.
final class SidePanel {

    private final SplitPane split;
    private final Region panel;
    private final boolean atStart;
    private final double usualSize;
    private final BooleanProperty shown = new SimpleBooleanProperty();
    private double size;

    /// @param split holds what remains beside this panel
    /// @param size how many pixels it takes now
    /// @param usualSize how many a double click gives it
    SidePanel(SplitPane split, Region panel, boolean atStart, double size, double usualSize) {
        this.split = split;
        this.panel = panel;
        this.atStart = atStart;
        this.size = size;
        this.usualSize = usualSize;
        SplitPane.setResizableWithParent(panel, false);
        split.addEventFilter(MouseEvent.MOUSE_CLICKED, this::resetOnDoubleClick);
        extent(split)
                .subscribe((before, now) -> {
                    if (before.doubleValue() == 0 && now.doubleValue() > 0) {
                        placeLater();
                    }
                });
        shown.subscribe(this::show);
    }

    BooleanProperty shownProperty() {
        return shown;
    }

    /// Its size in pixels, or the one it had when it was put away.
    double size() {
        double now = extent(panel).getValue().doubleValue();
        if (split.getItems().contains(panel) && now > 0) {
            size = now;
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
        Platform.runLater(() -> place(size));
    }

    private void place(double pixels) {
        double whole = extent(split).getValue().doubleValue();
        if (whole > 0 && !split.getDividers().isEmpty()) {
            double share = Math.clamp(pixels / whole, 0.05, 0.9);
            split.setDividerPosition(0, atStart ? share : 1 - share);
            split.layout();
        }
    }

    private void resetOnDoubleClick(MouseEvent click) {
        if (click.getClickCount() == 2 && onDivider(click)) {
            place(usualSize);
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
