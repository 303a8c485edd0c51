package dev.linkloom.app.clipboard;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.background.Background;
import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.FileDialogs;
import dev.linkloom.app.export.Images;
import dev.linkloom.app.notice.Notices;
import dev.linkloom.model.ImageData;

import javafx.scene.image.Image;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

/// Pictures that come onto the drawing: from a file, dragged from elsewhere, from the clipboard.
public record ImageFiles(
        Document document,
        DesignCanvas canvas,
        FileDialogs dialogs,
        Background background,
        Notices notices) {

    private static final Set<String> ENDINGS = Set.of("png", "jpg", "jpeg", "gif", "bmp");

    /// Whether the name is that of a picture.
    public static boolean isImage(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return ENDINGS.contains(name.substring(name.lastIndexOf('.') + 1));
    }

    /// Asks which picture, and puts it at a place.
    public void choose(Point at) {
        Path chosen = dialogs.chooseImage(document.fileProperty().get());
        if (chosen != null) {
            add(chosen, at);
        }
    }

    /// Puts the picture of a file at a place.
    public void add(Path file, Point at) {
        background.run(
                tr("Reading %s", file.getFileName()),
                () -> Images.read(Files.readAllBytes(file)),
                data -> put(data, at),
                problem -> notices.error(tr("%s cannot be shown: %s", file, reason(problem))));
    }

    /// Puts a picture of the clipboard at a place.
    void add(Image image, Point at) {
        try {
            put(Images.of(image), at);
        } catch (IOException broken) {
            notices.error(tr("The picture on the clipboard cannot be shown."));
        }
    }

    private void put(ImageData data, Point at) {
        Image image = Images.of(data);
        canvas.editing().annotating().addImage(data, image.getWidth(), image.getHeight(), at);
    }

    private static String reason(Throwable problem) {
        String message = problem.getMessage();
        return message == null ? problem.getClass().getSimpleName() : message;
    }
}
