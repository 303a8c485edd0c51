package dev.linkloom.app;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.outline.OutlinePanel;

import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.layout.Region;

/// What stands left of the canvas: what can be added, and what there is.
final class SideTabs extends TabPane {

    private final Tab palette;
    private final Tab outline;

    SideTabs(Region palettePanel, OutlinePanel outlinePanel) {
        setId("side-tabs");
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        palette = new Tab(tr("Palette"), palettePanel);
        palette.setId("tab-palette");
        outline = new Tab(tr("Outline"), outlinePanel);
        outline.setId("tab-outline");
        outline.selectedProperty().subscribe(outlinePanel::setActive);
        getTabs().addAll(palette, outline);
    }

    void showPalette() {
        getSelectionModel().select(palette);
    }

    void showOutline() {
        getSelectionModel().select(outline);
    }
}
