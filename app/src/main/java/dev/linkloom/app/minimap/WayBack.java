package dev.linkloom.app.minimap;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.model.Box;

import javafx.scene.control.Button;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// The way back when nothing of the design is in view any more.
public final class WayBack extends Button {

    private final DesignCanvas canvas;

    public WayBack(DesignCanvas canvas) {
        super(tr("Back to the design"), new FontIcon(BootstrapIcons.ARROW_RETURN_LEFT));
        this.canvas = canvas;
        setId("way-back");
        getStyleClass().add("way-back");
        setOnAction(_ -> {
            canvas.fit();
            canvas.requestFocus();
        });
        canvas.camera().windowProperty().subscribe(_ -> update());
        canvas.diagramProperty().subscribe(this::update);
    }

    private void update() {
        Box seen = canvas.camera().windowProperty().getValue();
        boolean any = !canvas.diagramProperty().get().spots().isEmpty();
        setVisible(
                any && seen != null && !seen.intersects(canvas.diagramProperty().get().bounds()));
    }
}
