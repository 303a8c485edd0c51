package dev.linkloom.app.find;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.Selection;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;

import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// The bar over the canvas that finds things: Enter and F3 go on, with Shift they go back, Escape
/// ends it.
public final class FindBar extends HBox {

    private static final Duration PULSE = Duration.seconds(1.2);

    private final Document document;
    private final Selection selection;
    private final DesignCanvas canvas;
    private final TextField words = new TextField();
    private final Label count = new Label();
    private final PauseTransition pulse = new PauseTransition(PULSE);
    private Search search;
    private List<Hit> hits = List.of();
    private int at = -1;
    private boolean goesTo;

    public FindBar(Document document, Selection selection, DesignCanvas canvas) {
        this.document = document;
        this.selection = selection;
        this.canvas = canvas;
        search = new Search(document.fabric());
        setId("find-bar");
        getStyleClass().add("find-bar");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        setVisible(false);
        managedProperty().bind(visibleProperty());
        words.setId("find-words");
        words.setPrefColumnCount(17);
        words.textProperty().subscribe(_ -> look());
        words.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        count.setId("find-count");
        count.getStyleClass().add("find-count");
        pulse.setOnFinished(_ -> canvas.glowProperty().set(List.of()));
        getChildren()
                .addAll(
                        words,
                        count,
                        button("find-previous", BootstrapIcons.CHEVRON_UP, tr("Previous"), -1),
                        button("find-next", BootstrapIcons.CHEVRON_DOWN, tr("Next"), 1),
                        closing());
    }

    /// Opens the bar with what was looked for last.
    public void open() {
        show(false, tr("Name, id, address, CIDR, DNS name, port or tag"));
    }

    /// Opens the bar for one jump: Enter goes there and closes it.
    public void openForJump() {
        show(true, tr("Go to id, name or address"));
    }

    /// Goes to the next hit, or with a negative step to the one before.
    public void step(int step) {
        if (!isVisible() && hits.isEmpty()) {
            open();
            return;
        }
        refresh();
        if (!hits.isEmpty()) {
            at = at < 0 ? (step > 0 ? 0 : hits.size() - 1) : Math.floorMod(at + step, hits.size());
            reveal(hits.get(at));
        }
        tell();
    }

    /// Ends finding and gives the keyboard back to the drawing.
    public void close() {
        setVisible(false);
        canvas.requestFocus();
    }

    private void show(boolean jump, String prompt) {
        goesTo = jump;
        words.setPromptText(prompt);
        words.setAccessibleText(prompt);
        setVisible(true);
        words.requestFocus();
        words.selectAll();
        look();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> {
                step(event.isShiftDown() ? -1 : 1);
                if (goesTo && !hits.isEmpty()) {
                    close();
                }
            }
            case DOWN -> step(1);
            case UP -> step(-1);
            case ESCAPE -> close();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void look() {
        hits = List.of();
        at = -1;
        refresh();
        tell();
    }

    /// Looks again when the design is another one.
    @SuppressWarnings("ReferenceEquality") // that very version
    private void refresh() {
        boolean stale = search.fabric() != document.fabric();
        if (stale) {
            search = new Search(document.fabric());
        }
        if (stale || at < 0) {
            ResourceId here = at >= 0 ? hits.get(at).id() : null;
            hits = search.find(words.getText());
            at = index(here);
        }
    }

    private int index(@Nullable ResourceId id) {
        for (int i = 0; i < hits.size(); i++) {
            if (hits.get(i).id().equals(id)) {
                return i;
            }
        }
        return -1;
    }

    private void tell() {
        if (words.getText().isBlank()) {
            count.setText("");
        } else if (hits.isEmpty()) {
            count.setText(tr("Nothing found"));
        } else if (at < 0) {
            count.setText(hits.size() == 1 ? tr("1 hit") : tr("%,d hits", hits.size()));
        } else {
            String why = hits.get(at).why();
            String place = tr("%,d of %,d", at + 1, hits.size());
            count.setText(why.isEmpty() ? place : place + "  " + why);
        }
        count.setTooltip(count.getText().isEmpty() ? null : new Tooltip(count.getText()));
    }

    private void reveal(Hit hit) {
        selection.set(hit.id());
        canvas.folding().reveal(hit.id());
        ResourceId shown = shown(hit.id());
        Box box = shown == null ? null : canvas.nesting().shown(shown);
        if (shown == null || box == null) {
            return;
        }
        canvas.reveal(shown);
        double margin = 6 / canvas.viewport().scale();
        canvas.glowProperty()
                .set(
                        List.of(
                                new Item.Rect(
                                        box.grown(margin),
                                        10,
                                        null,
                                        Ink.WARNING,
                                        4 / canvas.viewport().scale(),
                                        Item.Dash.SOLID)));
        pulse.playFromStart();
    }

    /// The resource, or what it lies in when it is not drawn itself.
    private @Nullable ResourceId shown(ResourceId id) {
        if (document.design().annotation(id) != null) {
            return id;
        }
        Resource each = document.design().find(id);
        while (each != null && canvas.nesting().shown(each.id()) == null) {
            each = document.design().find(each.parent());
        }
        return each == null ? null : each.id();
    }

    private Button button(String id, BootstrapIcons icon, String words, int step) {
        Button button = quiet(id, icon, words);
        button.setOnAction(_ -> step(step));
        return button;
    }

    private Button closing() {
        Button button = quiet("find-close", BootstrapIcons.X, tr("Close"));
        button.setOnAction(_ -> close());
        return button;
    }

    private static Button quiet(String id, BootstrapIcons icon, String words) {
        Button button = new Button(null, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        button.setAccessibleText(words);
        button.setTooltip(new Tooltip(words));
        return button;
    }
}
