package dev.linkloom.app;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.Folding;
import dev.linkloom.app.diagram.Visibility;

import javafx.scene.control.Hyperlink;

/// Says in the status bar that types are hidden, and shows them again.
final class HiddenTypes extends Hyperlink {

    HiddenTypes(Folding folding) {
        setId("hidden-types");
        getStyleClass().add("hidden-types");
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ -> {
            folding.showAllTypes();
            setVisited(false);
        });
        folding.visibilityProperty().subscribe(this::tell);
        managedProperty().bind(visibleProperty());
    }

    private void tell(Visibility view) {
        int hidden = view.hidden().size();
        setVisible(hidden > 0);
        setText(
                hidden == 1
                        ? tr("1 type hidden · Show all")
                        : tr("%s types hidden · Show all", hidden));
    }
}
