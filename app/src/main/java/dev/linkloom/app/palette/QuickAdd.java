package dev.linkloom.app.palette;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.canvas.gesture.Outcome;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.window.Overlay;
import dev.linkloom.app.window.SearchList;
import dev.linkloom.model.resource.Resource;

import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// Adds something where somebody pointed: type what, Enter places it; Escape, or a click elsewhere,
/// puts the list away.
public final class QuickAdd extends Overlay {

    private static final double WIDTH = 300;
    private static final double HEIGHT = 320;
    private static final double GAP = 8;

    private final DesignCanvas canvas;
    private final RandomGenerator random;
    private final Label title = new Label();
    private final SearchList<Offer> list = new SearchList<>(this::find, this::choose);
    private final HBox others = new HBox();
    private final VBox card = new VBox(title, list, others);
    private Outcome.@Nullable Wanted wanted;

    /// @param random where new ids come from
    public QuickAdd(DesignCanvas canvas, RandomGenerator random) {
        super(false);
        this.canvas = canvas;
        this.random = random;
        setId("quick-add");
        card.getStyleClass().add("quick-add");
        title.getStyleClass().add("title");
        list.name(
                "quick-add",
                tr("Type what to add"),
                tr("What to add"),
                tr("What can be added here"));
        list.dress(
                () -> new OfferCell(canvas.paletteProperty()),
                tr("Nothing of that name can be added here."));
        list.field().addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        VBox.setVgrow(list, Priority.ALWAYS);
        others.getStyleClass().add("others");
        others.getChildren()
                .addAll(
                        other(
                                "quick-add-note",
                                tr("Note"),
                                BootstrapIcons.STICKY,
                                at -> canvas.editing().annotating().addNote(at)),
                        other(
                                "quick-add-frame",
                                tr("Frame"),
                                BootstrapIcons.BOUNDING_BOX,
                                at -> canvas.editing().annotating().addFrame(at)));
        setCard(card);
        canvas.setOnWanted(this::show);
    }

    /// What is no resource: a note or a frame at the place.
    private Button other(String id, String words, BootstrapIcons icon, Consumer<Point> add) {
        Button button = new Button(words, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().addAll(Styles.FLAT, Styles.SMALL);
        button.setOnAction(_ -> {
            Outcome.Wanted here = wanted;
            hide();
            if (here != null) {
                add.accept(here.at());
            }
        });
        return button;
    }

    private void show(Outcome.Wanted next) {
        wanted = next;
        others.setVisible(next.from() == null);
        others.setManaged(next.from() == null);
        Resource from = canvas.nesting().design().find(next.from());
        title.setText(from == null ? tr("Add here") : tr("Add and connect to %s", from.name()));
        list.clear();
        place(next.at());
        canvas.requestFocus(); // so that it goes back there
        show(list.field());
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

    private List<Offer> find(String words) {
        return wanted == null ? List.of() : Offer.at(canvas.nesting(), wanted, words, random);
    }

    /// The slash that opens the list also arrives as typed text, which is no part of a name.
    private void typed(KeyEvent event) {
        if (list.field().getText().isEmpty() && event.getCharacter().equals("/")) {
            event.consume();
        }
    }

    private void choose(Offer offer) {
        Outcome.Wanted here = wanted;
        if (here == null) {
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
}
