package dev.linkloom.app.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;

import dev.linkloom.app.export.Palette;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.MapChangeListener;
import javafx.scene.Scene;
import javafx.util.Subscription;

import java.util.List;

/// The look of a window: the user's choices, and what they mean right now.
public final class Appearance {

    /// Where Windows says that it shows high contrast.
    private static final String CONTRAST = "Windows.SPI.HighContrast";

    private final ObjectProperty<ThemeChoice> choice;
    private final ObjectProperty<Motion> motion = new SimpleObjectProperty<>(Motion.SYSTEM);
    private final ObjectProperty<Integer> textSize = new SimpleObjectProperty<>(100);
    private final ReadOnlyObjectWrapper<Palette> palette =
            new ReadOnlyObjectWrapper<>(Palette.LIGHT);
    private final ReadOnlyBooleanWrapper still = new ReadOnlyBooleanWrapper();

    public Appearance(ThemeChoice initial) {
        choice = new SimpleObjectProperty<>(initial);
    }

    public ObjectProperty<ThemeChoice> choiceProperty() {
        return choice;
    }

    public ObjectProperty<Motion> motionProperty() {
        return motion;
    }

    /// How large texts and controls are, in per cent.
    public ObjectProperty<Integer> textSizeProperty() {
        return textSize;
    }

    /// The colours of what is drawn in the window.
    public ReadOnlyObjectProperty<Palette> paletteProperty() {
        return palette.getReadOnlyProperty();
    }

    /// Whether nothing is to move by itself.
    public ReadOnlyBooleanProperty reducedMotionProperty() {
        return still.getReadOnlyProperty();
    }

    /// Turns light into dark and dark into light, whatever the system says.
    public void toggle() {
        choice.set(palette.get() == Palette.LIGHT ? ThemeChoice.DARK : ThemeChoice.LIGHT);
    }

    /// Dresses the scene, and again whenever a choice or the system changes.
    ///
    /// @return ends that; the preferences of the platform outlive every window
    public Subscription dress(Scene scene) {
        Platform.Preferences system = Platform.getPreferences();
        MapChangeListener<String, Object> listener = _ -> refresh(scene);
        system.addListener(listener);
        return Subscription.combine(
                choice.subscribe(_ -> refresh(scene)),
                textSize.subscribe(_ -> refresh(scene)),
                motion.subscribe(_ -> move(scene)),
                system.reducedMotionProperty().subscribe(_ -> move(scene)),
                system.colorSchemeProperty().subscribe(_ -> refresh(scene)),
                () -> system.removeListener(listener));
    }

    private void refresh(Scene scene) {
        Palette now = wanted();
        boolean light = now == Palette.LIGHT;
        Theme theme = light ? new PrimerLight() : new PrimerDark();
        Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
        List<String> sheets = StyleSheets.at(textSize.get(), now == Palette.HIGH_CONTRAST);
        if (!sheets.equals(scene.getStylesheets())) {
            scene.getStylesheets().setAll(sheets);
        }
        scene.getPreferences().setColorScheme(light ? ColorScheme.LIGHT : ColorScheme.DARK);
        palette.set(now);
    }

    private Palette wanted() {
        return switch (choice.get()) {
            case LIGHT -> Palette.LIGHT;
            case DARK -> Palette.DARK;
            case HIGH_CONTRAST -> Palette.HIGH_CONTRAST;
            case SYSTEM -> {
                Platform.Preferences system = Platform.getPreferences();
                if (system.getBoolean(CONTRAST).orElse(false)) {
                    yield Palette.HIGH_CONTRAST;
                }
                yield system.getColorScheme() == ColorScheme.DARK ? Palette.DARK : Palette.LIGHT;
            }
        };
    }

    private void move(Scene scene) {
        boolean now =
                switch (motion.get()) {
                    case FULL -> false;
                    case REDUCED -> true;
                    case SYSTEM -> Platform.getPreferences().isReducedMotion();
                };
        scene.getPreferences().setReducedMotion(now);
        still.set(now);
    }
}
