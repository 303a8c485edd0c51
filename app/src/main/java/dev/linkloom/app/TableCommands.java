package dev.linkloom.app;

import static dev.linkloom.app.command.Keys.shift;
import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.background.Background;
import dev.linkloom.app.command.Command;
import dev.linkloom.app.command.Commands;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.FileDialogs;
import dev.linkloom.app.document.FileProblem;
import dev.linkloom.app.notice.Notices;
import dev.linkloom.app.table.TablePanel;
import dev.linkloom.model.file.AtomicFile;

import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/// What is done with the design as a table.
record TableCommands(
        Commands commands,
        Document document,
        TablePanel table,
        FileDialogs dialogs,
        Notices notices,
        Background background,
        Saving saving,
        Runnable show) {

    private static final String ENDING = ".csv";

    void register() {
        commands.add(
                Command.of("table", tr("Table of all resources"), this::open)
                        .withIcon(BootstrapIcons.TABLE)
                        .on(shift(KeyCode.W)));
        commands.add(Command.of("copy-table", tr("Copy table as CSV"), table::copy));
        commands.add(Command.of("save-table", tr("Save table as CSV…"), this::save));
    }

    private void open() {
        show.run();
        table.focus();
    }

    private void save() {
        Path chosen = dialogs.chooseTable(name(), document.fileProperty().get());
        if (chosen != null) {
            byte[] bytes = table.csv().getBytes(StandardCharsets.UTF_8);
            background.run(
                    () -> {
                        AtomicFile.write(chosen, bytes);
                        return chosen;
                    },
                    saving::saved,
                    problem -> notices.error(FileProblem.saving(chosen, problem)));
        }
    }

    private String name() {
        String name = document.name().replaceFirst("\\.json$", "");
        return name.replaceAll("[^\\p{L}\\p{N}._-]+", "-") + ENDING;
    }
}
