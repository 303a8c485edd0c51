package dev.linkloom.app.lesson;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import dev.linkloom.app.background.Background;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
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

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// What greets the user over the window: lessons to take, designs to open.
public final class WelcomeView extends StackPane {

    /// Something else to begin with: the sample, a recent file, an empty design.
    ///
    /// @param detail where it is; may be empty
    /// @param isThere whether it still exists, asked away from the JavaFX thread
    public record Start(
            String id,
            Ikon icon,
            String label,
            String detail,
            BooleanSupplier isThere,
            Runnable action) {}

    private record Contents(List<Offer> offers, List<Start> starts) {}

    private record Offer(Lesson lesson, @Nullable Progress progress) {}

    private final ProgressStore store;
    private final Background background;
    private final Consumer<String> complain;
    private final Consumer<Runnable> whenFree;
    private final LessonSession session;
    private final Supplier<List<Start>> starts;
    private final VBox lessons = column("welcome-lessons");
    private final VBox others = column("welcome-starts");

    /// @param whenFree does something once the open design may be left
    /// @param starts what else to begin with, asked for each time the view is shown
    public WelcomeView(
            LessonSession session,
            ProgressStore store,
            Background background,
            Consumer<String> complain,
            Consumer<Runnable> whenFree,
            Supplier<List<Start>> starts) {
        this.session = session;
        this.store = store;
        this.background = background;
        this.complain = complain;
        this.whenFree = whenFree;
        this.starts = starts;
        setId("welcome");
        getStyleClass().add("welcome");
        getChildren().add(card());
        setVisible(false);
        addEventHandler(KeyEvent.KEY_PRESSED, this::hideOnEscape);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::hideBeside);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> keepFocus(owner));
    }

    /// Shows what there is to begin with now.
    public void open() {
        List<Start> possible = starts.get();
        background.run(
                () -> new Contents(offers(), there(possible)),
                found -> {
                    lessons.getChildren().setAll(found.offers().stream().map(this::card).toList());
                    others.getChildren().setAll(found.starts().stream().map(this::link).toList());
                    setVisible(true);
                    requestFocus();
                },
                failure ->
                        complain.accept("The lessons could not be read: " + failure.getMessage()));
    }

    public void close() {
        setVisible(false);
    }

    /// What lies behind is out of reach for keys too.
    private void keepFocus(@Nullable Node owner) {
        if (isVisible() && owner != null && !isFocusWithin()) {
            requestFocus();
        }
    }

    private static List<Start> there(List<Start> possible) {
        return possible.stream().filter(each -> each.isThere().getAsBoolean()).toList();
    }

    private List<Offer> offers() throws IOException {
        List<Offer> offers = new ArrayList<>();
        for (Lesson lesson : LessonLibrary.bundled()) {
            offers.add(new Offer(lesson, progress(lesson)));
        }
        return offers;
    }

    /// Progress that cannot be read counts as none: the lesson starts over.
    private @Nullable Progress progress(Lesson lesson) {
        try {
            return store.load(lesson.id());
        } catch (IOException unreadable) {
            return null;
        }
    }

    private Node card(Offer offer) {
        return new LessonCard(
                offer.lesson(),
                offer.progress(),
                run ->
                        whenFree.accept(() -> {
                            close();
                            session.take(run);
                        }));
    }

    private Node card() {
        Label title = new Label(tr("Welcome to Linkloom"));
        title.getStyleClass().add("welcome-title");
        Label words =
                new Label(
                        tr(
                                "Draw an AWS PrivateLink design, play a connection, see every"
                                        + " decision."));
        words.getStyleClass().add("welcome-words");
        words.setWrapText(true);
        VBox heading = new VBox(title, words);
        heading.getStyleClass().add("welcome-heading");
        HBox.setHgrow(heading, Priority.ALWAYS);
        VBox card =
                new VBox(
                        new HBox(heading, closing()),
                        new VBox(section("Learn"), lessons),
                        new VBox(section("Begin with"), others));
        card.getStyleClass().add("welcome-card");
        card.setMaxSize(560, Region.USE_PREF_SIZE);
        return card;
    }

    private Button closing() {
        Button button = new Button(null, new FontIcon(BootstrapIcons.X));
        button.setId("welcome-close");
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        button.setAccessibleText(tr("Close"));
        button.setOnAction(_ -> close());
        return button;
    }

    private Node link(Start start) {
        Hyperlink link = new Hyperlink(start.label(), new FontIcon(start.icon()));
        link.setId(start.id());
        link.setMinWidth(Region.USE_PREF_SIZE);
        link.setOnAction(_ -> {
            close();
            start.action().run();
        });
        Label detail = new Label(start.detail());
        detail.getStyleClass().add("welcome-detail");
        HBox row = new HBox(link, detail);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("welcome-start");
        return row;
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

    private static VBox column(String styleClass) {
        VBox column = new VBox();
        column.getStyleClass().add(styleClass);
        return column;
    }
}
