package dev.linkloom.app;

import static dev.linkloom.app.command.Keys.shiftShortcut;
import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.background.Background;
import dev.linkloom.app.command.Command;
import dev.linkloom.app.command.Commands;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.FileDialogs;
import dev.linkloom.app.document.FileProblem;
import dev.linkloom.app.notice.Notices;
import dev.linkloom.app.simulation.Player;
import dev.linkloom.engine.Fabric;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.model.file.AtomicFile;

import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.nio.file.Path;
import java.util.List;

/// Saving what a packet capture of the flow shown would hold, for Wireshark.
record PacketCommands(
        Commands commands,
        Document document,
        Player player,
        FileDialogs dialogs,
        Notices notices,
        Background background,
        Saving saving) {

    private static final String ENDING = ".pcapng";

    void register() {
        commands.add(
                Command.of("save-packets", tr("Save packets…"), this::save)
                        .withIcon(BootstrapIcons.DOWNLOAD)
                        .when(player.traceProperty().isNotNull(), tr("Play a flow first"))
                        .on(shiftShortcut(KeyCode.E)));
    }

    private void save() {
        Trace trace = player.traceProperty().get();
        Path chosen =
                trace == null
                        ? null
                        : dialogs.chooseCapture(name(trace), document.fileProperty().get());
        if (chosen != null) {
            Path file = withEnding(chosen);
            Fabric fabric = document.fabric();
            background.run(
                    () -> {
                        AtomicFile.write(file, fabric.packets(List.of(trace)).bytes());
                        return file;
                    },
                    saving::saved,
                    problem -> notices.error(FileProblem.saving(file, problem)));
        }
    }

    /// `client-1-to-api.example.com-443.pcapng`.
    private static String name(Trace trace) {
        var flow = trace.flow();
        String words = "%s-to-%s-%d".formatted(flow.from(), flow.host(), flow.port());
        return words.replaceAll("[^\\p{L}\\p{N}._-]+", "-") + ENDING;
    }

    private static Path withEnding(Path chosen) {
        String name = String.valueOf(chosen.getFileName());
        return name.contains(".") ? chosen : chosen.resolveSibling(name + ENDING);
    }
}
