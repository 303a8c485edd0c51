package dev.linkloom.app.lesson;

import dev.linkloom.app.background.Background;
import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.DocumentFiles;
import dev.linkloom.app.notice.Notices;
import dev.linkloom.app.simulation.Player;

import javafx.scene.layout.Region;

import java.nio.file.Path;

/// Everything about learning in one window: the lessons on offer, the lesson beside the canvas, the
/// rings around controls.
public final class Classroom {

    private final Background background = new Background("linkloom-lessons");
    private final LessonSession session;
    private final LessonPanel panel;
    private final Rings rings = new Rings();
    private final LessonShelf shelf;

    /// @param folder where progress is kept
    public Classroom(
            Document document, Player player, DocumentFiles files, Notices notices, Path folder) {
        ProgressStore store = new ProgressStore(folder);
        session = new LessonSession(document, store, background, notices::error);
        panel = new LessonPanel(session);
        new PlayWatch(player, session::played);
        shelf = new LessonShelf(session, store, background, notices::error, files::leaveCurrent);
    }

    /// Points at things on this canvas from now on.
    public void pointOn(DesignCanvas canvas) {
        new LessonGuide(session, rings, canvas);
    }

    /// The inspector's column, which the lesson shares while one is taken.
    public Region above(Region inspector) {
        return new LessonColumn(session, panel, inspector);
    }

    /// Lies over the whole window and lets every click through.
    public Region rings() {
        return rings;
    }

    /// The lessons to take.
    public LessonShelf shelf() {
        return shelf;
    }

    /// Ends the lesson, if one is taken, and brings back what was open before; the progress is
    /// kept.
    public void endLesson() {
        session.quit();
    }

    /// Waits until the progress is on disk.
    public void close() {
        background.close();
    }
}
