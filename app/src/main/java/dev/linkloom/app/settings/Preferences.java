package dev.linkloom.app.settings;

import dev.linkloom.app.background.Background;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import java.util.List;
import java.util.function.UnaryOperator;

/// The settings of the running app, written whenever they change.
public final class Preferences {

    private static final System.Logger LOG = System.getLogger(Preferences.class.getName());

    private final SettingsFile file;
    private final Background background;
    private final ReadOnlyObjectWrapper<Settings> settings;

    public Preferences(SettingsFile file, Background background) {
        this.file = file;
        this.background = background;
        settings = new ReadOnlyObjectWrapper<>(file.load());
    }

    public Settings settings() {
        return settings.get();
    }

    public ReadOnlyObjectProperty<Settings> settingsProperty() {
        return settings.getReadOnlyProperty();
    }

    /// What the file says that cannot be used, as sentences.
    public List<String> complaints() {
        return file.complaints();
    }

    /// Changes the settings; that they cannot be written stops nobody.
    public void change(UnaryOperator<Settings> change) {
        Settings next = change.apply(settings.get());
        if (next.equals(settings.get())) {
            return;
        }
        settings.set(next);
        background.run(
                () -> {
                    file.save(next);
                    return next;
                },
                _ -> {},
                problem ->
                        LOG.log(
                                System.Logger.Level.WARNING,
                                "The settings were not saved",
                                problem));
    }
}
