package dev.linkloom.app.command;

import dev.linkloom.app.window.Overlay;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCombination;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;

/// The commands of one workbench by id, in the order they were added.
public final class Commands {

    private final SequencedMap<String, Command> byId;
    private final BooleanProperty covered;
    private final Category category;

    public Commands() {
        this(new LinkedHashMap<>(), new SimpleBooleanProperty(), Category.OTHER);
    }

    private Commands(
            SequencedMap<String, Command> byId, BooleanProperty covered, Category category) {
        this.byId = byId;
        this.covered = covered;
        this.category = category;
    }

    /// The same commands; what is added here is listed under a category unless it says another.
    public Commands in(Category each) {
        return new Commands(byId, covered, each);
    }

    /// Whether something lies over the whole window, so that only what was added by
    /// [#addForAlways(Command)] can be done.
    public BooleanProperty coveredProperty() {
        return covered;
    }

    /// Adds what is done to the window: not while it is covered.
    public void add(Command command) {
        addForAlways(command.when(Bindings.and(command.enabled(), covered.not())));
    }

    /// Adds what can be done even while the window is covered.
    public void addForAlways(Command command) {
        Command listed = command.category() == Category.OTHER ? command.in(category) : command;
        if (byId.put(command.id(), listed) != null) {
            throw new IllegalArgumentException(
                    "The command (%s) is there already.".formatted(command.id()));
        }
    }

    public Command get(String id) {
        Command found = byId.get(id);
        if (found == null) {
            throw new IllegalArgumentException(
                    "There is no command (%s) among %s.".formatted(id, byId.keySet()));
        }
        return found;
    }

    boolean has(String id) {
        return byId.containsKey(id);
    }

    /// Does what the command does, if it can be done now.
    public void run(String id) {
        get(id).run();
    }

    public Collection<Command> all() {
        return Collections.unmodifiableCollection(byId.values());
    }

    /// What is typed into a field is no command, nor is anything that would change the design
    /// behind a card that lies over it.
    private static void run(Scene scene, Command command, KeyCombination keys) {
        Node owner = scene.getFocusOwner();
        boolean types = owner instanceof TextInputControl && Keys.types(keys);
        if (!types && !(Overlay.covers(owner) && command.category().isOfDesign())) {
            command.run();
        }
    }

    /// Lets the window answer every shortcut, and others when the user chooses them.
    public void installOn(Scene scene) {
        Answers answers = new Answers(scene.getAccelerators());
        for (Command command : byId.values()) {
            command.shortcut().keysProperty().addListener((_, _, _) -> answers.set(all(scene)));
        }
        answers.set(all(scene));
    }

    private Map<KeyCombination, Runnable> all(Scene scene) {
        Map<KeyCombination, Runnable> all = new HashMap<>();
        for (Command command : byId.values()) {
            for (KeyCombination keys : command.keys()) {
                Runnable answer = () -> run(scene, command, keys);
                all.put(keys, answer);
                KeyCombination onPad = Keys.onPad(keys);
                if (onPad != null) {
                    all.putIfAbsent(onPad, answer);
                }
            }
        }
        return all;
    }
}
