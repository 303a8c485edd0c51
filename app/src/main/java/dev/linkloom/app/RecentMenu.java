package dev.linkloom.app;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.document.RecentFiles;

import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;

/// The files opened or saved lately; those that are gone are grey and say so.
final class RecentMenu extends Menu {

    private static final String MISSING = "missing";

    private final RecentFiles recent;

    RecentMenu(RecentFiles recent) {
        super(tr("Open _recent"));
        this.recent = recent;
        setId("menu-recent");
        recent.subscribe(this::list);
        parentMenuProperty()
                .subscribe(file -> {
                    if (file != null) {
                        file.addEventHandler(ON_SHOWING, _ -> recent.findMissing(this::mark));
                    }
                });
    }

    private void list(List<Path> files) {
        getItems().setAll(files.stream().map(this::item).toList());
        setDisable(getItems().isEmpty());
    }

    private MenuItem item(Path file) {
        MenuItem item = new MenuItem(words(file));
        item.getStyleClass().add("recent");
        item.setMnemonicParsing(false);
        item.setUserData(file);
        item.setOnAction(_ -> recent.open(file));
        return item;
    }

    private void mark(Set<Path> missing) {
        for (MenuItem item : getItems()) {
            if (item.getUserData() instanceof Path file) {
                boolean gone = missing.contains(file);
                item.setText(gone ? tr("%s  (missing)", words(file)) : words(file));
                item.getStyleClass().remove(MISSING);
                if (gone) {
                    item.getStyleClass().add(MISSING);
                }
            }
        }
    }

    private static String words(Path file) {
        return file.getParent() == null
                ? String.valueOf(file.getFileName())
                : file.getFileName() + "  —  " + file.getParent();
    }
}
