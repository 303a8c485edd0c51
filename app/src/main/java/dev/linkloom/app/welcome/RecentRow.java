package dev.linkloom.app.welcome;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import dev.linkloom.app.export.Palette;
import dev.linkloom.app.preview.Previews.Preview;
import dev.linkloom.app.preview.Thumbnail;
import dev.linkloom.app.text.When;

import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.nio.file.Path;

/// A file used before: its picture, name, folder and time, and a way off the list.
final class RecentRow extends HBox {

    private static final PseudoClass MISSING = PseudoClass.getPseudoClass("missing");

    private final Path file;
    private final Thumbnail picture;
    private final Label time = new Label(" ");
    private final Button opening = new Button();

    RecentRow(Path file, ObservableValue<Palette> palette, Runnable open, Runnable forget) {
        this.file = file;
        picture = new Thumbnail(76, 48, palette);
        getStyleClass().add("welcome-recent-row");
        Label name = new Label(name());
        name.getStyleClass().add("name");
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        Label folder = new Label(String.valueOf(file.getParent()));
        folder.getStyleClass().add("detail");
        folder.setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
        time.getStyleClass().add("detail");
        VBox words = new VBox(name, folder, time);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox content = new HBox(picture, words);
        content.getStyleClass().add("content");
        opening.setId("welcome-recent");
        opening.getStyleClass().setAll("button", "welcome-recent");
        opening.setGraphic(content);
        opening.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        opening.setTooltip(new Tooltip(file.toString()));
        opening.setMaxWidth(Double.MAX_VALUE);
        opening.setMinWidth(0);
        opening.setOnAction(_ -> open.run());
        content.prefWidthProperty().bind(opening.widthProperty().subtract(16));
        HBox.setHgrow(opening, Priority.ALWAYS);
        tell(String.valueOf(file.getParent()));
        getChildren().addAll(opening, forgetting(forget));
    }

    private String name() {
        return String.valueOf(file.getFileName());
    }

    private Button forgetting(Runnable forget) {
        Button button = new Button(null, new FontIcon(BootstrapIcons.X));
        button.setId("welcome-forget");
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        button.setAccessibleText(tr("Remove %s from the list", name()));
        button.setTooltip(new Tooltip(tr("Remove from the list")));
        button.setOnAction(_ -> forget.run());
        return button;
    }

    /// What was found out about the file.
    void show(Preview preview) {
        if (preview.diagram() != null) {
            picture.show(preview.diagram());
        }
        pseudoClassStateChanged(MISSING, !preview.isThere());
        if (!preview.isThere()) {
            time.setText(tr("Missing"));
        } else if (preview.modified() != null) {
            time.setText(When.words(preview.modified()));
        }
        tell("%s, %s".formatted(file.getParent(), time.getText()));
    }

    @Override
    public void requestFocus() {
        opening.requestFocus();
    }

    private void tell(String details) {
        opening.setAccessibleText("%s, %s".formatted(name(), details));
    }
}
