package dev.linkloom.app.canvas;

/// Opens the menu of what is selected.
@FunctionalInterface
public interface MenuOpener {

    /// Opens it.
    ///
    /// @param screenX where on the screen
    void open(double screenX, double screenY);
}
