package dev.linkloom.app.inspector.editor;

import static dev.linkloom.app.text.Texts.tr;

import javafx.scene.control.ComboBox;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/// One of several values; picking commits it.
public final class ChoiceEditor<T extends @Nullable Object> extends Editor<T> {

    private final Function<Subject, List<T>> options;
    private final BiFunction<Subject, T, String> words;
    private final BiFunction<Subject, T, String> brief;
    private final ComboBox<Option<T>> box = new ComboBox<>();
    private final Field field = new Field(box);
    private boolean showing;

    /// @param words in the list
    /// @param brief in the closed box
    private record Option<T extends @Nullable Object>(T value, String words, String brief) {}

    /// @param options what may be chosen; the present value is always among them
    /// @param words what a value is called
    public ChoiceEditor(Function<Subject, List<T>> options, BiFunction<Subject, T, String> words) {
        this(options, words, words);
    }

    /// @param options what may be chosen; the present value is always among them
    /// @param words what a value is called in the list
    /// @param brief what it is called in the closed box, where there is less room
    public ChoiceEditor(
            Function<Subject, List<T>> options,
            BiFunction<Subject, T, String> words,
            BiFunction<Subject, T, String> brief) {
        this.options = options;
        this.words = words;
        this.brief = brief;
        box.setConverter(new WordsOnly<>());
        box.setButtonCell(new BriefCell<>());
        box.setPrefWidth(80);
        box.valueProperty()
                .subscribe((before, now) -> {
                    if (!showing && now != null) {
                        take(before, now);
                    }
                });
    }

    /// The values of an enum in their own words.
    public static <E extends Enum<E>> ChoiceEditor<E> of(Class<E> type, Function<E, String> words) {
        List<E> values = List.of(type.getEnumConstants());
        return new ChoiceEditor<>(_ -> values, (_, value) -> words.apply(value));
    }

    @Override
    public Region node() {
        return field;
    }

    @Override
    public void show(Subject subject, T value) {
        List<Option<T>> now = all(subject);
        Option<T> present = option(subject, value);
        if (!now.contains(present)) {
            now.addFirst(present);
        }
        present(now, present);
    }

    @Override
    public void showMixed(Subject subject) {
        present(all(subject), null);
    }

    private void present(List<Option<T>> now, @Nullable Option<T> present) {
        showing = true;
        if (!box.getItems().equals(now)) {
            box.getItems().setAll(now);
        }
        box.setValue(present);
        field.refuse(null);
        showing = false;
    }

    private List<Option<T>> all(Subject subject) {
        List<Option<T>> now = new ArrayList<>();
        options.apply(subject).forEach(each -> now.add(option(subject, each)));
        return now;
    }

    @Override
    public void describe(String description) {
        box.setAccessibleText(description);
    }

    @Override
    public void identify(String id) {
        box.setId(id);
    }

    private Option<T> option(Subject subject, T value) {
        return new Option<>(value, words.apply(subject, value), brief.apply(subject, value));
    }

    private void take(@Nullable Option<T> before, Option<T> now) {
        String why = commit(now.value());
        if (why != null) {
            showing = true;
            box.setValue(before);
            showing = false;
        }
        field.refuse(why);
    }

    private static final class BriefCell<T extends @Nullable Object> extends ListCell<Option<T>> {

        BriefCell() {
            setText(tr("mixed"));
        }

        @Override
        protected void updateItem(@Nullable Option<T> option, boolean empty) {
            super.updateItem(option, empty);
            setText(option == null ? tr("mixed") : option.brief());
        }
    }

    private static final class WordsOnly<T extends @Nullable Object>
            extends StringConverter<Option<T>> {

        @Override
        public String toString(@Nullable Option<T> option) {
            return option == null ? "" : option.words();
        }

        @Override
        public @Nullable Option<T> fromString(String text) {
            return null;
        }
    }
}
