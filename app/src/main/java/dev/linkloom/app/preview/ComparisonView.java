package dev.linkloom.app.preview;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.compare.Comparison;
import dev.linkloom.app.compare.Difference;
import dev.linkloom.app.compare.Version;
import dev.linkloom.app.export.Palette;
import dev.linkloom.app.notice.Notices;
import dev.linkloom.app.text.When;
import dev.linkloom.app.window.Overlay;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/// Two versions of a design over the window: how each looks, what differs, what may be done.
public final class ComparisonView extends Overlay {

    private final ObservableValue<Palette> palette;
    private final Previews previews;
    private final Label title = label("title");
    private final HBox versions = new HBox();
    private final Label summary = label("summary");
    private final ListView<Difference.Change> changes = new ListView<>();
    private final HBox choices = new HBox();

    public ComparisonView(ObservableValue<Palette> palette, Previews previews) {
        super(true);
        this.palette = palette;
        this.previews = previews;
        setId("comparison");
        changes.setId("comparison-changes");
        changes.setAccessibleText(tr("What differs"));
        changes.setCellFactory(_ -> new ChangeCell(palette));
        changes.setPlaceholder(new Label(tr("The resources are the same, each in its place.")));
        VBox.setVgrow(changes, Priority.ALWAYS);
        versions.getStyleClass().add("versions");
        choices.getStyleClass().add("choices");
        VBox card = new VBox(title, versions, summary, changes, choices);
        card.getStyleClass().add("comparison");
        card.setMaxSize(780, 640);
        setCard(card);
    }

    /// Shows two versions until the user has chosen or gone back.
    public void show(Comparison comparison) {
        Difference difference = comparison.difference();
        title.setText(tr("What differs in “%s”", comparison.name()));
        versions.getChildren().setAll(side(comparison.before()), side(comparison.after()));
        summary.setText(difference.summary());
        changes.getItems().setAll(difference.changes());
        choices.getChildren().setAll(comparison.choices().stream().map(this::button).toList());
        Button later = new Button(tr("Decide later"));
        later.setId("comparison-later");
        later.setOnAction(_ -> hide());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        choices.getChildren().addAll(space, later);
        show(choices.getChildren().getFirst());
    }

    private Node side(Version version) {
        Label label = new Label(version.label());
        label.getStyleClass().add("version");
        Label time = label("time");
        if (version.time() != null) {
            time.setText(When.words(version.time()));
        }
        Thumbnail picture = new Thumbnail(368, 150, palette);
        picture.setAccessibleText(tr("Preview: %s", version.label()));
        previews.once(version.design(), picture::show);
        HBox heading = new HBox(label, time);
        heading.getStyleClass().add("heading");
        VBox side = new VBox(heading, picture);
        side.getStyleClass().add("side");
        return side;
    }

    private Button button(Notices.Choice choice) {
        Button button = new Button(choice.label());
        button.setId("compare-" + choice.id());
        button.setOnAction(_ -> {
            hide();
            choice.action().run();
        });
        return button;
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        return label;
    }
}
