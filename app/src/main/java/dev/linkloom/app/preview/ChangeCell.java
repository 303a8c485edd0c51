package dev.linkloom.app.preview;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.compare.Difference;
import dev.linkloom.app.compare.Property;
import dev.linkloom.app.export.Palette;
import dev.linkloom.app.text.TypeNames;
import dev.linkloom.app.window.TypeGlyph;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.stream.Collectors;

/// What became of one resource, in words and with a sign of its own.
final class ChangeCell extends ListCell<Difference.Change> {

    private final ObservableValue<Palette> palette;

    ChangeCell(ObservableValue<Palette> palette) {
        this.palette = palette;
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Difference.@Nullable Change change, boolean empty) {
        super.updateItem(change, empty);
        if (empty || change == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Label what = new Label(words(change), new FontIcon(icon(change)));
        what.getStyleClass().add("what");
        what.setMinWidth(USE_PREF_SIZE);
        Label name = new Label(change.resource().name());
        name.getStyleClass().add("name");
        Label kind =
                new Label(TypeNames.of(change.resource().type()) + " " + change.resource().id());
        kind.getStyleClass().add("kind");
        HBox line = new HBox(what, new TypeGlyph(change.resource().type(), palette), name, kind);
        line.getStyleClass().add("line");
        VBox all = new VBox(line);
        String details = details(change);
        if (!details.isEmpty()) {
            Label more = new Label(details);
            more.getStyleClass().add("details");
            more.setWrapText(true);
            all.getChildren().add(more);
        }
        setGraphic(all);
        setAccessibleText(
                "%s %s %s".formatted(words(change), change.resource().name(), details).strip());
    }

    private static String details(Difference.Change change) {
        return switch (change) {
            case Difference.Changed it ->
                    it.properties().stream().map(Property::words).collect(Collectors.joining("\n"));
            case Difference.Added _, Difference.Removed _, Difference.Moved _ -> "";
        };
    }

    private static String words(Difference.Change change) {
        return switch (change) {
            case Difference.Added _ -> tr("Added");
            case Difference.Removed _ -> tr("Removed");
            case Difference.Changed _ -> tr("Changed");
            case Difference.Moved _ -> tr("Moved");
        };
    }

    private static Ikon icon(Difference.Change change) {
        return switch (change) {
            case Difference.Added _ -> BootstrapIcons.PLUS_CIRCLE;
            case Difference.Removed _ -> BootstrapIcons.DASH_CIRCLE;
            case Difference.Changed _ -> BootstrapIcons.PENCIL;
            case Difference.Moved _ -> BootstrapIcons.ARROWS_MOVE;
        };
    }
}
