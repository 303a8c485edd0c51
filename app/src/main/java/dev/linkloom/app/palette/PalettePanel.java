package dev.linkloom.app.palette;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.Annotating;
import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.canvas.gesture.Nesting;
import dev.linkloom.app.canvas.gesture.Outcome;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.document.Selection;
import dev.linkloom.model.resource.ResourceType;

import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.random.RandomGenerator;

/// Everything that can be added to a design, to be dragged to the canvas or added by Enter.
public final class PalettePanel extends VBox {

    private final Selection selection;
    private final DesignCanvas canvas;
    private final RandomGenerator random;
    private final TextField search = new TextField();
    private final VBox shelves = new VBox();
    private final List<AnnotationButton> annotations;
    private final List<PaletteRow> rows = new ArrayList<>();
    private final Label nothing = new Label();

    /// @param random where new ids come from
    public PalettePanel(Selection selection, DesignCanvas canvas, RandomGenerator random) {
        this.selection = selection;
        this.canvas = canvas;
        this.random = random;
        annotations = annotations(canvas.editing().annotating());
        setId("palette");
        getStyleClass().add("palette");
        search.setId("palette-search");
        search.setPromptText(tr("Search resources"));
        search.setAccessibleText(tr("Search resources"));
        search.textProperty().subscribe(this::filter);
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searching);
        nothing.getStyleClass().add("palette-nothing");
        nothing.setWrapText(true);
        shelves.getStyleClass().add("palette-shelves");
        ScrollPane scroll = new ScrollPane(shelves);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        setVgrow(scroll, Priority.ALWAYS);
        VBox top = new VBox(search);
        top.getStyleClass().add("palette-top");
        getChildren().addAll(top, scroll);
        for (Section section : Section.values()) {
            section.types().forEach(type -> rows.add(new PaletteRow(type)));
        }
        filter("");
        canvas.darkProperty().subscribe(dark -> rows.forEach(row -> row.dress(dark)));
        shelves.addEventHandler(KeyEvent.KEY_PRESSED, this::walking);
        shelves.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        new PaletteDrag(shelves, canvas, random);
    }

    /// Puts the keyboard into the search field.
    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /// Adds a resource to the selected container, or to the best one that may hold it, at a free
    /// place.
    public void add(ResourceType type) {
        Nesting nesting = canvas.nesting();
        Home home = Home.of(nesting, selection.ids(), type);
        Point at = home.entrance(nesting, type, canvas.camera().middle());
        Outcome outcome = Creation.of(nesting, type, home.container(), at, random);
        switch (outcome) {
            case Outcome.Change change -> {
                canvas.perform(change);
                canvas.reveal(change.selected().getFirst());
            }
            case Outcome.Refused(var reason) -> canvas.say(home.refusal(type, reason));
            case Outcome.Selected _, Outcome.Wanted _, Outcome.Nothing _ -> {}
        }
    }

    private void filter(String words) {
        shelves.getChildren().clear();
        List<AnnotationButton> called =
                annotations.stream().filter(each -> each.isCalled(words)).toList();
        if (words.isBlank()) {
            showAll();
        } else {
            showMatches(words);
        }
        List<PaletteRow> shown = shown();
        rows.forEach(row -> row.setFocusTraversable(false));
        if (!called.isEmpty()) {
            shelves.getChildren().add(heading(tr("Notes")));
            shelves.getChildren().addAll(called);
        }
        if (shown.isEmpty() && called.isEmpty()) {
            nothing.setText("No resource matches \"%s\".".formatted(words.strip()));
            shelves.getChildren().add(nothing);
        } else if (!shown.isEmpty()) {
            shown.getFirst().setFocusTraversable(true);
        }
    }

    private static Label heading(String words) {
        Label title = new Label(words);
        title.getStyleClass().add("palette-section");
        return title;
    }

    private List<AnnotationButton> annotations(Annotating annotating) {
        return List.of(
                new AnnotationButton(
                        "palette-note",
                        tr("Note"),
                        tr("Words on the drawing; an arrow may lead to a resource"),
                        BootstrapIcons.STICKY,
                        annotating::addNote),
                new AnnotationButton(
                        "palette-frame",
                        tr("Frame"),
                        tr("A titled rectangle; what lies in it moves along"),
                        BootstrapIcons.BOUNDING_BOX,
                        annotating::addFrame));
    }

    private void showAll() {
        for (Section section : Section.values()) {
            shelves.getChildren().add(heading(section.title()));
            rows.stream()
                    .filter(row -> section.types().contains(row.type()))
                    .forEach(shelves.getChildren()::add);
        }
    }

    /// What is named like the words first: Enter adds the first one.
    private void showMatches(String words) {
        rows.stream()
                .filter(row -> Hint.matches(row.type(), words))
                .sorted(Comparator.comparingInt(row -> Hint.distance(row.type(), words)))
                .forEach(shelves.getChildren()::add);
    }

    private List<PaletteRow> shown() {
        return shelves.getChildren().stream()
                .filter(PaletteRow.class::isInstance)
                .map(PaletteRow.class::cast)
                .toList();
    }

    private void searching(KeyEvent event) {
        List<PaletteRow> shown = shown();
        if (event.getCode() == KeyCode.ENTER && !shown.isEmpty()) {
            add(shown.getFirst().type());
            event.consume();
        } else if (event.getCode() == KeyCode.DOWN && !shown.isEmpty()) {
            focus(shown.getFirst());
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            leave();
            event.consume();
        }
    }

    /// Forgets the search, or else goes back to the drawing.
    private void leave() {
        if (search.getText().isEmpty()) {
            canvas.requestFocus();
        } else {
            search.clear();
            search.requestFocus();
        }
    }

    private void walking(KeyEvent event) {
        PaletteRow row = PaletteDrag.rowAt(event.getTarget());
        if (row == null) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, SPACE -> add(row.type());
            case DOWN -> step(row, 1);
            case UP -> step(row, -1);
            case ESCAPE -> leave();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(PaletteRow from, int step) {
        List<PaletteRow> shown = shown();
        int next = shown.indexOf(from) + step;
        if (next < 0) {
            search.requestFocus();
        } else if (next < shown.size()) {
            focus(shown.get(next));
        }
    }

    private void focus(PaletteRow row) {
        rows.forEach(each -> each.setFocusTraversable(each.equals(row)));
        row.requestFocus();
    }

    private void clicked(MouseEvent event) {
        PaletteRow row = PaletteDrag.rowAt(event.getTarget());
        if (row != null && event.getClickCount() == 2) {
            add(row.type());
        }
    }
}
