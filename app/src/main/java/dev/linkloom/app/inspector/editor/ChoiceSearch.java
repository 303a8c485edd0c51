package dev.linkloom.app.inspector.editor;

import javafx.scene.control.ComboBox;
import javafx.scene.control.skin.ComboBoxListViewSkin;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import java.util.Locale;
import java.util.function.Consumer;

/// Finding in a list by typing: letters narrow it, Backspace widens it, Enter takes the first, Esc
/// shows all again.
final class ChoiceSearch {

    private final ComboBox<?> box;
    private final Consumer<String> find;
    private final Runnable takeFirst;
    private String query = "";
    private boolean listening;

    ChoiceSearch(ComboBox<?> box, Consumer<String> find, Runnable takeFirst) {
        this.box = box;
        this.find = find;
        this.takeFirst = takeFirst;
        box.addEventFilter(KeyEvent.KEY_TYPED, this::type);
        box.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        box.showingProperty()
                .subscribe(now -> {
                    if (now) {
                        listenInPopup();
                    } else {
                        look("");
                    }
                });
    }

    /// While the list is open, keys that are no letters go to it.
    private void listenInPopup() {
        if (!listening && box.getSkin() instanceof ComboBoxListViewSkin<?> skin) {
            listening = true;
            skin.getPopupContent().addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        }
    }

    /// Whether a line holds every word that is looked for.
    static boolean matches(String line, String query) {
        String text = line.toLowerCase(Locale.ROOT);
        for (String word : query.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private void type(KeyEvent key) {
        String typed = key.getCharacter();
        boolean letter = !typed.isEmpty() && typed.charAt(0) > ' ' && typed.charAt(0) != 127;
        boolean blank = typed.equals(" ") && !query.isEmpty();
        if (key.isShortcutDown() || key.isAltDown() || !(letter || blank)) {
            return;
        }
        String wanted = query + typed;
        box.show();
        look(wanted);
        key.consume();
    }

    private void press(KeyEvent key) {
        if (query.isEmpty()) {
            return;
        }
        if (key.getCode() == KeyCode.BACK_SPACE) {
            look(query.substring(0, query.length() - 1));
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE) {
            look("");
            key.consume();
        } else if (key.getCode() == KeyCode.ENTER) {
            takeFirst.run();
            key.consume();
        } else if (key.getCode() == KeyCode.SPACE) {
            key.consume();
        }
    }

    private void look(String wanted) {
        if (!wanted.equals(query)) {
            query = wanted;
            find.accept(wanted);
        }
    }
}
