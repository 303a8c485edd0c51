package dev.linkloom.app;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.DocumentFiles;
import dev.linkloom.app.document.Opening;
import dev.linkloom.app.lesson.WelcomeView.Start;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// What a user may begin with beside a lesson: the sample, an empty design, the files used last.
record Beginnings(Document document, DocumentFiles files, RecentFiles recentFiles)
        implements Supplier<List<Start>> {

    private static final int MOST_RECENT = 3;

    @Override
    public List<Start> get() {
        List<Start> starts = new ArrayList<>(samples());
        starts.add(
                new Start(
                        "welcome-new",
                        BootstrapIcons.FILE_EARMARK_PLUS,
                        tr("An empty design"),
                        "",
                        () -> true,
                        files::startNew));
        recentFiles.all().stream().limit(MOST_RECENT).map(this::recent).forEach(starts::add);
        return starts;
    }

    /// Designs that come with the app.
    List<Start> samples() {
        return List.of(
                new Start(
                        "welcome-sample",
                        BootstrapIcons.DIAGRAM_3,
                        tr("A SaaS API over PrivateLink"),
                        tr("the sample"),
                        () -> true,
                        () -> files.leaveCurrent(this::openSample)));
    }

    private Start recent(Path file) {
        return new Start(
                "welcome-recent",
                BootstrapIcons.CLOCK_HISTORY,
                String.valueOf(file.getFileName()),
                String.valueOf(file.getParent()),
                () -> Files.exists(file),
                () -> recentFiles.open(file));
    }

    private void openSample() {
        Opening sample = Opening.sample();
        document.open(sample.design(), sample.file());
    }
}
