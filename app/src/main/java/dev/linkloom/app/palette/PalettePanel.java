package dev.linkloom.app.palette;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.Annotating;
import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.canvas.gesture.Nesting;
import dev.linkloom.app.canvas.gesture.Outcome;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.document.Selection;
import dev.linkloom.app.export.Palette;
import dev.linkloom.model.resource.ResourceType;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
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
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// Everything that can be added to a design, to be dragged to the canvas, put there with a click,
/// or added by Enter; what was used last stands first.
public final class PalettePanel extends VBox {

    private static final int RECENT = 4;

    private final Selection selection;
    private final DesignCanvas canvas;
    private final RandomGenerator random;
    private final TextField search = new TextField();
    private final VBox shelves = new VBox();
    private final List<AnnotationRow> annotations;
    private final List<PaletteRow> rows = new ArrayList<>();
    private final List<PaletteRow> recent = new ArrayList<>();
    private final ReadOnlyObjectWrapper<List<ResourceType>> used =
            new ReadOnlyObjectWrapper<>(List.of());
    private final PaletteDrag drag;
    private final Label nothing = new Label();

    /// @param random where new ids come from
    /// @param addImage asks for a picture and puts it at a place
    public PalettePanel(
            Selection selection,
            DesignCanvas canvas,
            RandomGenerator random,
            Consumer<Point> addImage) {
        this.selection = selection;
        this.canvas = canvas;
        this.random = random;
        annotations = annotations(canvas.editing().annotating(), addImage);
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
            section.types().forEach(type -> rows.add(row("palette", type)));
        }
        filter("");
        canvas.paletteProperty().subscribe(_ -> dress());
        hoverProperty().subscribe(this::showRecent);
        focusWithinProperty().subscribe(this::showRecent);
        shelves.addEventHandler(KeyEvent.KEY_PRESSED, this::walking);
        shelves.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        drag = new PaletteDrag(shelves, canvas, this::remember);
    }

    private PaletteRow row(String shelf, ResourceType type) {
        return new PaletteRow(shelf, type, random, this::add);
    }

    private void dress() {
        Palette palette = canvas.paletteProperty().get();
        rows.forEach(row -> row.dress(palette));
        recent.forEach(row -> row.dress(palette));
    }

    private void remember(Entry used) {
        if (used instanceof PaletteRow row) {
            remember(row.type());
        }
    }

    /// Shows first what was used last in another run.
    ///
    /// @param types the latest first
    public void recall(List<ResourceType> types) {
        types.reversed().forEach(this::remember);
        filter(search.getText());
    }

    /// What was used last, the latest first; it changes with each use.
    public ReadOnlyObjectProperty<List<ResourceType>> usedProperty() {
        return used.getReadOnlyProperty();
    }

    private void remember(ResourceType type) {
        recent.removeIf(each -> each.type() == type);
        recent.addFirst(row("recent", type));
        recent.subList(Math.min(recent.size(), RECENT), recent.size()).clear();
        used.set(recent.stream().map(PaletteRow::type).toList());
        dress();
    }

    /// Not while the pointer is among the rows: they would slip away below it.
    private void showRecent() {
        if (!isHover() && search.getText().isBlank() && !isFocusWithin()) {
            filter("");
        }
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
                remember(type);
                canvas.perform(change);
                canvas.reveal(change.selected().getFirst());
            }
            case Outcome.Refused(var reason) -> canvas.say(home.refusal(type, reason));
            case Outcome.Selected _, Outcome.Wanted _, Outcome.Nothing _ -> {}
        }
    }

    private void filter(String words) {
        shelves.getChildren().clear();
        if (words.isBlank()) {
            showAll();
        } else {
            showMatches(words);
        }
        List<Entry> shown = shown();
        all().forEach(each -> each.setFocusTraversable(false));
        if (shown.isEmpty()) {
            nothing.setText(tr("No resource matches \"%s\".", words.strip()));
            shelves.getChildren().add(nothing);
        } else {
            shown.getFirst().setFocusTraversable(true);
        }
    }

    private List<Entry> all() {
        List<Entry> all = new ArrayList<>(recent);
        all.addAll(rows);
        all.addAll(annotations);
        return all;
    }

    private static Label heading(String words) {
        Label title = new Label(words);
        title.getStyleClass().add("palette-section");
        return title;
    }

    private static List<AnnotationRow> annotations(
            Annotating annotating, Consumer<Point> addImage) {
        return List.of(
                new AnnotationRow(
                        "palette-note",
                        tr("Note"),
                        tr("Words on the drawing; an arrow may lead to a resource"),
                        BootstrapIcons.STICKY,
                        annotating::addNote,
                        Annotating::noteAt,
                        annotating::addNote),
                new AnnotationRow(
                        "palette-frame",
                        tr("Frame"),
                        tr("A titled rectangle; what lies in it moves along"),
                        BootstrapIcons.BOUNDING_BOX,
                        annotating::addFrame,
                        Annotating::frameAt,
                        annotating::addFrame),
                new AnnotationRow(
                        "palette-arrow",
                        tr("Arrow"),
                        tr("Shows something; touches no resource"),
                        BootstrapIcons.ARROW_RIGHT,
                        annotating::addArrow,
                        Annotating::arrowAt,
                        annotating::addArrow),
                new AnnotationRow(
                        "palette-image",
                        tr("Image"),
                        tr("A logo or another picture from a file"),
                        BootstrapIcons.IMAGE,
                        () -> addImage.accept(annotating.here()),
                        Annotating::imageAt,
                        addImage));
    }

    private void showAll() {
        if (!recent.isEmpty()) {
            shelves.getChildren().add(heading(tr("Used last")));
            shelves.getChildren().addAll(recent);
        }
        for (Section section : Section.values()) {
            shelves.getChildren().add(heading(section.title()));
            rows.stream()
                    .filter(row -> section.types().contains(row.type()))
                    .forEach(shelves.getChildren()::add);
        }
        shelves.getChildren().add(heading(tr("Notes")));
        shelves.getChildren().addAll(annotations);
    }

    /// What is named like the words first: Enter adds the first one.
    private void showMatches(String words) {
        fitting(rows, words).forEach(shelves.getChildren()::add);
        List<Entry> called = fitting(annotations, words);
        if (!called.isEmpty()) {
            shelves.getChildren().add(heading(tr("Notes")));
            shelves.getChildren().addAll(called);
        }
    }

    private static List<Entry> fitting(List<? extends Entry> entries, String words) {
        List<Entry> fitting = new ArrayList<>(entries);
        fitting.removeIf(each -> each.distance(words) < 0);
        fitting.sort(Comparator.comparingInt(each -> each.distance(words)));
        return fitting;
    }

    private List<Entry> shown() {
        return shelves.getChildren().stream()
                .filter(Entry.class::isInstance)
                .map(Entry.class::cast)
                .toList();
    }

    private void searching(KeyEvent event) {
        List<Entry> shown = shown();
        if (event.getCode() == KeyCode.ENTER && !shown.isEmpty()) {
            shown.getFirst().add();
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
        Entry row = PaletteDrag.entryAt(event.getTarget());
        if (row == null) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, SPACE -> row.add();
            case DOWN -> step(row, 1);
            case UP -> step(row, -1);
            case ESCAPE -> leave();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(Entry from, int step) {
        List<Entry> shown = shown();
        int next = shown.indexOf(from) + step;
        if (next < 0) {
            search.requestFocus();
        } else if (next < shown.size()) {
            focus(shown.get(next));
        }
    }

    private void focus(Entry row) {
        all().forEach(each -> each.setFocusTraversable(each.equals(row)));
        row.requestFocus();
    }

    private void clicked(MouseEvent event) {
        Entry row = PaletteDrag.entryAt(event.getTarget());
        if (row != null && event.getClickCount() == 2) {
            drag.end();
            row.add();
        }
    }
}
