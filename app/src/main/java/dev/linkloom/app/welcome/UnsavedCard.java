package dev.linkloom.app.welcome;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import dev.linkloom.app.compare.Comparison;
import dev.linkloom.app.document.Leftover;
import dev.linkloom.app.document.Leftovers;
import dev.linkloom.app.export.Palette;
import dev.linkloom.app.notice.Notices;
import dev.linkloom.app.preview.Previews;
import dev.linkloom.app.preview.Thumbnail;
import dev.linkloom.app.text.When;
import dev.linkloom.model.Design;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.time.Instant;
import java.util.function.Consumer;

/// Unsaved work of an earlier session beside what its file holds, and the choice.
final class UnsavedCard extends HBox {

    private final Previews previews;
    private final ObservableValue<Palette> palette;

    UnsavedCard(
            Leftover work,
            Leftovers leftovers,
            Consumer<Comparison> compare,
            Previews previews,
            ObservableValue<Palette> palette) {
        this.previews = previews;
        this.palette = palette;
        getStyleClass().add("welcome-unsaved");
        Label name = new Label(tr("Unsaved work on “%s”", work.name()));
        name.getStyleClass().add("name");
        Label summary = new Label(work.summary());
        summary.setWrapText(true);
        summary.setMinHeight(USE_PREF_SIZE);
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        HBox choices = new HBox();
        choices.getStyleClass().add("choices");
        for (Notices.Choice each : leftovers.choices(work)) {
            choices.getChildren().add(button(each.id(), each.label(), each.action()));
        }
        choices.getChildren().getFirst().getStyleClass().add(Styles.ACCENT);
        choices.getChildren()
                .add(
                        1,
                        button(
                                "compare",
                                tr("Compare…"),
                                () -> compare.accept(leftovers.comparison(work))));
        VBox words = new VBox(name, summary, space, choices);
        words.getStyleClass().add("words");
        HBox.setHgrow(words, Priority.ALWAYS);
        Design saved = work.saved();
        Instant savedAt = work.savedAt();
        if (saved != null) {
            getChildren()
                    .add(
                            picture(
                                    saved,
                                    tr("In the file"),
                                    savedAt == null ? "" : When.words(savedAt)));
        }
        getChildren().addAll(picture(work.design(), tr("Unsaved"), When.words(work.time())), words);
    }

    private VBox picture(Design design, String what, String time) {
        Thumbnail picture = new Thumbnail(190, 84, palette);
        picture.setAccessibleText(tr("Preview: %s", what));
        previews.once(design, picture::show);
        Label label = new Label("%s, %s".formatted(what, time));
        label.getStyleClass().add("detail");
        VBox box = new VBox(picture, label);
        box.getStyleClass().add("version");
        return box;
    }

    private static Button button(String id, String label, Runnable action) {
        Button button = new Button(label);
        button.setId("unsaved-" + id);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> action.run());
        return button;
    }
}
