package dev.linkloom.app.inspector.editor;

import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// A control for one value.
///
/// It shows what the design says, and hands over what the user wants instead. What is refused stays
/// where it was typed, with the reason beside it.
public abstract class Editor<T extends @Nullable Object> {

    private Function<T, @Nullable String> taker = _ -> null;

    /// The control.
    public abstract Region node();

    /// Shows the value that the design holds now.
    public abstract void show(Subject subject, T value);

    /// Shows that several resources differ here: what is entered now goes to all of them.
    ///
    /// @param subject one of them
    public abstract void showMixed(Subject subject);

    /// What screen readers call the control.
    public abstract void describe(String words);

    /// The id of the control that takes the keyboard.
    public abstract void identify(String id);

    /// Who takes a new value: answers null, or why it cannot be taken.
    public final void onCommit(Function<T, @Nullable String> newTaker) {
        taker = newTaker;
    }

    /// Hands a new value over; answers null, or why it was not taken.
    protected final @Nullable String commit(T value) {
        try {
            return taker.apply(value);
        } catch (IllegalArgumentException refused) {
            return String.valueOf(refused.getMessage());
        }
    }
}
