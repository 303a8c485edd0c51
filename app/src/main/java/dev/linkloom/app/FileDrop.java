package dev.linkloom.app;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.document.DocumentFiles;
import dev.linkloom.app.notice.Notices;

import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

import java.io.File;
import java.util.List;

/// Opens a design that is dragged onto the window from a file browser.
record FileDrop(DocumentFiles files, Notices notices) {

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
        if (dropped.size() == 1) {
            files.open(dropped.getFirst().toPath());
        } else {
            notices.error(
                    tr(
                            "%s files were dropped, and a window shows one design. Drop one file.",
                            dropped.size()));
        }
    }
}
