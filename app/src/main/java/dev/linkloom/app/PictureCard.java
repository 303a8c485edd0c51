package dev.linkloom.app;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import dev.linkloom.app.document.Selection;
import dev.linkloom.app.export.Palette;
import dev.linkloom.app.simulation.Player;
import dev.linkloom.app.window.Overlay;

import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// Asks which picture is wanted, then saves or copies it; theme and size are remembered while the
/// window is open.
final class PictureCard extends Overlay {

    private static final List<Palette> THEMES =
            List.of(Palette.LIGHT, Palette.DARK, Palette.HIGH_CONTRAST);

    private final Selection selection;
    private final Player player;
    private final Consumer<PictureWish> save;
    private final Consumer<PictureWish> copy;
    private final ComboBox<String> part = choice("picture-part", tr("Show"));
    private final ComboBox<String> theme = choice("picture-theme", tr("Theme"));
    private final ComboBox<String> scale = choice("picture-scale", tr("Size"));
    private final CheckBox clear = new CheckBox(tr("Transparent background"));
    private final CheckBox flow = new CheckBox(tr("The flow as it is now"));
    private final Button saving = new Button(tr("Save…"));

    PictureCard(
            Selection selection,
            Player player,
            Consumer<PictureWish> save,
            Consumer<PictureWish> copy) {
        super(true);
        this.player = player;
        this.selection = selection;
        this.save = save;
        this.copy = copy;
        setId("picture-card");
        theme.getItems().setAll(tr("Light"), tr("Dark"), tr("High contrast"));
        scale.getItems().setAll("1×", "2×", "3×", "4×");
        theme.getSelectionModel().select(0);
        scale.getSelectionModel().select(1);
        clear.setId("picture-clear");
        flow.setId("picture-flow");
        flow.setSelected(true);
        flow.managedProperty().bind(flow.visibleProperty());
        setCard(card());
    }

    private static ComboBox<String> choice(String id, String words) {
        ComboBox<String> box = new ComboBox<>();
        box.setId(id);
        box.setAccessibleText(words);
        box.setMaxWidth(Double.MAX_VALUE);
        return box;
    }

    private Region card() {
        Label title = new Label(tr("Picture of the design"));
        title.getStyleClass().add("title");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("grid");
        List<Control> all = List.of(part, theme, scale);
        for (int row = 0; row < all.size(); row++) {
            Label words = new Label(all.get(row).getAccessibleText());
            words.setLabelFor(all.get(row));
            grid.addRow(row, words, all.get(row));
            GridPane.setFillWidth(all.get(row), true);
        }
        grid.add(clear, 1, all.size());
        grid.add(flow, 1, all.size() + 1);
        Label note = new Label(tr("PNG, or SVG or PDF when the name of the file ends so"));
        note.getStyleClass().add("note");
        note.setWrapText(true);
        note.setMinHeight(Region.USE_PREF_SIZE);
        Button copying = new Button(tr("Copy"));
        copying.setId("picture-copy");
        copying.setOnAction(_ -> done(copy));
        saving.setId("picture-save");
        saving.getStyleClass().add(Styles.ACCENT);
        saving.defaultButtonProperty().bind(visibleProperty());
        saving.setOnAction(_ -> done(save));
        HBox buttons = new HBox(copying, saving);
        buttons.getStyleClass().add("buttons");
        VBox card = new VBox(title, grid, note, buttons);
        card.getStyleClass().add("picture-card");
        card.setMaxSize(380, Region.USE_PREF_SIZE);
        return card;
    }

    /// Opens it; the selection is offered when there is one.
    void open() {
        part.getItems().setAll(parts().stream().map(PictureWish.Part::label).toList());
        part.getSelectionModel().selectFirst();
        flow.setVisible(player.playbackProperty().get() != null);
        show(saving);
    }

    private List<PictureWish.Part> parts() {
        return Arrays.stream(PictureWish.Part.values())
                .filter(each -> each != PictureWish.Part.SELECTION || !selection.ids().isEmpty())
                .toList();
    }

    private void done(Consumer<PictureWish> how) {
        PictureWish wish =
                new PictureWish(
                        parts().get(Math.max(0, part.getSelectionModel().getSelectedIndex())),
                        THEMES.get(Math.max(0, theme.getSelectionModel().getSelectedIndex())),
                        1 + scale.getSelectionModel().getSelectedIndex(),
                        clear.isSelected(),
                        flow.isSelected());
        hide();
        how.accept(wish);
    }
}
