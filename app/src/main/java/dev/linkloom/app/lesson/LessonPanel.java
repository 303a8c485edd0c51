package dev.linkloom.app.lesson;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The lesson beside the canvas: where the learner is, what to read and do, and how it stands.
///
/// Takes no room while no lesson is taken.
public final class LessonPanel extends VBox {

    private final LessonSession session;
    private final StepDots dots = new StepDots();
    private final Label name = new Label();
    private final ScrollPane scroll = new ScrollPane();
    private final Button back = button("lesson-back", tr("Back"), null);
    private final Button reset =
            button("lesson-reset", tr("Reset step"), BootstrapIcons.ARROW_COUNTERCLOCKWISE);
    private final Button check = button("lesson-check", tr("Check"), null);
    private final Button next = button("lesson-next", tr("Next"), null);
    private @Nullable StepView shown;

    public LessonPanel(LessonSession session) {
        this.session = session;
        setId("lesson");
        getStyleClass().add("lesson");
        scroll.setFitToWidth(true);
        scroll.getStyleClass().addAll("lesson-scroll", "edge-to-edge");
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(header(), dots, scroll, footer());
        session.changesProperty().subscribe(_ -> refresh());
    }

    private Node header() {
        name.getStyleClass().add("lesson-name");
        name.setGraphic(new FontIcon(BootstrapIcons.JOURNAL_BOOKMARK_FILL));
        name.setMinWidth(0);
        Button quit = new Button(null, new FontIcon(BootstrapIcons.X));
        quit.setId("lesson-quit");
        quit.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        quit.setTooltip(new Tooltip(tr("Quit the lesson; your progress is kept")));
        quit.setAccessibleText(tr("Quit the lesson"));
        quit.setOnAction(_ -> session.quit());
        HBox header = new HBox(name, space(), quit);
        header.getStyleClass().add("lesson-header");
        return header;
    }

    private Node footer() {
        back.setOnAction(_ -> session.back());
        reset.setOnAction(_ -> session.reset());
        reset.setTooltip(
                new Tooltip(
                        tr("Brings the design back to how this step began; Undo takes that back")));
        check.setOnAction(_ -> session.check());
        next.setOnAction(_ -> goOn());
        next.getStyleClass().add(Styles.ACCENT);
        HBox footer = new HBox(back, reset, space(), check, next);
        footer.getStyleClass().add("lesson-footer");
        return footer;
    }

    private void refresh() {
        LessonRun run = session.runProperty().get();
        setVisible(run != null);
        setManaged(run != null);
        if (run == null) {
            shown = null;
            return;
        }
        if (shown == null || !shown.isOf(run)) {
            shown = new StepView(run, session);
            scroll.setContent(shown);
            scroll.setVvalue(0);
        }
        if (shown.refresh()) {
            scroll.applyCss();
            scroll.layout();
            scroll.setVvalue(1);
        }
        name.setText(run.lesson().title());
        dots.show(run);
        buttons(run);
    }

    private void buttons(LessonRun run) {
        boolean waits = !run.canGoOn() && !run.isFinished();
        back.setDisable(!run.canGoBack());
        show(reset, !run.isRereading() && !run.isFinished());
        show(check, waits && run.step().task() instanceof Task.Build);
        boolean last = run.shown() == run.lesson().steps().size() - 1;
        boolean stays = !run.canGoOn() && !(last && run.isFinished());
        if (stays && next.isFocused()) {
            (check.isVisible() ? check : scroll).requestFocus(); // else it would go astray
        }
        next.setDisable(stays);
        next.setText(last ? run.isFinished() ? tr("Close") : tr("Finish") : tr("Next"));
    }

    private void goOn() {
        LessonRun run = session.runProperty().get();
        if (run != null && run.isFinished() && !run.isRereading()) {
            session.quit();
        } else {
            session.next();
        }
    }

    private static void show(Node node, boolean now) {
        node.setVisible(now);
        node.setManaged(now);
    }

    private static Button button(String id, String label, @Nullable Ikon icon) {
        Button button = new Button(label, icon == null ? null : new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add(Styles.SMALL);
        button.setMinWidth(USE_PREF_SIZE);
        return button;
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }
}
