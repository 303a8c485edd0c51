package dev.linkloom.app.lens;

import javafx.scene.control.Label;

/// The words over the canvas that say what stands out; hidden while nothing does.
public final class LightNote extends Label {

    public LightNote(Lights lights) {
        setId("light-note");
        getStyleClass().add("light-note");
        setWrapText(true);
        setMaxWidth(USE_PREF_SIZE);
        setMouseTransparent(true);
        textProperty().bind(lights.wordsProperty());
        visibleProperty().bind(lights.wordsProperty().isNotEmpty());
    }
}
