package dev.linkloom.app.palette;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.canvas.gesture.Outcome;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.model.resource.Resource;

import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.random.RandomGenerator;

/// Adds something where somebody pointed: type what, Enter places it; Escape, or a click elsewhere,
/// puts the list away.
public final class QuickAdd extends Pane {

    private static final double WIDTH = 300;
    private static final double HEIGHT = 320;
    private static final double GAP = 8;

    private final DesignCanvas canvas;
    private final RandomGenerator random;
    private final Label title = new Label();
    private final TextField search = new TextField();
    private final ListView<Offer> list = new ListView<>();
    private final VBox card = new VBox(title, search, list);
    private Outcome.@Nullable Wanted wanted;

    /// @param random where new ids come from
    public QuickAdd(DesignCanvas canvas, RandomGenerator random) {
        this.canvas = canvas;
        this.random = random;
        setId("quick-add");
        setPickOnBounds(false);
        setVisible(false);
        card.getStyleClass().add("quick-add");
        card.setManaged(false);
        title.getStyleClass().add("title");
        search.setId("quick-add-search");
        search.setPromptText(tr("Type what to add"));
        search.setAccessibleText(tr("What to add"));
        search.textProperty().subscribe(_ -> refresh());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        search.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        list.setId("quick-add-list");
        list.setAccessibleText(tr("What can be added here"));
        list.setFocusTraversable(false);
        list.setPlaceholder(new Label(tr("Nothing of that name can be added here.")));
        list.setCellFactory(_ -> new OfferCell(canvas.darkProperty()));
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, _ -> choose());
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().add(card);
        canvas.setOnWanted(this::show);
        sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        scene.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressedElsewhere);
                    }
                });
    }

    private void show(Outcome.Wanted next) {
        wanted = next;
        Resource from = canvas.nesting().design().find(next.from());
        title.setText(from == null ? tr("Add here") : tr("Add and connect to %s", from.name()));
        search.clear();
        refresh();
        place(next.at());
        setVisible(true);
        search.requestFocus();
    }

    /// Beside the place, and always whole.
    private void place(Point at) {
        Point seen = canvas.viewport().toScreen(at);
        Point2D here = sceneToLocal(canvas.localToScene(seen.x(), seen.y()));
        double width = Math.min(WIDTH, getWidth() - 2 * GAP);
        double height = Math.min(HEIGHT, getHeight() - 2 * GAP);
        card.resizeRelocate(
                Math.rint(within(here.getX() + GAP, width, getWidth())),
                Math.rint(within(here.getY() + GAP, height, getHeight())),
                width,
                height);
    }

    private static double within(double start, double length, double whole) {
        return Math.clamp(start, GAP, Math.max(GAP, whole - length - GAP));
    }

    private void refresh() {
        if (wanted != null) {
            List<Offer> offers = Offer.at(canvas.nesting(), wanted, search.getText(), random);
            list.getItems().setAll(offers);
            list.getSelectionModel().selectFirst();
            list.scrollTo(0);
        }
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> hide();
            case ENTER -> choose();
            case DOWN -> step(1);
            case UP -> step(-1);
            case PAGE_DOWN -> step(6);
            case PAGE_UP -> step(-6);
            case TAB -> {}
            default -> {
                return;
            }
        }
        event.consume();
    }

    /// The slash that opens the list also arrives as typed text, which is no part of a name.
    private void typed(KeyEvent event) {
        if (search.getText().isEmpty() && event.getCharacter().equals("/")) {
            event.consume();
        }
    }

    private void step(int by) {
        int last = list.getItems().size() - 1;
        int next =
                Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, Math.max(0, last));
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - 2));
    }

    private void choose() {
        Offer offer = list.getSelectionModel().getSelectedItem();
        Outcome.Wanted here = wanted;
        if (offer == null || here == null) {
            return;
        }
        if (offer.refusal() != null) {
            canvas.say(offer.refusal());
            return;
        }
        hide();
        Outcome made = Offer.make(canvas.nesting(), here, offer.type(), random);
        canvas.perform(made);
        if (made instanceof Outcome.Change(var _, var added) && !added.isEmpty()) {
            canvas.reveal(added.getFirst());
        }
    }

    private void hide() {
        wanted = null;
        setVisible(false);
        canvas.requestFocus();
    }

    private void pressedElsewhere(MouseEvent press) {
        if (isVisible() && !(press.getTarget() instanceof Node node && isInside(node))) {
            wanted = null;
            setVisible(false);
        }
    }

    private boolean isInside(Node node) {
        for (Node each = node; each != null; each = each.getParent()) {
            if (each.equals(this)) {
                return true;
            }
        }
        return false;
    }
}
