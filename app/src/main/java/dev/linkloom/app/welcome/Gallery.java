package dev.linkloom.app.welcome;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.document.DocumentFiles;
import dev.linkloom.app.export.Palette;
import dev.linkloom.app.preview.Previews;
import dev.linkloom.app.preview.Thumbnail;

import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.TilePane;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// Designs to begin with, each with a picture.
final class Gallery extends TilePane {

    private final DocumentFiles files;
    private final Samples samples;
    private final Previews previews;
    private final ObservableValue<Palette> palette;

    Gallery(
            DocumentFiles files,
            Samples samples,
            Previews previews,
            ObservableValue<Palette> palette) {
        this.files = files;
        this.samples = samples;
        this.previews = previews;
        this.palette = palette;
        getStyleClass().add("welcome-gallery");
    }

    /// Shows these, and an empty design before them where that is wanted.
    void fill(List<Sample> shown, boolean orEmpty, Runnable chosen) {
        getChildren().clear();
        if (orEmpty) {
            getChildren().add(empty(chosen));
        }
        shown.stream().map(each -> tile(each, chosen)).forEach(getChildren()::add);
    }

    private Tile empty(Runnable chosen) {
        return new Tile(
                "welcome-new",
                tr("An empty design"),
                new StackPane(picture(tr("An empty design")), new FontIcon(BootstrapIcons.PLUS)),
                () -> {
                    chosen.run();
                    files.startNew();
                });
    }

    private Tile tile(Sample sample, Runnable chosen) {
        Thumbnail picture = picture(sample.label());
        previews.of(sample.file(), sample::design, picture::show);
        return new Tile(
                sample.id(),
                sample.label(),
                picture,
                () -> {
                    chosen.run();
                    samples.open(sample);
                });
    }

    private Thumbnail picture(String name) {
        Thumbnail picture = new Thumbnail(Tile.WIDTH, Tile.HEIGHT, palette);
        picture.setAccessibleText(tr("Preview: %s", name));
        return picture;
    }
}
