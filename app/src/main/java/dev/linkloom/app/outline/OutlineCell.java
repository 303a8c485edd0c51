package dev.linkloom.app.outline;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.canvas.Spoken;
import dev.linkloom.app.text.TypeNames;
import dev.linkloom.app.window.TypeGlyph;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;

import javafx.css.PseudoClass;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.control.TreeCell;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import java.util.function.BiConsumer;

/// One resource of the tree: its glyph and its name, which can be edited in place.
final class OutlineCell extends TreeCell<Resource> {

    private static final PseudoClass TAKES = PseudoClass.getPseudoClass("drop-ok");
    private static final PseudoClass REFUSES = PseudoClass.getPseudoClass("drop-refused");

    private final DesignCanvas canvas;
    private final BiConsumer<Resource, String> rename;
    private final TextField field = new TextField();
    private @Nullable ResourceType dressed;
    private @Nullable TypeGlyph glyph;

    /// A cell that shows nothing yet.
    ///
    /// @param rename takes the new name of a resource
    OutlineCell(DesignCanvas canvas, BiConsumer<Resource, String> rename) {
        this.canvas = canvas;
        this.rename = rename;
        field.setId("outline-name");
        field.setAccessibleText(tr("Name"));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Shows whether what is dragged may be dropped here; null when nothing is.
    void invite(@Nullable Boolean takes) {
        pseudoClassStateChanged(TAKES, takes != null && takes);
        pseudoClassStateChanged(REFUSES, takes != null && !takes);
    }

    @Override
    protected void updateItem(@Nullable Resource resource, boolean empty) {
        super.updateItem(resource, empty);
        invite(null);
        if (empty || resource == null) {
            setText(null);
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        if (resource.type() != dressed) {
            dressed = resource.type();
            glyph = new TypeGlyph(resource.type(), canvas.paletteProperty());
        }
        setText(resource.name());
        setGraphic(glyph);
        setTooltip(new Tooltip(TypeNames.of(resource.type()) + "  " + resource.id()));
        setAccessibleText(Spoken.of(canvas.nesting(), resource));
    }

    @Override
    public void startEdit() {
        super.startEdit();
        Resource resource = getItem();
        if (isEditing() && resource != null) {
            field.setText(resource.name());
            setText(null);
            setGraphic(field);
            field.requestFocus();
            field.selectAll();
        }
    }

    @Override
    public void cancelEdit() {
        super.cancelEdit();
        updateItem(getItem(), isEmpty());
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            Resource resource = getItem();
            String name = field.getText().strip();
            cancelEdit();
            if (resource != null) {
                rename.accept(resource, name);
            }
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            cancelEdit();
            event.consume();
        }
    }
}
