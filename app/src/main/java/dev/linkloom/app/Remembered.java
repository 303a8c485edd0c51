package dev.linkloom.app;

import dev.linkloom.app.palette.PalettePanel;
import dev.linkloom.app.settings.Options;
import dev.linkloom.app.settings.Preferences;
import dev.linkloom.app.theme.Appearance;
import dev.linkloom.model.resource.ResourceType;

import javafx.beans.value.ObservableValue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;
import java.util.stream.Stream;

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

    /// Lets a palette begin with what was used last, and writes down what is used.
    static void recall(PalettePanel palette, Preferences preferences) {
        List<ResourceType> types = new ArrayList<>();
        for (String name : preferences.settings().recentTypes()) {
            Stream.of(ResourceType.values())
                    .filter(each -> name(each).equals(name))
                    .forEach(types::add);
        }
        palette.recall(types);
        palette.usedProperty()
                .subscribe((_, used) ->
                        preferences.change(
                                each -> each.added(used.stream().map(Remembered::name).toList())));
    }

    private static String name(ResourceType type) {
        return type.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private <T> void write(ObservableValue<T> value, BiFunction<Options, T, Options> with) {
        value.subscribe(now ->
                preferences.change(each -> each.withOptions(with.apply(each.options(), now))));
    }
}
