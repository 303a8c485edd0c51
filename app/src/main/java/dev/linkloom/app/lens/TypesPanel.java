package dev.linkloom.app.lens;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.model.resource.ResourceType;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The types of resources of the design, each with an eye that hides what is of that type.
public final class TypesPanel extends ScrollPane {

    private final DesignCanvas canvas;
    private final VBox rows = new VBox();
    private final Map<ResourceType, TypeRow> known = new EnumMap<>(ResourceType.class);
    private final BooleanProperty open = new SimpleBooleanProperty();

    public TypesPanel(DesignCanvas canvas) {
        this.canvas = canvas;
        setId("types-panel");
        getStyleClass().add("lens-legend");
        rows.getStyleClass().add("lens-rows");
        setContent(rows);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setAccessibleText(tr("Types of resources"));
        visibleProperty().bind(open);
        managedProperty().bind(open);
        open.subscribe(this::fill);
        canvas.diagramProperty().subscribe(this::fill);
        addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Whether the list is there.
    public BooleanProperty openProperty() {
        return open;
    }

    /// Opens the list and puts the keyboard into it.
    public void focus() {
        open.set(true);
        if (!rows.getChildren().isEmpty()) {
            rows.getChildren().getFirst().requestFocus();
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            open.set(false);
            canvas.requestFocus();
            event.consume();
        }
    }

    private void fill() {
        if (!open.get()) {
            return;
        }
        Map<ResourceType, Integer> counts = new EnumMap<>(ResourceType.class);
        canvas.nesting()
                .design()
                .resources()
                .forEach(each -> counts.merge(each.type(), 1, Integer::sum));
        List<TypeRow> shown = new ArrayList<>();
        counts.forEach((type, count) -> {
            TypeRow row = known.computeIfAbsent(type, each -> new TypeRow(each, canvas));
            row.count(count);
            shown.add(row);
        });
        if (!shown.equals(rows.getChildren())) {
            rows.getChildren().setAll(shown);
        }
    }
}
