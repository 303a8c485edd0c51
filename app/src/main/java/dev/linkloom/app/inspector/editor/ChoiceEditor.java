package dev.linkloom.app.inspector.editor;

import static dev.linkloom.app.text.Texts.tr;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;

/// One of several values; picking commits it. What is typed over the list narrows it.
public final class ChoiceEditor<T extends @Nullable Object> extends Editor<T> {

    /// Among more resources, what may be chosen is found out only when somebody wants to choose.
    private static final int MANY = 1_000;

    private final Function<Subject, List<T>> options;
    private final BiFunction<Subject, T, String> words;
    private final BiFunction<Subject, T, String> brief;
    private final ComboBox<Option<T>> box = new ComboBox<>();
    private final ObservableList<Option<T>> all = FXCollections.observableArrayList();
    private final FilteredList<Option<T>> found = new FilteredList<>(all);
    private final ChoiceCell<T> closed = new ChoiceCell<>(true);
    private final Field field = new Field(box);
    private Function<Subject, List<Extra>> extras = _ -> List.of();
    private BiFunction<Subject, Extra, @Nullable String> taken = (_, extra) -> extra.why();
    private @Nullable Subject subject;
    private @Nullable Runnable later;
    private boolean showing;

    /// A line of the list that is no value of its own.
    ///
    /// @param why it cannot be chosen; null where choosing it does something
    /// @param what it stands for
    public record Extra(String words, @Nullable String why, Object what) {}

    /// @param words in the list
    /// @param brief in the closed box
    record Option<T extends @Nullable Object>(
            T value, String words, String brief, @Nullable Extra extra) {

        boolean matches(String query) {
            return ChoiceSearch.matches(words, query);
        }
    }

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
        box.setItems(found);
        box.setConverter(new ChoiceWords<>());
        box.setCellFactory(_ -> new ChoiceCell<>(false));
        box.setButtonCell(closed);
        box.setPromptText(tr("mixed"));
        box.setPrefWidth(80);
        box.setOnShowing(_ -> fill());
        box.focusedProperty().subscribe(this::fill);
        new ChoiceSearch(box, this::find, this::takeFirst);
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

    /// Adds lines behind the values.
    ///
    /// @param picked does what a line stands for; answers null, or why it cannot be done
    ChoiceEditor<T> also(
            Function<Subject, List<Extra>> newExtras,
            BiFunction<Subject, Extra, @Nullable String> picked) {
        extras = newExtras;
        taken = picked;
        return this;
    }

    @Override
    public Region node() {
        return field;
    }

    @Override
    public void show(Subject now, T value) {
        subject = now;
        Option<T> present = option(now, value);
        present(present, () -> lines(now, present));
    }

    private List<Option<T>> lines(Subject now, Option<T> present) {
        List<Option<T>> lines = values(now);
        if (!lines.contains(present)) {
            lines.addFirst(present);
        }
        extras.apply(now)
                .forEach(each -> lines.add(new Option<>(present.value(), each.words(), "", each)));
        return lines;
    }

    @Override
    public void showMixed(Subject one) {
        subject = one;
        present(null, () -> values(one));
    }

    /// Shows the present value now and the lines of the list at the latest when they are wanted:
    /// most of what changes in a large design changes while all lists are closed.
    private void present(@Nullable Option<T> present, Supplier<List<Option<T>>> lines) {
        showing = true;
        box.setValue(present);
        field.refuse(null);
        showing = false;
        later = () -> list(lines.get(), present);
        boolean many = subject != null && subject.design().resources().size() > MANY;
        if (!many || box.isFocused() || box.isShowing()) {
            fill();
        }
    }

    private void fill() {
        Runnable filling = later;
        later = null;
        if (filling != null) {
            filling.run();
        }
    }

    private void list(List<Option<T>> lines, @Nullable Option<T> present) {
        showing = true;
        if (!all.equals(lines)) {
            all.setAll(lines);
        }
        box.setValue(present);
        showing = false;
    }

    private List<Option<T>> values(Subject now) {
        List<Option<T>> lines = new ArrayList<>();
        options.apply(now).forEach(each -> lines.add(option(now, each)));
        return lines;
    }

    @Override
    public void describe(String description) {
        box.setAccessibleText(description);
    }

    @Override
    public void identify(String id) {
        box.setId(id);
    }

    private Option<T> option(Subject now, T value) {
        return new Option<>(value, words.apply(now, value), brief.apply(now, value), null);
    }

    /// Shows only what holds the words, and keeps the value meanwhile.
    private void find(String query) {
        Option<T> kept = box.getValue();
        showing = true;
        found.setPredicate(query.isEmpty() ? null : each -> each.matches(query));
        box.setValue(kept);
        showing = false;
        closed.find(query);
    }

    private void takeFirst() {
        Option<T> first = found.isEmpty() ? null : found.getFirst();
        box.hide();
        if (first != null) {
            box.setValue(first);
        }
    }

    private void take(@Nullable Option<T> before, Option<T> now) {
        Subject about = subject;
        Extra extra = now.extra();
        String why;
        if (extra == null) {
            why = commit(now.value());
        } else {
            back(before);
            why = about == null ? null : taken.apply(about, extra);
        }
        if (why != null) {
            back(before);
        }
        field.refuse(why);
    }

    private void back(@Nullable Option<T> before) {
        showing = true;
        box.setValue(before);
        showing = false;
    }
}
