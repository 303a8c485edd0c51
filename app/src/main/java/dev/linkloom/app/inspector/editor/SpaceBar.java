package dev.linkloom.app.inspector.editor;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.model.net.Cidr;

import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// One block of a VPC as a bar: what subnets have, what is free, what is being typed.
final class SpaceBar extends Pane {

    private static final double THINNEST = 3;

    private final AddressSpace space;
    private final List<Part> parts = new ArrayList<>();

    private record Part(Region region, double start, double end) {}

    SpaceBar(AddressSpace space) {
        this.space = space;
        getStyleClass().add("space-bar");
        setMinWidth(0);
        setPrefHeight(22);
        setMinHeight(USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.TEXT);
        setAccessibleText(
                space.uses().isEmpty()
                        ? tr("%s, all of it free", space.whole())
                        : space.uses().stream()
                                .map(each -> each.name() + " " + each.block())
                                .collect(Collectors.joining(", ")));
    }

    /// Marks a block.
    ///
    /// @param style `used`, `own`, `free` or `typed`
    Region add(Cidr block, String style, String words) {
        Region region = new Region();
        region.getStyleClass().addAll("part", style);
        Tooltip.install(region, new Tooltip(words));
        parts.add(new Part(region, space.start(block), space.end(block)));
        getChildren().add(region);
        return region;
    }

    void add(Cidr block, String style, String words, Runnable onClick) {
        Region region = add(block, style, words);
        region.setCursor(Cursor.HAND);
        region.setOnMouseClicked(_ -> onClick.run());
    }

    @Override
    protected void layoutChildren() {
        for (Part each : parts) {
            double x = each.start() * getWidth();
            double width = Math.max(THINNEST, (each.end() - each.start()) * getWidth());
            each.region().resizeRelocate(x, 0, width, getHeight());
        }
    }
}
