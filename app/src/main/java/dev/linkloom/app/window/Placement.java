package dev.linkloom.app.window;

import dev.linkloom.app.settings.WindowState;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;

/// Where a window stands on the screens.
public final class Placement {

    private static final double LEAST_WIDTH = 920;
    private static final double LEAST_HEIGHT = 560;

    private Placement() {}

    /// Puts the window where it was left, unless that place is on no screen any more.
    public static void restore(Stage stage, WindowState state) {
        stage.setMinWidth(LEAST_WIDTH);
        stage.setMinHeight(LEAST_HEIGHT);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        stage.setWidth(Math.min(state.width(), Math.max(screen.getWidth(), LEAST_WIDTH)));
        stage.setHeight(Math.min(state.height(), Math.max(screen.getHeight(), LEAST_HEIGHT)));
        if (state.x() != null && state.y() != null && isVisible(state.x(), state.y(), state)) {
            stage.setX(state.x());
            stage.setY(state.y());
        }
        stage.setMaximized(state.maximized());
    }

    /// The state with the window's place as it is now; a maximized window keeps the old one.
    public static WindowState of(Stage stage, WindowState before) {
        boolean maximized = stage.isMaximized();
        return new WindowState(
                maximized ? before.x() : known(stage.getX()),
                maximized ? before.y() : known(stage.getY()),
                maximized ? before.width() : stage.getWidth(),
                maximized ? before.height() : stage.getHeight(),
                maximized,
                before.paletteSize(),
                before.inspectorSize(),
                before.dockSize(),
                before.paletteShown(),
                before.inspectorShown(),
                before.dockShown());
    }

    private static boolean isVisible(double x, double y, WindowState state) {
        Rectangle2D title = new Rectangle2D(x + 40, y, Math.max(1, state.width() - 80), 30);
        return Screen.getScreens().stream()
                .anyMatch(screen -> screen.getVisualBounds().intersects(title));
    }

    private static @Nullable Double known(double coordinate) {
        return Double.isNaN(coordinate) ? null : coordinate;
    }
}
