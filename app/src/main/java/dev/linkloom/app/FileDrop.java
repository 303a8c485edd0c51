package dev.linkloom.app;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.clipboard.ImageFiles;
import dev.linkloom.app.document.DocumentFiles;
import dev.linkloom.app.notice.Notices;

import javafx.geometry.Point2D;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.nio.file.Path;
import java.util.List;

/// Opens a design that is dragged onto the window from a file browser, and puts a picture where it
/// is dropped.
record FileDrop(DocumentFiles files, ImageFiles images, DesignCanvas canvas, Notices notices) {

    void on(Scene scene) {
        scene.setOnDragOver(this::over);
        scene.setOnDragDropped(this::dropped);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            event.consume();
        }
    }

    private void dropped(DragEvent event) {
        List<File> dropped = event.getDragboard().getFiles();
        event.setDropCompleted(dropped.size() == 1);
        event.consume();
        if (dropped.size() != 1) {
            notices.error(
                    tr(
                            "%s files were dropped, and a window shows one design. Drop one file.",
                            dropped.size()));
            return;
        }
        Path file = dropped.getFirst().toPath();
        if (ImageFiles.isImage(file)) {
            Point2D at = canvas.sceneToLocal(event.getSceneX(), event.getSceneY());
            images.add(file, canvas.viewport().toWorld(at.getX(), at.getY()));
        } else {
            files.open(file);
        }
    }
}
