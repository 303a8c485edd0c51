package dev.linkloom.app.inspector;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.document.Document;
import dev.linkloom.app.inspector.editor.Uncommitted;
import dev.linkloom.app.inspector.form.Forms;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.file.DesignFile;
import dev.linkloom.model.file.DesignFormatException;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The selection as it stands in the file, below its form: what is changed in one shows in the
/// other.
final class JsonPane extends VBox {

    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("danger");
    private static final int MOST = 200;

    private final Document document;
    private final Forms forms;
    private final Label hint = new Label();
    private final Label reason = new Label();
    private final TextArea text = new TextArea();
    private List<ResourceId> ids = List.of();
    private Design design;
    private String committed = "";

    JsonPane(Document document, Forms forms) {
        this.document = document;
        this.forms = forms;
        design = document.design();
        getStyleClass().add("json-pane");
        text.setId("json");
        text.getStyleClass().add("mono");
        text.setAccessibleText(tr("JSON of the selection"));
        text.getProperties().put(Uncommitted.class, (Uncommitted) this::isPending);
        text.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        text.focusedProperty().subscribe((before, _) -> commitIf(before));
        text.textProperty().subscribe(_ -> hint());
        hint.getStyleClass().add("section");
        reason.setId("json-reason");
        reason.getStyleClass().add("reason");
        reason.setWrapText(true);
        reason.setMinHeight(Region.USE_PREF_SIZE);
        VBox.setVgrow(text, Priority.ALWAYS);
        getChildren().addAll(hint, text);
    }

    void show(List<ResourceId> now) {
        design = document.design();
        boolean tooMany = now.size() > MOST;
        String text = now.isEmpty() || tooMany ? "" : DesignFile.format(design, now);
        boolean same = now.equals(ids) && text.equals(committed);
        ids = List.copyOf(now);
        committed = text;
        this.text.setDisable(text.isEmpty());
        this.text.setPromptText(
                tooMany ? tr("Select %s resources at most.", MOST) : tr("Nothing is selected."));
        if (!same || !isPending()) {
            revert();
        }
    }

    private boolean isPending() {
        return !text.getText().equals(committed);
    }

    private void press(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER && key.isShortcutDown()) {
            commit();
            key.consume();
        } else if (key.getCode() == KeyCode.ESCAPE && isPending()) {
            revert();
            key.consume();
        }
    }

    private void commitIf(boolean left) {
        if (left) {
            commit();
        }
    }

    private void commit() {
        if (!isPending() || ids.isEmpty()) {
            refuse(null);
            return;
        }
        try {
            refuse(forms.rewrite(document.fabric(), text.getText(), ids));
        } catch (DesignFormatException unreadable) {
            refuse(unreadable.getMessage());
        }
    }

    private void revert() {
        if (isPending()) {
            text.setText(committed);
        }
        refuse(null);
        hint();
    }

    private void hint() {
        hint.setText(isPending() ? tr("Ctrl+Enter applies, Esc takes back") : tr("As in the file"));
    }

    private void refuse(@Nullable String why) {
        text.pseudoClassStateChanged(REFUSED, why != null);
        getChildren().remove(reason);
        if (why != null) {
            reason.setText(why);
            getChildren().add(reason);
        }
    }
}
