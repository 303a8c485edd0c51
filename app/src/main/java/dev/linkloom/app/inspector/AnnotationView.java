package dev.linkloom.app.inspector;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import dev.linkloom.app.document.Document;
import dev.linkloom.model.Annotation;
import dev.linkloom.model.Annotation.Arrow;
import dev.linkloom.model.Annotation.Heading;
import dev.linkloom.model.Annotation.Image;
import dev.linkloom.model.Annotation.Note;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// A note, a frame, an arrow or an image: its words, and where its arrow leads.
final class AnnotationView extends VBox {

    private final Document document;
    private final HoldBar hold;
    private final Consumer<ResourceId> reveal;
    private final Label type = new Label();
    private final TextArea words = new TextArea();
    private final Label title = new Label(tr("Arrow"));
    private final HBox arrow = new HBox();
    private final HeadingBox heading = new HeadingBox();
    private @Nullable Annotation shown;

    AnnotationView(Document document, HoldBar hold, Consumer<ResourceId> reveal) {
        this.document = document;
        this.hold = hold;
        this.reveal = reveal;
        getStyleClass().addAll("resource-view", "annotation-view");
        type.getStyleClass().add("type");
        title.getStyleClass().add("section");
        arrow.getStyleClass().add("arrow");
        words.setId("field-words");
        words.setWrapText(true);
        words.setPrefRowCount(5);
        words.setAccessibleText(tr("Words"));
        words.focusedProperty()
                .subscribe(focused -> {
                    if (!focused) {
                        commit();
                    }
                });
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        heading.setOnAction(_ -> lead(heading.getValue()));
        getChildren().addAll(type, words, hold, title, arrow);
    }

    void show(Annotation annotation) {
        Annotation before = shown;
        shown = annotation;
        boolean same =
                before != null
                        && before.id().equals(annotation.id())
                        && before.text().equals(annotation.text());
        if (!same) {
            words.setText(annotation.text());
        }
        hold.show(document.design().hold(annotation.id()));
        Note note = annotation instanceof Note found ? found : null;
        type.setText(type(annotation));
        words.setAccessibleText(
                annotation instanceof Image ? tr("What is to be seen on it") : tr("Words"));
        words.setPromptText(words.getAccessibleText());
        title.setVisible(note != null || annotation instanceof Arrow);
        title.setText(note == null ? tr("Leads") : tr("Arrow"));
        arrow.setVisible(title.isVisible());
        if (note != null) {
            showArrow(note);
        } else if (annotation instanceof Arrow free) {
            heading.setValue(free.heading());
            arrow.getChildren().setAll(heading);
        }
    }

    private static String type(Annotation annotation) {
        return switch (annotation) {
            case Note _ -> tr("Note");
            case Annotation.Frame _ -> tr("Frame");
            case Arrow _ -> tr("Arrow");
            case Image _ -> tr("Image");
        };
    }

    private void lead(Heading way) {
        Annotation now = shown == null ? null : document.design().annotation(shown.id());
        if (now instanceof Arrow free && way != null && way != free.heading()) {
            document.perform(new Edit.Annotate(tr("Turn the arrow"), free.heading(way), null));
        }
    }

    private void showArrow(Note note) {
        ResourceId about = note.about();
        arrow.getChildren().clear();
        if (about == null) {
            Label hint = new Label(tr("Drag from a handle of the note to a resource."));
            hint.getStyleClass().add("hint");
            hint.setWrapText(true);
            arrow.getChildren().add(hint);
            return;
        }
        Hyperlink target = new Hyperlink(document.design().name(about));
        target.setId("note-about");
        target.setOnAction(_ -> reveal.accept(about));
        Button remove = new Button(tr("Remove"));
        remove.setId("note-arrow-remove");
        remove.getStyleClass().add(Styles.SMALL);
        remove.setAccessibleText(tr("Remove the arrow"));
        remove.setOnAction(_ ->
                document.perform(
                        new Edit.Annotate(tr("Remove the arrow"), note.about(null), null)));
        arrow.getChildren().addAll(target, remove);
    }

    private void pressed(KeyEvent event) {
        Annotation now = shown;
        if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            commit();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && now != null) {
            words.setText(now.text());
            event.consume();
        }
    }

    /// Takes the words for what was shown, whatever is selected now.
    private void commit() {
        Annotation before = shown == null ? null : document.design().annotation(shown.id());
        String typed = words.getText().stripTrailing();
        if (before != null && !typed.equals(before.text())) {
            document.perform(
                    new Edit.Annotate(tr("Edit %s", before.name()), before.saying(typed), null));
        }
    }
}
