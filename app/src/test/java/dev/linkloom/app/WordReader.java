package dev.linkloom.app;

import dev.linkloom.app.assets.text.linkloom_zz;
import dev.linkloom.app.command.Command;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads a window in another language: which texts are cut, and in the made-up one, which are not
/// of it. To be called on the JavaFX thread.
final class WordReader {

    /// Of texts within texts, the innermost.
    private static final Pattern TRANSLATED =
            Pattern.compile("%1$s[^%1$s%2$s]*%2$s".formatted(linkloom_zz.OPEN, linkloom_zz.CLOSE));

    /// Texts of the language, by which the rest is none of it.
    private final Predicate<String> spoken;

    /// Whether a text may show that is not of the language.
    private final Predicate<String> allowed;

    /// Each with where it was seen first.
    private final Map<String, String> faults = new LinkedHashMap<>();

    private WordReader(Predicate<String> spoken, Predicate<String> allowed) {
        this.spoken = spoken;
        this.allowed = allowed;
    }

    static WordReader ofMadeUp(Untranslated untranslated) {
        return new WordReader(
                text -> text.indexOf(linkloom_zz.OPEN) >= 0, untranslated::holdsAllOf);
    }

    /// Which of these are cut.
    static WordReader of(Set<String> texts) {
        return new WordReader(texts::contains, _ -> true);
    }

    String faults() {
        return faults.entrySet().stream()
                .map(each -> "%s: %s".formatted(each.getValue(), each.getKey()))
                .collect(Collectors.joining("\n"));
    }

    void read(MenuItem item) {
        check(item.getText(), "a menu", "a menu");
        if (item instanceof Menu menu) {
            menu.getItems().forEach(this::read);
        }
    }

    void read(Command command) {
        check(command.label().getValue(), "label", command.id());
        check(command.need(), "need", command.id());
        check(command.category().label(), "category", command.id());
    }

    /// Reads what shows now.
    void read(Scene scene, String what) {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        read(scene.getRoot(), what);
    }

    private void read(Node node, String what) {
        if (!node.isVisible() || isQuoted(node)) {
            return;
        }
        String where = Reader.where(node);
        check(node.getAccessibleText(), what, "what is heard of " + where);
        check(node.getAccessibleHelp(), what, "the help of " + where);
        check(node.getAccessibleRoleDescription(), what, "the role of " + where);
        if (node instanceof Control control && control.getTooltip() != null) {
            check(control.getTooltip().getText(), what, "the tooltip of " + where);
        }
        switch (node) {
            case ComboBox<?> box -> readItems(box, what);
            case TextInputControl field -> check(field.getPromptText(), what, where);
            case FontIcon _ -> {}
            case Text text -> check(text.getText(), what, where);
            case Labeled labeled -> {
                check(labeled.getText(), what, where);
                checkLength(labeled, what);
                readAll(labeled, what);
            }
            case Parent parent -> readAll(parent, what);
            case Node _ -> {}
        }
    }

    private static boolean isQuoted(Node node) {
        return node.getStyleClass().contains("markdown-text") // a lesson
                || node.getStyleClass().contains("keys");
    }

    private void readAll(Parent parent, String what) {
        for (Node each : List.copyOf(parent.getChildrenUnmodifiable())) {
            if (!(parent instanceof Labeled && each instanceof Text)) {
                read(each, what);
            }
        }
    }

    private <T> void readItems(ComboBox<T> box, String what) {
        check(box.getPromptText(), what, Reader.where(box));
        if (box.getConverter() != null) {
            for (T each : box.getItems()) {
                check(box.getConverter().toString(each), what, Reader.where(box));
            }
        }
    }

    private void check(@Nullable String text, String what, String where) {
        String rest = text == null ? "" : text;
        for (String before = ""; !before.equals(rest); ) {
            before = rest;
            rest = TRANSLATED.matcher(rest).replaceAll("");
        }
        if (!allowed.test(rest)) {
            faults.putIfAbsent("“%s” in %s".formatted(text, where), what);
        }
    }

    private void checkLength(Labeled labeled, String what) {
        String text = labeled.getText();
        if (text != null
                && spoken.test(text)
                && labeled.lookup(".text") instanceof Text shown
                && shown.getText().endsWith("...")
                && !TightWindowTest.tellsItAll(labeled)) {
            faults.putIfAbsent(
                    "“%s” is cut to “%s” in %s"
                            .formatted(text, shown.getText(), Reader.where(labeled)),
                    what);
        }
    }
}
