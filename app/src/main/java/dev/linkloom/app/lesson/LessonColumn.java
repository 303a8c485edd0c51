package dev.linkloom.app.lesson;

import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/// The column at the right: the lesson, while one is taken, above the inspector.
final class LessonColumn extends SplitPane {

    private static final double WANTED = 430;
    private static final double LEFT_TO_INSPECTOR = 170;

    private final LessonPanel lesson;

    LessonColumn(LessonSession session, LessonPanel lesson, Region inspector) {
        super(inspector);
        this.lesson = lesson;
        setOrientation(Orientation.VERTICAL);
        inspector.setMinHeight(140);
        lesson.setMinHeight(180);
        session.runProperty().subscribe(run -> show(run != null));
        heightProperty().subscribe(this::place);
    }

    private void show(boolean taken) {
        if (!taken) {
            getItems().remove(lesson);
        } else if (!getItems().contains(lesson)) {
            getItems().addFirst(lesson);
            place();
        }
    }

    /// The lesson is as tall as a step needs, unless that would starve the inspector.
    private void place() {
        if (getItems().contains(lesson) && getHeight() > 0) {
            setDividerPositions(Math.min(WANTED, getHeight() - LEFT_TO_INSPECTOR) / getHeight());
        }
    }
}
