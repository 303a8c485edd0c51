package dev.linkloom.app;

import dev.linkloom.app.settings.Options;
import dev.linkloom.app.settings.Preferences;
import dev.linkloom.app.theme.Appearance;

import javafx.beans.value.ObservableValue;

import java.util.function.BiFunction;

/// How the window looks, written down whenever the user chooses otherwise.
record Remembered(Preferences preferences, Appearance appearance) {

    static void restore(Options options, Appearance appearance) {
        appearance.choiceProperty().set(options.theme());
        appearance.motionProperty().set(options.motion());
        appearance.textSizeProperty().set(options.textSize());
    }

    void follow() {
        write(appearance.choiceProperty(), Options::withTheme);
        write(appearance.motionProperty(), Options::withMotion);
        write(appearance.textSizeProperty(), Options::withTextSize);
    }

    private <T> void write(ObservableValue<T> value, BiFunction<Options, T, Options> with) {
        value.subscribe(now ->
                preferences.change(each -> each.withOptions(with.apply(each.options(), now))));
    }
}
