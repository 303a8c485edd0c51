package dev.linkloom.app.welcome;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.document.RecentFiles;
import dev.linkloom.app.export.Palette;
import dev.linkloom.app.preview.Previews;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import java.nio.file.Path;

/// The files used last; what is missing is told and can be taken off.
final class RecentList extends VBox {

    private final RecentFiles recent;
    private final Previews previews;
    private final ObservableValue<Palette> palette;

    RecentList(RecentFiles recent, Previews previews, ObservableValue<Palette> palette) {
        this.recent = recent;
        this.previews = previews;
        this.palette = palette;
        getStyleClass().add("welcome-recent-list");
    }

    void fill(Runnable chosen) {
        getChildren().setAll(recent.all().stream().map(each -> row(each, chosen)).toList());
        if (getChildren().isEmpty()) {
            Label nothing =
                    new Label(
                            tr(
                                    "Designs that you open or save will be here. Press Ctrl+O to"
                                            + " open one, or drop a file on the window."));
            nothing.setWrapText(true);
            nothing.setMinHeight(USE_PREF_SIZE);
            nothing.getStyleClass().add("detail");
            getChildren().add(nothing);
        }
    }

    private RecentRow row(Path file, Runnable chosen) {
        RecentRow row =
                new RecentRow(
                        file,
                        palette,
                        () -> {
                            chosen.run();
                            recent.open(file);
                        },
                        () -> {
                            recent.forget(file);
                            fill(chosen);
                            getChildren().getFirst().requestFocus();
                        });
        previews.of(file, row::show);
        return row;
    }
}
