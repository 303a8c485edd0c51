package dev.linkloom.app.welcome;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import dev.linkloom.app.compare.Comparison;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.DocumentFiles;
import dev.linkloom.app.document.Leftovers;
import dev.linkloom.app.document.RecentFiles;
import dev.linkloom.app.export.Palette;
import dev.linkloom.app.lesson.LessonShelf;
import dev.linkloom.app.preview.Previews;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Consumer;

/// What greets the user over the window: unsaved work to recover, recent files, lessons to take,
/// templates and samples to open.
public final class WelcomeView extends StackPane {

    private final DocumentFiles files;
    private final Samples bundled;
    private final UnsavedList unsaved;
    private final RecentList recent;
    private final LessonShelf lessons;
    private final Gallery templates;
    private final Gallery samples;

    /// What the window shows the welcome in and of.
    ///
    /// @param compare shows unsaved work beside what is saved
    public record Surroundings(
            Document document,
            DocumentFiles files,
            Samples samples,
            RecentFiles recent,
            Leftovers leftovers,
            Previews previews,
            Consumer<Comparison> compare,
            ObservableValue<Palette> palette) {}

    public WelcomeView(Surroundings around, LessonShelf lessons) {
        files = around.files();
        bundled = around.samples();
        this.lessons = lessons;
        Previews previews = around.previews();
        ObservableValue<Palette> palette = around.palette();
        unsaved = new UnsavedList(around.leftovers(), around.compare(), previews, palette);
        recent = new RecentList(around.recent(), previews, palette);
        templates = new Gallery(files, around.samples(), previews, palette);
        samples = new Gallery(files, around.samples(), previews, palette);
        setId("welcome");
        getStyleClass().add("welcome");
        getChildren().add(card());
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, this::hideOnEscape);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::hideBeside);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> keepFocus(owner));
        around.document().openedProperty().subscribe(this::close);
    }

    /// Shows what there is to begin with now.
    public void open() {
        recent.fill(this::close);
        templates.fill(bundled.templates(), true, this::close);
        samples.fill(bundled.all(), false, this::close);
        lessons.fill(this::close, this::show);
    }

    private void show() {
        setVisible(true);
        Node first = lookup("#unsaved-recover");
        first = first == null ? lookup("#welcome-recent") : first;
        first = first == null ? lookup(".lesson-card-footer .accent") : first;
        (first == null ? this : first).requestFocus();
    }

    public void close() {
        setVisible(false);
    }

    /// What lies behind is out of reach for keys too.
    private void keepFocus(@Nullable Node owner) {
        if (isVisible() && !isDisabled() && owner != null && !isFocusWithin()) {
            requestFocus();
        }
    }

    private Node card() {
        HBox columns = new HBox(beginning(), offers());
        columns.getStyleClass().add("welcome-columns");
        VBox.setVgrow(columns, Priority.ALWAYS);
        VBox card = new VBox(header(), unsaved, columns);
        card.getStyleClass().add("welcome-card");
        card.setMaxSize(1150, 800);
        ArrowKeys.leadThrough(card);
        return card;
    }

    private Node header() {
        Label title = new Label(tr("Welcome to Linkloom"));
        title.getStyleClass().add("welcome-title");
        Label words =
                new Label(
                        tr(
                                "Draw an AWS PrivateLink design, play a connection, see every"
                                        + " decision."));
        words.getStyleClass().add("welcome-words");
        VBox heading = new VBox(title, words);
        heading.getStyleClass().add("welcome-heading");
        HBox.setHgrow(heading, Priority.ALWAYS);
        Button closing = new Button(null, new FontIcon(BootstrapIcons.X));
        closing.setId("welcome-close");
        closing.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        closing.setAccessibleText(tr("Close"));
        closing.setOnAction(_ -> close());
        return new HBox(heading, closing);
    }

    private Node beginning() {
        HBox buttons =
                new HBox(
                        button(
                                "welcome-begin",
                                BootstrapIcons.FILE_EARMARK_PLUS,
                                tr("New design"),
                                files::startNew),
                        button(
                                "welcome-open",
                                BootstrapIcons.FOLDER2_OPEN,
                                tr("Open…"),
                                files::open));
        buttons.getStyleClass().add("welcome-buttons");
        ScrollPane scroll = scroll(recent, tr("Recent files"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox column = new VBox(buttons, section(tr("Recent")), scroll);
        column.getStyleClass().add("welcome-beginning");
        return column;
    }

    private Node offers() {
        VBox all =
                new VBox(
                        section(tr("Learn")),
                        lessons,
                        section(tr("Templates")),
                        templates,
                        section(tr("Samples to play and break")),
                        samples);
        all.getStyleClass().add("welcome-offers");
        ScrollPane scroll = scroll(all, tr("Lessons, templates and samples"));
        HBox.setHgrow(scroll, Priority.ALWAYS);
        return scroll;
    }

    private static ScrollPane scroll(Region content, String name) {
        ScrollPane scroll = new ScrollPane(content);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(name);
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private Button button(String id, Ikon icon, String label, Runnable action) {
        Button button = new Button(label, new FontIcon(icon));
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(button, Priority.ALWAYS);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private void hideOnEscape(KeyEvent press) {
        if (press.getCode() == KeyCode.ESCAPE) {
            close();
            press.consume();
        }
    }

    private void hideBeside(MouseEvent press) {
        if (equals(press.getTarget())) {
            close();
        }
        press.consume();
    }

    private static Label section(String title) {
        Label label = new Label(title);
        label.getStyleClass().add("welcome-section");
        return label;
    }
}
