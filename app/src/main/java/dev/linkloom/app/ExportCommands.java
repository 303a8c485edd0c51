package dev.linkloom.app;

import static dev.linkloom.app.command.Keys.altShift;
import static dev.linkloom.app.command.Keys.shortcut;
import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.background.Background;
import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.command.Command;
import dev.linkloom.app.command.Commands;
import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.app.diagram.Visibility;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.FileDialogs;
import dev.linkloom.app.document.FileProblem;
import dev.linkloom.app.document.Selection;
import dev.linkloom.app.export.Picture;
import dev.linkloom.app.export.PictureFormat;
import dev.linkloom.app.notice.Notices;
import dev.linkloom.app.simulation.Playback;
import dev.linkloom.app.simulation.Player;
import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Box;
import dev.linkloom.model.file.AtomicFile;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

/// Pictures of the design for documents and slides, in a theme of their own whatever the window's.
record ExportCommands(
        Commands commands,
        Document document,
        Selection selection,
        DesignCanvas canvas,
        Player player,
        FileDialogs dialogs,
        Notices notices,
        Background background,
        Saving saving) {

    /// Adds the commands.
    ///
    /// @return the card on which a picture is described, to lie over the window
    PictureCard register() {
        PictureCard card = new PictureCard(selection, player, this::save, this::copy);
        commands.add(
                Command.of("export", tr("Export a picture…"), card::open)
                        .withIcon(BootstrapIcons.IMAGE)
                        .on(shortcut(KeyCode.E)));
        commands.add(
                Command.of("copy-picture", tr("Copy as a picture"), this::copyAtOnce)
                        .withIcon(BootstrapIcons.CARD_IMAGE)
                        .on(altShift(KeyCode.C)));
        return card;
    }

    /// The selection, or everything, as it looks in the window.
    private void copyAtOnce() {
        PictureWish.Part part =
                selection.ids().isEmpty() ? PictureWish.Part.WHOLE : PictureWish.Part.SELECTION;
        copy(new PictureWish(part, canvas.paletteProperty().get(), 2, false, true));
    }

    private void copy(PictureWish wish) {
        Supplier<Picture> picture = picture(wish);
        background.run(
                tr("Copying the picture"),
                () -> picture.get().image(),
                image -> {
                    ClipboardContent content = new ClipboardContent();
                    content.putImage(image);
                    Clipboard.getSystemClipboard().setContent(content);
                    canvas.say(tr("Copied as a picture. Paste it into a document or a chat."));
                },
                problem -> notices.error(tr("The picture is too large; choose a smaller size.")));
    }

    private void save(PictureWish wish) {
        Path chosen = dialogs.choosePicture(name(), document.fileProperty().get());
        if (chosen != null) {
            Path file = withEnding(chosen);
            Supplier<Picture> picture = picture(wish);
            background.run(
                    tr("Exporting %s", file.getFileName()),
                    () -> {
                        AtomicFile.write(file, bytes(picture.get(), file));
                        return file;
                    },
                    saving::saved,
                    problem -> notices.error(problem(file, problem)));
        }
    }

    /// Draws it, apart from the window. What is collapsed or hidden there is so in the picture.
    private Supplier<Picture> picture(PictureWish wish) {
        Fabric fabric = document.fabric();
        Visibility visibility = canvas.folding().visibilityProperty().get();
        Box area = area(wish.part());
        List<Item> flow = wish.flow() ? flow() : List.of();
        return () ->
                new Picture(
                        Diagram.of(fabric).showing(visibility),
                        wish.palette(),
                        wish.scale(),
                        flow,
                        area,
                        wish.transparent());
    }

    private List<Item> flow() {
        Playback shown = player.playbackProperty().get();
        return shown == null ? List.of() : shown.items(player.time());
    }

    private @Nullable Box area(PictureWish.Part part) {
        return switch (part) {
            case WHOLE -> null;
            case VIEW -> canvas.camera().windowProperty().getValue();
            case SELECTION ->
                    selection.ids().stream()
                            .map(canvas.nesting()::shown)
                            .filter(Objects::nonNull)
                            .reduce(Box::union)
                            .orElse(null);
        };
    }

    private static byte[] bytes(Picture picture, Path file) {
        PictureFormat format = PictureFormat.of(file);
        return (format == null ? PictureFormat.PNG : format).write(picture);
    }

    private static String problem(Path file, Throwable problem) {
        return problem instanceof IllegalArgumentException
                ? tr("The design is too large for a PNG picture; export it as SVG or PDF.")
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
