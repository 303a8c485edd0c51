package dev.linkloom.app.minimap;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.Camera;
import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Ink;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.diagram.Spot;
import dev.linkloom.app.export.Palette;
import dev.linkloom.model.Box;

import javafx.animation.Animation;
import javafx.animation.PauseTransition;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Cursor;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.util.Duration;

import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The whole drawing in small, with a frame around what is seen; dragging the frame pans. It hides
/// while everything fits, and on a small canvas while a flow is played.
public final class Minimap extends Region {

    private static final double WIDTH = 168;
    private static final double HEIGHT = 112;
    private static final double LEAST = 1.2;
    private static final int MANY = 2_000;

    /// On a narrower canvas there is no room beside the cards of a flow.
    private static final double WIDE = 720;

    private final DesignCanvas canvas;
    private final Canvas picture = new Canvas(WIDTH, HEIGHT);
    private final Region frame = new Region();

    /// Below the picture: its shadow is not made anew whenever that is painted.
    private final Region plate = new Region();

    private final BooleanProperty wanted = new SimpleBooleanProperty(true);
    private @Nullable Scope painted;
    private final PauseTransition calm = new PauseTransition(Duration.millis(250));
    private boolean stale = true;

    public Minimap(DesignCanvas canvas) {
        this.canvas = canvas;
        setId("minimap");
        getStyleClass().add("minimap");
        frame.getStyleClass().add("minimap-frame");
        frame.setMouseTransparent(true);
        frame.setManaged(false);
        plate.getStyleClass().add("minimap-plate");
        plate.setMouseTransparent(true);
        plate.setCache(true);
        getChildren().addAll(plate, picture, frame);
        setMinSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
        setPrefSize(WIDTH, HEIGHT);
        setCursor(Cursor.HAND);
        setAccessibleText(tr("Overview of the whole design"));
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::go);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::go);
        calm.setOnFinished(_ -> update());
        canvas.diagramProperty().subscribe(this::spoil);
        canvas.paletteProperty().subscribe(this::spoil);
        canvas.camera().windowProperty().subscribe(_ -> update());
        canvas.overlayProperty().map(List::isEmpty).subscribe(_ -> update());
        wanted.subscribe(_ -> update());
    }

    /// Whether it may show at all.
    public BooleanProperty wantedProperty() {
        return wanted;
    }

    /// A large drawing waits until nothing has changed for a moment: painting all of it would hold
    /// up whoever types.
    private void spoil() {
        stale = true;
        if (canvas.diagramProperty().get().spots().size() <= MANY) {
            update();
        } else {
            calm.playFromStart();
        }
    }

    private void update() {
        Box seen = canvas.camera().windowProperty().getValue();
        Box all = canvas.diagramProperty().get().bounds();
        boolean fits = seen == null || seen.contains(all);
        boolean empty = canvas.diagramProperty().get().spots().isEmpty();
        boolean inTheWay = canvas.getWidth() < WIDE && !canvas.overlayProperty().get().isEmpty();
        setVisible(wanted.get() && !fits && !empty && !inTheWay);
        if (isVisible() && seen != null) {
            Scope now = Scope.of(all, seen, WIDTH, HEIGHT);
            boolean waits = calm.getStatus() == Animation.Status.RUNNING;
            if ((stale && !waits) || !now.equals(painted)) {
                paint(now);
            }
            frame(now.toPicture(seen));
        }
    }

    /// Never larger than the picture, never too small to be seen.
    private void frame(Box at) {
        double left = Math.clamp(at.x(), 0, WIDTH - 6);
        double top = Math.clamp(at.y(), 0, HEIGHT - 6);
        double right = Math.clamp(at.right(), left + 6, WIDTH);
        double bottom = Math.clamp(at.bottom(), top + 6, HEIGHT);
        frame.resizeRelocate(left, top, right - left, bottom - top);
    }

    private void paint(Scope scope) {
        stale = false;
        painted = scope;
        Diagram diagram = canvas.diagramProperty().get();
        Palette palette = canvas.paletteProperty().get();
        Map<Spot.Part, Ink> inks = new EnumMap<>(Spot.Part.class);
        inks.put(Spot.Part.BODY, Ink.LINK);
        inks.put(Spot.Part.CHIP, Ink.ENDPOINT);
        inks.put(Spot.Part.NOTE, Ink.NOTE);
        inks.put(Spot.Part.AREA, Ink.ZONE_FILL);
        GraphicsContext graphics = picture.getGraphicsContext2D();
        graphics.clearRect(0, 0, WIDTH, HEIGHT);
        for (Spot each : diagram.spots()) {
            Box box = scope.toPicture(each.box());
            Ink ink = inks.get(each.part());
            if (each.part() == Spot.Part.FRAME) {
                graphics.setFill(palette.color(Ink.CARD_BORDER));
                graphics.fillRect(box.x(), box.y(), box.width(), box.height());
                if (box.width() > 2 && box.height() > 2) {
                    graphics.setFill(palette.color(Ink.VPC_FILL));
                    graphics.fillRect(box.x() + 1, box.y() + 1, box.width() - 2, box.height() - 2);
                }
            } else if (ink != null) {
                graphics.setFill(palette.color(ink));
                graphics.fillRect(
                        box.x(),
                        box.y(),
                        Math.max(LEAST, box.width()),
                        Math.max(LEAST, box.height()));
            }
        }
    }

    private void go(MouseEvent event) {
        Scope scope = painted;
        if (scope != null) {
            Point world = scope.toWorld(event.getX(), event.getY());
            Camera camera = canvas.camera();
            camera.setViewport(
                    camera.viewport()
                            .centredOn(
                                    world.x(), world.y(), canvas.getWidth(), canvas.getHeight()));
        }
        event.consume();
    }

    @Override
    protected void layoutChildren() {
        plate.resizeRelocate(0, 0, getWidth(), getHeight());
        picture.relocate(0, 0);
    }
}
