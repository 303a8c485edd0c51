package dev.linkloom.app.inspector.editor;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

/// What the lines of a choice say; there is no way back, since nothing is typed.
final class ChoiceWords<T extends @Nullable Object>
        extends StringConverter<ChoiceEditor.Option<T>> {

    @Override
    public String toString(ChoiceEditor.@Nullable Option<T> option) {
        return option == null ? "" : option.words();
    }

    @Override
    public ChoiceEditor.@Nullable Option<T> fromString(String text) {
        return null;
    }
}
