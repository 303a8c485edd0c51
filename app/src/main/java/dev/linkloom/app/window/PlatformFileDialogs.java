package dev.linkloom.app.window;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.document.FileDialogs;

import javafx.application.Platform;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The dialogs of the operating system, over one window.
public final class PlatformFileDialogs implements FileDialogs {

    private static final ButtonType SAVE = new ButtonType(tr("Save"), ButtonData.YES);
    private static final ButtonType DISCARD = new ButtonType(tr("Don’t save"), ButtonData.NO);

    private final Window owner;

    public PlatformFileDialogs(Window owner) {
        this.owner = owner;
    }

    @Override
    public @Nullable Path chooseOpen(@Nullable Path near) {
        return path(chooser(tr("Open design"), near).showOpenDialog(owner));
    }

    @Override
    public @Nullable Path chooseSave(String name, @Nullable Path near) {
        FileChooser chooser = chooser(tr("Save design"), near);
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(owner));
    }

    @Override
    public @Nullable Path chooseCapture(String name, @Nullable Path near) {
        FileChooser chooser = chooser(tr("Save packets"), near);
        chooser.getExtensionFilters()
                .set(0, new ExtensionFilter(tr("Packet captures"), "*.pcapng"));
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(owner));
    }

    @Override
    public @Nullable Path chooseTable(String name, @Nullable Path near) {
        FileChooser chooser = chooser(tr("Save table"), near);
        chooser.getExtensionFilters()
                .set(0, new ExtensionFilter(tr("Comma-separated values"), "*.csv"));
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(owner));
    }

    @Override
    public @Nullable Path choosePicture(String name, @Nullable Path near) {
        FileChooser chooser = chooser(tr("Export a picture"), near);
        chooser.getExtensionFilters()
                .setAll(
                        new ExtensionFilter(tr("PNG pictures"), "*.png"),
                        new ExtensionFilter(tr("SVG drawings"), "*.svg"),
                        new ExtensionFilter(tr("PDF documents"), "*.pdf"));
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(owner));
    }

    @Override
    public @Nullable Path chooseImage(@Nullable Path near) {
        FileChooser chooser = chooser(tr("Add an image"), near);
        chooser.getExtensionFilters()
                .set(
                        0,
                        new ExtensionFilter(
                                tr("Pictures"), "*.png", "*.jpg", "*.jpeg", "*.gif", "*.bmp"));
        return path(chooser.showOpenDialog(owner));
    }

    @Override
    public void reveal(Path file) throws IOException {
        String system = System.getProperty("os.name", "");
        boolean isFolder = Files.isDirectory(file);
        List<String> command;
        if (system.startsWith("Mac")) {
            command =
                    isFolder
                            ? List.of("open", file.toString())
                            : List.of("open", "-R", file.toString());
        } else if (system.startsWith("Windows")) {
            command = List.of("explorer.exe", isFolder ? file.toString() : "/select," + file);
        } else {
            Path folder = isFolder ? file : file.toAbsolutePath().getParent();
            command = List.of("xdg-open", String.valueOf(folder));
        }
        new ProcessBuilder(command).start();
    }

    @Override
    public void browse(String address, Runnable otherwise) {
        String system = System.getProperty("os.name", "");
        List<String> command =
                system.startsWith("Mac")
                        ? List.of("open", address)
                        : system.startsWith("Windows")
                                ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
                                : List.of("xdg-open", address);
        try {
            Process opener =
                    new ProcessBuilder(command)
                            .redirectErrorStream(true)
                            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                            .start();
            opener.toHandle()
                    .onExit()
                    .thenRun(() -> {
                        if (opener.exitValue() != 0) {
                            Platform.runLater(otherwise);
                        }
                    })
                    .exceptionally(_ -> null);
        } catch (IOException noSuchProgram) {
            otherwise.run();
        }
    }

    @Override
    public Unsaved askUnsaved(String title) {
        Alert question =
                new Alert(
                        Alert.AlertType.NONE,
                        tr("Your changes are lost if you don’t save them."),
                        SAVE,
                        DISCARD,
                        ButtonType.CANCEL);
        question.initOwner(owner);
        question.setTitle("Linkloom");
        question.setHeaderText(tr("Save the changes to “%s”?", title));
        ButtonType answer = question.showAndWait().orElse(ButtonType.CANCEL);
        return answer.equals(SAVE)
                ? Unsaved.SAVE
                : answer.equals(DISCARD) ? Unsaved.DISCARD : Unsaved.CANCEL;
    }

    private static FileChooser chooser(String title, @Nullable Path near) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(tr("Linkloom designs"), "*.json"),
                        new ExtensionFilter(tr("All files"), "*.*"));
        Path folder = near == null ? null : near.toAbsolutePath().getParent();
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        return chooser;
    }

    private static @Nullable Path path(@Nullable File chosen) {
        return chosen == null ? null : chosen.toPath();
    }
}
