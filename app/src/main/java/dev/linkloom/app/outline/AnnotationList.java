package dev.linkloom.app.outline;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.document.Selection;
import dev.linkloom.model.Annotation;
import dev.linkloom.model.Design;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Locale;

/// The notes and frames of a design, below the tree of its resources; Enter shows one.
final class AnnotationList extends VBox {

    private static final double ROW = 26;
    private static final int MOST = 5;

    private final Selection selection;
    private final ListView<Annotation> list = new ListView<>();
    private boolean follows;

    AnnotationList(Selection selection, DesignCanvas canvas) {
        this.selection = selection;
        Label title = new Label(tr("Notes and frames"));
        title.getStyleClass().add("palette-section");
        title.setLabelFor(list);
        list.setId("outline-annotations");
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new Cell());
        list.setAccessibleText(tr("Notes and frames"));
        list.getSelectionModel().selectedItemProperty().subscribe(this::lead);
        list.setOnKeyPressed(event -> {
            Annotation chosen = list.getSelectionModel().getSelectedItem();
            if (event.getCode() == KeyCode.ENTER && chosen != null) {
                canvas.reveal(chosen.id());
                event.consume();
            }
        });
        list.setOnMouseClicked(event -> {
            Annotation chosen = list.getSelectionModel().getSelectedItem();
            if (event.getClickCount() == 2 && chosen != null) {
                canvas.reveal(chosen.id());
            }
        });
        getStyleClass().add("annotation-list");
        getChildren().addAll(title, list);
        visibleProperty().bind(managedProperty());
    }

    /// Shows those whose words contain what is looked for.
    void show(Design design, String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        List<Annotation> shown =
                design.annotations().stream()
                        .filter(each -> each.text().toLowerCase(Locale.ROOT).contains(wanted))
                        .toList();
        follows = true;
        if (!list.getItems().equals(shown)) {
            list.getItems().setAll(shown);
        }
        follows = false;
        double height = Math.min(MOST, shown.size()) * ROW + 2;
        list.setMinHeight(height);
        list.setPrefHeight(height);
        setManaged(!shown.isEmpty());
        follow();
    }

    /// Selects what is selected elsewhere.
    void follow() {
        if (!follows) {
            follows = true;
            list.getSelectionModel().clearSelection();
            list.getItems().stream()
                    .filter(each -> selection.contains(each.id()))
                    .findFirst()
                    .ifPresent(list.getSelectionModel()::select);
            follows = false;
        }
    }

    private void lead() {
        Annotation chosen = list.getSelectionModel().getSelectedItem();
        if (!follows && chosen != null) {
            follows = true;
            selection.set(chosen.id());
            follows = false;
        }
    }

    /// Puts the keyboard into the list, if what is selected stands in it.
    boolean focus() {
        boolean any = list.getSelectionModel().getSelectedItem() != null;
        if (any) {
            list.requestFocus();
        }
        return any;
    }

    private static final class Cell extends ListCell<Annotation> {

        Cell() {
            setPrefWidth(0); // long words are cut instead of widening the list
        }

        @Override
        protected void updateItem(Annotation annotation, boolean empty) {
            super.updateItem(annotation, empty);
            if (empty || annotation == null) {
                setText(null);
                setGraphic(null);
                return;
            }
            setText(annotation.name());
            setGraphic(
                    new FontIcon(
                            switch (annotation) {
                                case Annotation.Note _ -> BootstrapIcons.STICKY;
                                case Annotation.Frame _ -> BootstrapIcons.BOUNDING_BOX;
                                case Annotation.Arrow _ -> BootstrapIcons.ARROW_RIGHT;
                                case Annotation.Image _ -> BootstrapIcons.IMAGE;
                            }));
        }
    }
}
