package dev.linkloom.app.preferences;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.command.Command;
import dev.linkloom.app.command.Keymap;
import dev.linkloom.app.command.Keys;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Gives one command other keys: they are pressed, and where another command has them, that is told
/// and may be overruled.
final class KeyChooser extends HBox {

    private final Keymap keymap;
    private final Runnable done;
    private final Label sentence = new Label();
    private final Button replace = button("keys-change", tr("Change…"), this::replace);
    private final Button add = button("keys-add", tr("Add…"), this::add);
    private final Button remove = button("keys-remove", tr("No shortcut"), this::remove);
    private final Button reset = button("keys-reset", tr("Reset"), this::reset);
    private final Button take = button("keys-take", tr("Take it over"), this::takeOver);
    private final Button leave = button("keys-leave", tr("Cancel"), this::cancel);
    private @Nullable Command command;
    private @Nullable Wish wish;
    private boolean listens;
    private boolean adds;

    /// What the command is to have, and what is said when it has it.
    private record Wish(List<KeyCombination> keys, String told) {}

    /// @param done gives the keyboard back
    KeyChooser(Keymap keymap, Runnable done) {
        this.keymap = keymap;
        this.done = done;
        getStyleClass().add("key-chooser");
        setId("key-chooser");
        sentence.setId("keys-sentence");
        sentence.setWrapText(true);
        sentence.setMinWidth(0);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        getChildren().add(sentence);
        getChildren().addAll(buttons());
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        focusWithinProperty()
                .subscribe(within -> {
                    if (!within && listens) {
                        listens = false;
                        rest("");
                    }
                });
        rest("");
    }

    private List<Button> buttons() {
        return List.of(replace, add, remove, reset, take, leave);
    }

    /// Only some of the buttons; what has the keyboard must not vanish.
    private void offer(Button... these) {
        for (Button each : buttons()) {
            boolean now = List.of(these).contains(each);
            each.setVisible(now);
            each.setManaged(now);
        }
    }

    private static Button button(String id, String words, Runnable action) {
        Button button = new Button(words);
        button.setId(id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /// Whose keys are to be chosen.
    void show(@Nullable Command next) {
        command = next;
        listens = false;
        rest("");
    }

    /// Waits for the keys that are to be the only ones.
    void replace() {
        adds = false;
        listen();
    }

    private void add() {
        adds = true;
        listen();
    }

    /// Leaves the command without keys.
    void remove() {
        if (command != null) {
            give(new Wish(List.of(), tr("“%s” has no shortcut now.", name())));
        }
    }

    private void reset() {
        if (command != null) {
            wish(command.shortcut().usual(), tr("“%s” has its usual shortcut again.", name()));
        }
    }

    void resetAll() {
        keymap.resetAll();
        rest(tr("All commands have their usual shortcuts again."));
    }

    /// Ends without a change; answers whether there was anything to end.
    boolean cancel() {
        boolean was = listens || wish != null;
        if (was) {
            listens = false;
            done.run();
            rest("");
        }
        return was;
    }

    private String name() {
        return command == null ? "" : command.name();
    }

    private void rest(String told) {
        wish = null;
        boolean none = command == null;
        sentence.setText(told.isEmpty() ? name() : told);
        for (Button each : List.of(replace, add, remove, reset)) {
            each.setDisable(none);
        }
        offer(replace, add, remove, reset);
    }

    private void listen() {
        if (command != null) {
            wish = null;
            sentence.setText(tr("Press the new keys for “%s”.", name()));
            leave.setVisible(true);
            leave.requestFocus();
            offer(leave);
            listens = true;
        }
    }

    /// The Overlay's Escape comes before this; Tab leads on, which ends it.
    private void pressed(KeyEvent event) {
        if (!listens || event.getCode() == KeyCode.TAB) {
            return;
        }
        event.consume();
        KeyCombination keys = Keys.pressed(event);
        Command wanted = command;
        if (keys == null || wanted == null) {
            return;
        }
        String refusal = Keymap.refusal(keys);
        if (refusal != null) {
            sentence.setText(refusal + " " + tr("Press other keys for “%s”.", name()));
            return;
        }
        listens = false;
        wish(adds ? with(wanted.keys(), keys) : List.of(keys), Keymap.does(keys, wanted));
    }

    private static List<KeyCombination> with(List<KeyCombination> keys, KeyCombination another) {
        return Stream.concat(
                        keys.stream().filter(each -> !each.equals(another)), Stream.of(another))
                .toList();
    }

    /// At once where the keys are free; else only when told to.
    private void wish(List<KeyCombination> keys, String told) {
        Command wanted = command;
        if (wanted == null) {
            return;
        }
        Wish next = new Wish(keys, told);
        List<String> taken = new ArrayList<>();
        for (KeyCombination each : keys) {
            Command owner = keymap.owner(each, wanted);
            if (owner != null) {
                taken.add(Keymap.does(each, owner));
            }
        }
        if (taken.isEmpty()) {
            give(next);
        } else {
            wish = next;
            sentence.setText(String.join(" ", taken));
            take.setVisible(true);
            take.requestFocus();
            offer(take, leave);
        }
    }

    private void takeOver() {
        if (wish != null) {
            give(wish);
        }
    }

    private void give(Wish granted) {
        if (command != null) {
            keymap.change(command, granted.keys());
            done.run();
            rest(granted.told());
        }
    }
}
