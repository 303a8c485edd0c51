package dev.linkloom.app.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Scene;
import javafx.util.Subscription;

import java.net.URL;
import java.util.List;
import java.util.Objects;

/// The look of a window: the user's choice, and whether that means dark right now.
public final class Appearance {

    private static final List<String> SHEETS =
            List.of(
                    "bridge",
                    "workbench",
                    "commands",
                    "palette",
                    "canvas",
                    "views",
                    "lens",
                    "inspector",
                    "problems",
                    "rules",
                    "simulation",
                    "lesson",
                    "welcome");

    private final ObjectProperty<ThemeChoice> choice;
    private final ReadOnlyBooleanWrapper dark = new ReadOnlyBooleanWrapper();

    public Appearance(ThemeChoice initial) {
        choice = new SimpleObjectProperty<>(initial);
    }

    public ObjectProperty<ThemeChoice> choiceProperty() {
        return choice;
    }

    /// Whether the window is dark: what the canvas picks its palette by.
    public ReadOnlyBooleanProperty darkProperty() {
        return dark.getReadOnlyProperty();
    }

    /// Turns light into dark and dark into light, whatever the system says.
    public void toggle() {
        choice.set(dark.get() ? ThemeChoice.LIGHT : ThemeChoice.DARK);
    }

    /// Dresses the scene, and again whenever the choice or the system changes.
    ///
    /// @return ends that; the preferences of the platform outlive every window
    public Subscription dress(Scene scene) {
        SHEETS.stream().map(Appearance::sheet).forEach(scene.getStylesheets()::add);
        return Subscription.combine(
                choice.subscribe(_ -> refresh(scene)),
                Platform.getPreferences().colorSchemeProperty().subscribe(_ -> refresh(scene)));
    }

    private void refresh(Scene scene) {
        boolean now =
                switch (choice.get()) {
                    case LIGHT -> false;
                    case DARK -> true;
                    case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
                };
        Theme theme = now ? new PrimerDark() : new PrimerLight();
        Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
        scene.getPreferences().setColorScheme(now ? ColorScheme.DARK : ColorScheme.LIGHT);
        dark.set(now);
    }

    private static String sheet(String name) {
        URL found = Appearance.class.getResource("/dev/linkloom/app/assets/css/" + name + ".css");
        return Objects.requireNonNull(found, name).toExternalForm();
    }
}
