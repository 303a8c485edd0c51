package dev.linkloom.app;

import static dev.linkloom.app.command.Keys.shortcut;
import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.background.Background;
import dev.linkloom.app.command.Command;
import dev.linkloom.app.command.Commands;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.FileDialogs;
import dev.linkloom.app.document.FileProblem;
import dev.linkloom.app.export.Palette;
import dev.linkloom.app.export.Picture;
import dev.linkloom.app.notice.Notices;
import dev.linkloom.model.Design;
import dev.linkloom.model.file.AtomicFile;

import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.nio.file.Path;
import java.util.Locale;

/// Pictures of the design for documents and slides, in a theme of their own whatever the window's.
record ExportCommands(
        Commands commands,
        Document document,
        FileDialogs dialogs,
        Notices notices,
        Background background,
        Saving saving) {

    /// Sharp on screens with two pixels for one.
    private static final double SCALE = 2;

    void register() {
        commands.add(
                Command.of("export", tr("Export a picture…"), () -> export(Palette.LIGHT))
                        .withIcon(BootstrapIcons.IMAGE)
                        .on(shortcut(KeyCode.E)));
        commands.add(
                Command.of(
                        "export-dark", tr("Export a dark picture…"), () -> export(Palette.DARK)));
    }

    private void export(Palette palette) {
        Path chosen = dialogs.choosePicture(name(), document.fileProperty().get());
        if (chosen != null) {
            Path file = withEnding(chosen);
            Design design = document.design();
            background.run(
                    tr("Exporting %s", file.getFileName()),
                    () -> {
                        AtomicFile.write(file, picture(design, palette, file));
                        return file;
                    },
                    saving::saved,
                    problem -> notices.error(problem(file, problem)));
        }
    }

    private static byte[] picture(Design design, Palette palette, Path file) {
        return String.valueOf(file).toLowerCase(Locale.ROOT).endsWith(".svg")
                ? Picture.of(design, palette, 1).svg()
                : Picture.of(design, palette, SCALE).png();
    }

    private static String problem(Path file, Throwable problem) {
        return problem instanceof IllegalArgumentException
                ? tr("The design is too large for a PNG picture; export it as SVG.")
                : FileProblem.saving(file, problem);
    }

    private String name() {
        String name = document.name().replaceFirst("\\.json$", "");
        return name.replaceAll("[^\\p{L}\\p{N}._-]+", "-") + ".png";
    }

    private static Path withEnding(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        return name.contains(".") ? chosen : chosen.resolveSibling(name + ".png");
    }
}
