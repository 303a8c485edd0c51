package dev.linkloom.app.canvas;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.document.Document;
import dev.linkloom.model.Annotation;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.Resource;

import javafx.scene.control.TextField;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Font;

import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/// The text field over a name on the canvas: Enter takes the new name, Escape keeps the old one.
final class Renaming {

    private static final double LEAST_WIDTH = 120;

    private final Document document;
    private final Consumer<String> tell;
    private final Runnable finished;
    private final TextField field = new TextField();
    private @Nullable ResourceId id;

    /// @param tell takes the reason when a name is refused
    /// @param finished gives the keyboard back
    Renaming(Document document, Consumer<String> tell, Runnable finished) {
        this.document = document;
        this.tell = tell;
        this.finished = finished;
        field.setId("canvas-name");
        field.getStyleClass().add("canvas-name");
        field.setManaged(false);
        field.setVisible(false);
        field.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        field.addEventHandler(InputEvent.ANY, InputEvent::consume);
        field.focusedProperty()
                .subscribe(focused -> {
                    if (!focused && id != null && !commit()) {
                        close();
                    }
                });
    }

    TextField field() {
        return field;
    }

    boolean isActive() {
        return id != null;
    }

    /// Offers the name of a resource for editing.
    ///
    /// @param place where the name is drawn, in pixels of the canvas
    /// @param textSize how large it is drawn there
    void begin(ResourceId resource, Box place, double textSize) {
        Design design = document.design();
        Annotation annotation = design.annotation(resource);
        if (!design.has(resource)) {
            return;
        }
        id = resource;
        field.setText(annotation == null ? design.name(resource) : annotation.text());
        field.setFont(Font.font(field.getFont().getFamily(), Math.clamp(textSize, 11, 28)));
        double height = Math.max(24, Math.ceil(textSize * 1.9));
        double width = Math.max(LEAST_WIDTH, place.width() + 16);
        field.resizeRelocate(
                Math.rint(place.x() - 6),
                Math.rint(place.centerY() - height / 2),
                Math.rint(width),
                height);
        field.setVisible(true);
        field.requestFocus();
        field.selectAll();
    }

    /// Follows a view that moves by keeping the old name; a field in the wrong place helps nobody.
    void cancel() {
        if (id != null) {
            close();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            commit();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            close();
            tell.accept("");
        }
    }

    /// Takes the name unless it is empty, which is refused with the reason.
    private boolean commit() {
        ResourceId named = id;
        String name = field.getText().strip();
        if (named == null || !document.design().has(named)) {
            close();
            return true;
        }
        if (name.isEmpty() && document.design().find(named) != null) {
            tell.accept(tr("A name needs at least one character."));
            return false;
        }
        close();
        rename(named, name);
        return true;
    }

    private void rename(ResourceId named, String name) {
        Design design = document.design();
        String label = tr("Rename %s", design.name(named));
        Resource resource = design.find(named);
        Annotation annotation = design.annotation(named);
        if (resource != null && !name.equals(resource.name())) {
            document.perform(new Edit.Replace(label, resource.renamed(name)));
        } else if (annotation != null && !name.equals(annotation.text())) {
            document.perform(new Edit.Annotate(label, annotation.saying(name), null));
        }
    }

    private void close() {
        id = null;
        field.setVisible(false);
        finished.run();
    }
}
