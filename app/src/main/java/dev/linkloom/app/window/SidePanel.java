package dev.linkloom.app.window;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
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
        split.addEventFilter(MouseEvent.MOUSE_RELEASED, this::rememberDrag);
        extent().subscribe(this::place);
        shown.subscribe(this::show);
    }

    BooleanProperty shownProperty() {
        return shown;
    }

    /// Its size in pixels, or the one it had when it was put away.
    double size() {
        return size;
    }

    private void show(boolean now) {
        if (!now) {
            split.getItems().remove(panel);
        } else if (!split.getItems().contains(panel)) {
            split.getItems().add(atStart ? 0 : split.getItems().size(), panel);
            place();
        }
    }

    private void place() {
        double whole = extent().getValue().doubleValue();
        if (whole > 0 && !split.getDividers().isEmpty()) {
            double share = Math.clamp(size / whole, 0.05, 0.9);
            split.setDividerPosition(0, atStart ? share : 1 - share);
        }
    }

    private void rememberDrag(MouseEvent release) {
        if (onDivider(release)) {
            size = horizontal() ? panel.getWidth() : panel.getHeight();
        }
    }

    private void resetOnDoubleClick(MouseEvent click) {
        if (click.getClickCount() == 2 && onDivider(click)) {
            size = usualSize;
            place();
        }
    }

    private boolean onDivider(MouseEvent event) {
        return event.getTarget() instanceof Node target
                && target.getStyleClass().contains("split-pane-divider")
                && split.equals(target.getParent());
    }

    private boolean horizontal() {
        return split.getOrientation() == Orientation.HORIZONTAL;
    }

    private ObservableValue<Number> extent() {
        return horizontal() ? split.widthProperty() : split.heightProperty();
    }
}
