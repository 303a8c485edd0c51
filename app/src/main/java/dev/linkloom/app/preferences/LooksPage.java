package dev.linkloom.app.preferences;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.text.Language;
import dev.linkloom.app.theme.Appearance;
import dev.linkloom.app.theme.Motion;
import dev.linkloom.app.theme.ThemeChoice;

import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.util.StringConverter;

import java.util.List;
import java.util.function.Function;

/// How the app looks and works.
final class LooksPage extends GridPane {

    private static final List<Integer> SIZES = List.of(90, 100, 110, 125, 150);

    LooksPage(
            Appearance appearance, ObjectProperty<Language> language, BooleanProperty wheelZooms) {
        getStyleClass().add("looks-page");
        ComboBox<ThemeChoice> theme =
                box(
                        List.of(
                                ThemeChoice.SYSTEM,
                                ThemeChoice.LIGHT,
                                ThemeChoice.DARK,
                                ThemeChoice.HIGH_CONTRAST),
                        appearance.choiceProperty(),
                        ThemeChoice::label);
        ComboBox<Motion> motion =
                box(
                        List.of(Motion.SYSTEM, Motion.REDUCED, Motion.FULL),
                        appearance.motionProperty(),
                        Motion::label);
        ComboBox<Integer> size = box(SIZES, appearance.textSizeProperty(), each -> each + " %");
        line(0, tr("Theme"), "pref-theme", theme, tr("Exported pictures have their own."));
        line(
                1,
                tr("Motion"),
                "pref-motion",
                motion,
                tr("Without motion a flow jumps from decision to decision."));
        line(2, tr("Text size"), "pref-text-size", size, tr("Of everything but the drawing."));
        CheckBox wheel = new CheckBox(tr("The wheel zooms; with Ctrl it scrolls"));
        wheel.selectedProperty().bindBidirectional(wheelZooms);
        line(3, tr("Wheel"), "pref-wheel", wheel, "");
        line(
                4,
                tr("Language"),
                "pref-language",
                box(
                        List.of(Language.SYSTEM, Language.ENGLISH, Language.GERMAN),
                        language,
                        Language::label),
                tr(
                        "From the next start on. Findings, explanations and rules are in English"
                                + " in every language."));
    }

    private static <T> ComboBox<T> box(
            List<T> all, ObjectProperty<T> chosen, Function<T, String> words) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(all);
        box.setConverter(
                new StringConverter<>() {
                    @Override
                    public String toString(T each) {
                        return each == null ? "" : words.apply(each);
                    }

                    @Override
                    public T fromString(String text) {
                        return chosen.get();
                    }
                });
        chosen.subscribe(box::setValue);
        box.valueProperty().subscribe(() -> choose(box, chosen));
        box.showingProperty().subscribe(() -> choose(box, chosen));
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    /// Only when the list is gone again: new style sheets would find it without its colours.
    private static <T> void choose(ComboBox<T> box, ObjectProperty<T> chosen) {
        Platform.runLater(() -> {
            if (!box.isShowing()) {
                chosen.set(box.getValue());
            }
        });
    }

    private void line(int row, String name, String id, Control control, String fact) {
        Label label = new Label(name);
        label.setLabelFor(control);
        control.setId(id);
        control.setAccessibleText(name);
        Label detail = new Label(fact);
        detail.getStyleClass().add("detail");
        detail.setWrapText(true);
        label.setMinWidth(USE_PREF_SIZE);
        control.setMinWidth(USE_PREF_SIZE);
        addRow(row, label, control, detail);
    }
}
