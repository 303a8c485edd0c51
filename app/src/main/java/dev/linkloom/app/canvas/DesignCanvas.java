package dev.linkloom.app.canvas;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.background.Background;
import dev.linkloom.app.canvas.gesture.ConnectByKeys;
import dev.linkloom.app.canvas.gesture.Gesture;
import dev.linkloom.app.canvas.gesture.Modifiers;
import dev.linkloom.app.canvas.gesture.Nesting;
import dev.linkloom.app.canvas.gesture.Outcome;
import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.Selection;
import dev.linkloom.app.export.Palette;
import dev.linkloom.engine.check.Finding;
import dev.linkloom.model.Box;
import dev.linkloom.model.ResourceId;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/// Where a design is seen and worked on: zoomed, panned, selected, moved, connected, by pointer and
/// by keys.
///
/// It follows the document and the selection and changes the design only through the document, one
/// edit per gesture.
public final class DesignCanvas extends Region {

    private final Selection selection;
    private final RandomGenerator random;
    private final CurrentDrawing drawing;
    private final Camera camera = new Camera(this, () -> diagram().bounds());
    private final Aids aids = new Aids();
    private final GestureSession session;
    private final Sheets sheets;
    private final Editing editing;
    private final Leading leading;
    private final Arranging arranging;
    private final Folding folding;
    private final Piling piling;
    private final Note note = new Note("canvas-note");
    private final Label hint =
            new Label(tr("Drag a VPC here, or pick one in the palette and press Enter"));
    private final Pointer pointer;
    private final Keyboard keyboard;
    private final ChosenLink link;
    private final HoverFacts facts;
    private boolean fitsSoon = true;
    private Consumer<Told> told = _ -> {};
    private MenuOpener menuOpener = (_, _) -> {};
    private @Nullable Companion companion;

    /// Shows the document from now on.
    ///
    /// @param random where new ids come from
    public DesignCanvas(Document document, Selection selection, RandomGenerator random) {
        this.selection = selection;
        this.random = random;
        drawing = new CurrentDrawing(document.fabric(), this::redraw, this::refined);
        session = new GestureSession(document, selection);
        link = new ChosenLink(this, selection, session);
        sheets = new Sheets(this, session.previewProperty());
        editing = new Editing(this, document, selection, session);
        leading = new Leading(this, document, selection, session);
        arranging = new Arranging(this, selection);
        folding = new Folding(this, selection);
        piling = new Piling(this, document, selection, session);
        new Dwelling(this, session);
        pointer = new Pointer(this, selection, session);
        keyboard = new Keyboard(this, selection, session, pointer);
        new Wheel(this);
        getChildren().addAll(sheets.layers());
        hint.setId("canvas-hint");
        hint.getStyleClass().add("canvas-hint");
        hint.setManaged(false);
        hint.setMouseTransparent(true);
        facts = new HoverFacts(this);
        getChildren()
                .addAll(
                        hint,
                        note,
                        facts.note(),
                        editing.renaming().field(),
                        editing.writing().area());
        setId("canvas");
        getStyleClass().add("design-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleRoleDescription(tr("Diagram"));
        follow(document);
    }

    /// Whether a link is selected, which Delete disconnects.
    public BooleanBinding linkSelected() {
        return link.isSingle();
    }

    /// Whether something is being dragged, connected or placed.
    public BooleanBinding working() {
        return session.previewProperty().isNotNull();
    }

    private void follow(Document document) {
        document.fabricProperty()
                .subscribe(fabric -> {
                    pointer.cancel();
                    endKeyboardConnect();
                    editing.renaming().cancel();
                    editing.writing().cancel();
                    drawing.draw(fabric);
                    hover(null);
                    link.keep(diagram().links());
                    showHint();
                });
        folding.visibilityProperty()
                .subscribe(visibility -> {
                    drawing.show(visibility);
                    hover(null);
                    link.deselect();
                    setAccessibleText(Spoken.of(nesting(), selection.ids()));
                });
        selection
                .idsProperty()
                .subscribe(ids -> {
                    setAccessibleText(Spoken.of(nesting(), ids));
                    link.deselect();
                    sheets.marksChanged();
                });
        link.property().subscribe(sheets::marksChanged);
        lockedProperty().subscribe(sheets::marksChanged);
        aids.gridProperty().subscribe(sheets::viewChanged);
        camera.viewportProperty().subscribe(sheets::viewChanged);
        session.previewProperty()
                .subscribe(preview -> {
                    note.show(preview);
                    showHint();
                    sheets.marksChanged();
                });
    }

    private void redraw() {
        sheets.drawingChanged();
    }

    /// A link that is selected stays it.
    private void refined(Diagram better) {
        link.refine(better.links());
    }

    /// Has links of large designs find their ways there, while those of the moment show.
    public void refineIn(Background background) {
        drawing.refineIn(background);
    }

    /// Whether links are still to find their ways.
    public boolean isRefining() {
        return diagram().isRough();
    }

    /// Marks what is wrong, as soon as that is known of the present version; until then the marks
    /// of the version before stay.
    public void mark(List<Finding> found) {
        drawing.mark(found);
    }

    /// On an empty canvas, and out of the way of what is dragged there.
    private void showHint() {
        boolean empty =
                nesting().design().resources().isEmpty() && nesting().annotations().isEmpty();
        hint.setVisible(empty && session.previewProperty().get() == null);
    }

    /// What is drawn above the diagram, in world coordinates: the packet, the addresses of a flow.
    public ObjectProperty<List<Item>> overlayProperty() {
        return sheets.overlayProperty();
    }

    /// How many units of the overlay make one unit of the world; 1 as long as the overlay is in
    /// world coordinates.
    public DoubleProperty overlayScaleProperty() {
        return sheets.overlayScaleProperty();
    }

    /// What stands out and what steps back: related resources, the edges of a lens.
    public ObjectProperty<Spotlight> spotlightProperty() {
        return sheets.spotlightProperty();
    }

    /// What lights up for a moment, in world coordinates: what is hovered, what was found.
    public ObjectProperty<List<Item>> glowProperty() {
        return sheets.glowProperty();
    }

    /// The colours it is painted with.
    public ObjectProperty<Palette> paletteProperty() {
        return sheets.paletteProperty();
    }

    /// Whether nothing can be changed on the canvas, as while a design is presented: it is looked
    /// at, panned and zoomed only.
    public BooleanProperty lockedProperty() {
        return session.lockedProperty();
    }

    /// Which part of the world is shown, and how large.
    public Camera camera() {
        return camera;
    }

    public Viewport viewport() {
        return camera.viewport();
    }

    /// What helps to draw straight.
    public Aids aids() {
        return aids;
    }

    /// What is done to the selection.
    public Editing editing() {
        return editing;
    }

    /// How links are led.
    public Leading leading() {
        return leading;
    }

    /// How the selection is lined up.
    public Arranging arranging() {
        return arranging;
    }

    /// What is drawn once for many that are alike.
    public Piling piling() {
        return piling;
    }

    /// What is collapsed and what is hidden.
    public Folding folding() {
        return folding;
    }

    /// The drawing of the present version.
    public ReadOnlyObjectProperty<Diagram> diagramProperty() {
        return drawing.property();
    }

    /// Why the last thing tried did nothing, in one sentence; empty when there is nothing to say.
    public ReadOnlyStringProperty statusProperty() {
        return session.statusProperty();
    }

    /// How the boxes of the present version lie in each other.
    public Nesting nesting() {
        return drawing.nesting();
    }

    /// Shows the whole drawing, not enlarged; before the canvas has a size, as soon as it has one.
    public void fit() {
        fitsSoon = !camera.hasSize();
        if (camera.hasSize()) {
            camera.show(diagram().bounds(), 1);
        }
    }

    /// Shows what is selected as large as it fits, up to 200 %.
    public void zoomToSelection() {
        selection.ids().stream()
                .map(diagram()::box)
                .filter(box -> box != null)
                .reduce(Box::union)
                .ifPresent(box -> camera.show(box, 2));
    }

    /// Moves the view as little as needed to show a resource, and opens what it lies in.
    public void reveal(ResourceId id) {
        folding.reveal(id);
        Box box = diagram().box(id);
        if (box != null) {
            camera.reveal(box);
        }
    }

    /// Draws a pulsing ring around resources, as lessons do; an empty set ends that.
    public void highlight(Set<ResourceId> ids) {
        sheets.highlight(ids);
    }

    /// Starts to connect the selected resource by keys: arrows or letters choose, Enter connects.
    public void connect() {
        keyboard.connect();
    }

    /// Moves a gesture that came from elsewhere, such as the palette; it begins with the first
    /// move.
    public void dragOver(Gesture gesture, double sceneX, double sceneY, Modifiers modifiers) {
        Point2D here = sceneToLocal(sceneX, sceneY);
        if (!contains(here) || !session.isOpen()) {
            session.cancel();
            return;
        }
        if (!session.isActive()) {
            session.begin(gesture);
        }
        session.moved(viewport().toWorld(here.getX(), here.getY()), modifiers);
        noteAt(here.getX(), here.getY());
    }

    /// Ends that gesture: it does what it means if the pointer is on the canvas.
    public void drop() {
        session.finish();
        requestFocus();
    }

    /// Ends that gesture; nothing has changed.
    public void cancelDrag() {
        session.cancel();
    }

    /// Does what a way of working elsewhere, such as the clipboard, has come to.
    public void perform(Outcome outcome) {
        session.say("");
        session.perform(outcome);
    }

    /// Takes the wish for something new at a place: the canvas knows where, others know what.
    public void setOnWanted(Consumer<Outcome.Wanted> action) {
        session.setOnWanted(action);
    }

    /// Where the pointer is in the world; null while it is not over the canvas.
    public @Nullable Point pointer() {
        return isHover() ? pointer.world() : null;
    }

    /// Takes the sentences that should stay until they are read.
    public void setOnTold(Consumer<Told> action) {
        told = action;
    }

    void tell(Told sentence) {
        told.accept(sentence);
    }

    /// Shows why something could not be done.
    public void say(String sentence) {
        session.say(sentence);
    }

    /// Takes what is said of a resource beside the pointer that rests on it.
    public void describeBy(Function<ResourceId, String> words) {
        facts.describeBy(words);
    }

    /// Opens the menu of the selection whenever it is asked for by pointer or by key.
    public void setOnMenu(MenuOpener opener) {
        menuOpener = opener;
        addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::menuRequested);
    }

    void openMenu(double screenX, double screenY) {
        menuOpener.open(screenX, screenY);
    }

    /// By pointer it opens when the button is let go without having moved; by key, beside what is
    /// selected.
    private void menuRequested(ContextMenuEvent request) {
        request.consume();
        if (request.isKeyboardTrigger()) {
            Box seen = selectionOnScreen();
            Point2D at =
                    seen == null
                            ? localToScreen(getWidth() / 2, getHeight() / 2)
                            : localToScreen(seen.centerX(), seen.centerY());
            openMenu(at.getX(), at.getY());
        }
    }

    /// Keeps small controls beside the selection, where they cover no card.
    public void accompanySelection(Region controls) {
        companion = new Companion(this, controls);
        getChildren().add(controls);
        session.previewProperty().subscribe(this::requestLayout);
    }

    @Nullable Box selectionOnScreen() {
        return selection.ids().stream()
                .map(diagram()::box)
                .filter(box -> box != null)
                .reduce(Box::union)
                .map(viewport()::toScreen)
                .orElse(null);
    }

    Grip gripAt(double x, double y) {
        return grips().at(x, y, selection.only(), sheets.hovered());
    }

    @Nullable ResourceId hoveredAt(double x, double y) {
        return grips().hovered(x, y, sheets.hovered());
    }

    void hover(@Nullable ResourceId id) {
        sheets.hover(id);
    }

    Diagram diagram() {
        return drawing.diagram();
    }

    Grips grips() {
        return new Grips(diagram(), nesting(), viewport(), lockedProperty().get());
    }

    List<ResourceId> selected() {
        return selection.ids();
    }

    RandomGenerator random() {
        return random;
    }

    /// The link that is selected instead of resources.
    ChosenLink link() {
        return link;
    }

    ConnectByKeys connectByKeysFrom(ResourceId id) {
        return new ConnectByKeys(nesting(), id, random);
    }

    void endKeyboardConnect() {
        keyboard.cancelConnect();
    }

    void noteAt(double x, double y) {
        note.pointTo(x, y);
        requestLayout();
    }

    void noteAt(Point world) {
        Point at = viewport().toScreen(world);
        noteAt(at.x(), at.y());
    }

    @Override
    protected void layoutChildren() {
        double width = Math.ceil(getWidth());
        double height = Math.ceil(getHeight());
        if (fitsSoon && width > 0 && height > 0) {
            fitsSoon = false;
            fit();
        }
        sheets.refresh(width, height);
        note.place(width, height);
        facts.note().place(width, height);
        if (companion != null) {
            companion.place();
        }
        hint.autosize();
        hint.relocate(
                Math.rint((width - hint.getWidth()) / 2),
                Math.rint((height - hint.getHeight()) / 2));
    }
}
