package dev.linkloom.app;

import dev.linkloom.app.document.DocumentFiles;
import dev.linkloom.app.settings.Preferences;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

import java.nio.file.Path;

/// The files opened or saved lately, the latest first.
final class RecentMenu extends Menu {

    private final DocumentFiles files;

    RecentMenu(Preferences preferences, DocumentFiles files) {
        super("Open _recent");
        this.files = files;
        setId("menu-recent");
        preferences
                .settingsProperty()
                .subscribe(settings -> {
                    getItems().setAll(settings.recent().stream().map(this::item).toList());
                    setDisable(getItems().isEmpty());
                });
    }

    private MenuItem item(String recent) {
        Path file = Path.of(recent);
        String folder = file.getParent() == null ? "" : "  —  " + file.getParent();
        MenuItem item = new MenuItem(file.getFileName() + folder);
        item.setMnemonicParsing(false);
        item.setOnAction(_ -> files.open(file));
        return item;
    }
}
