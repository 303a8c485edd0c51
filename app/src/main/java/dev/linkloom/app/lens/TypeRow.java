package dev.linkloom.app.lens;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.text.Numbers;
import dev.linkloom.app.text.TypeNames;
import dev.linkloom.app.window.TypeGlyph;
import dev.linkloom.model.resource.ResourceType;

import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Locale;

/// One type in the list of types, with an eye that is open while the type shows.
final class TypeRow extends ToggleButton {

    private final ResourceType type;
    private final Label count = new Label();

    TypeRow(ResourceType type, DesignCanvas canvas) {
        this.type = type;
        setId("type-" + type.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        getStyleClass().add("lens-row");
        setMaxWidth(Double.MAX_VALUE);
        FontIcon eye = new FontIcon(BootstrapIcons.EYE);
        Label name = new Label(TypeNames.of(type));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        count.getStyleClass().add("lens-count");
        count.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(eye, new TypeGlyph(type, canvas.paletteProperty()), name, count);
        line.getStyleClass().add("lens-line");
        setGraphic(line);
        selectedProperty()
                .subscribe(
                        on -> eye.setIconCode(on ? BootstrapIcons.EYE : BootstrapIcons.EYE_SLASH));
        setOnAction(_ -> canvas.folding().show(type, isSelected()));
        canvas.folding()
                .visibilityProperty()
                .subscribe(view -> setSelected(!view.hidden().contains(type)));
    }

    void count(int all) {
        count.setText(Numbers.whole(all));
        setAccessibleText(tr("%s, %,d", TypeNames.of(type), all));
    }
}
