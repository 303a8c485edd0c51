package dev.linkloom.app.canvas;

import dev.linkloom.app.canvas.gesture.ConnectByKeys;
import dev.linkloom.app.canvas.gesture.ConnectGesture;
import dev.linkloom.app.canvas.gesture.Gesture;
import dev.linkloom.app.canvas.gesture.Modifiers;
import dev.linkloom.app.canvas.gesture.Nesting;
import dev.linkloom.app.diagram.Diagram;
import dev.linkloom.app.diagram.Item;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.Selection;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Point2D;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/// Where a design is seen and worked on: zoomed, panned, selected, moved, connected, by pointer and
/// by keys.
///
/// It follows the document and the selection and changes the design only through the document, one
/// edit per gesture.
public final class DesignCanvas extends Region {

    private static final double MARGIN = 40;
    private static final double EDGE = 6;
    private static final double ZOOM_STEP = 1.25;

    private final Document document;
    private final Selection selection;
    private final RandomGenerator random;
    private final ReadOnlyObjectWrapper<Diagram> diagram = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Viewport> viewport = new SimpleObjectProperty<>(Viewport.HOME);
    private final ObjectBinding<@Nullable Box> window =
            Bindings.createObjectBinding(this::seen, viewport, widthProperty(), heightProperty());
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
    private final GestureSession session;
    private final Sheets sheets;
    private final Renaming renaming;
    private final Note note = new Note();
    private final Label hint =
            new Label("Drag a VPC here, or pick one in the palette and press Enter");
    private final Pointer pointer;
    private final Keyboard keyboard;
    private Nesting nesting;
    private boolean fitsSoon = true;
    private @Nullable Design nudged;
    private List<ResourceId> nudgedIds = List.of();

    /// Shows the document from now on.
    ///
    /// @param random where new ids come from
    public DesignCanvas(Document document, Selection selection, RandomGenerator random) {
        this.document = document;
        this.selection = selection;
        this.random = random;
        diagram.set(Diagram.of(document.fabric()));
        nesting = Nesting.of(diagram.get());
        session = new GestureSession(document, selection);
        sheets = new Sheets(this, session.previewProperty());
        renaming = new Renaming(document, session::say, this::requestFocus);
        pointer = new Pointer(this, selection, session);
        keyboard = new Keyboard(this, selection, session, pointer);
        new Wheel(this);
        getChildren().addAll(sheets.layers());
        hint.setId("canvas-hint");
        hint.getStyleClass().add("canvas-hint");
        hint.setManaged(false);
        hint.setMouseTransparent(true);
        getChildren().addAll(hint, note, renaming.field());
        setId("canvas");
        getStyleClass().add("design-canvas");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.NODE);
        setAccessibleRoleDescription("Diagram");
        follow();
    }

    private @Nullable Box seen() {
        double width = getWidth() - 2 * EDGE;
        double height = getHeight() - 2 * EDGE;
        return width <= 0 || height <= 0
                ? null
                : viewport().panned(-EDGE, -EDGE).visible(width, height);
    }

    private void follow() {
        document.fabricProperty()
                .subscribe(fabric -> {
                    pointer.cancel();
                    endKeyboardConnect();
                    renaming.cancel();
                    diagram.set(Diagram.of(fabric));
                    nesting = Nesting.of(diagram.get());
                    hover(null);
                    hint.setVisible(fabric.design().resources().isEmpty());
                    sheets.drawingChanged();
                });
        selection
                .idsProperty()
                .subscribe(ids -> {
                    setAccessibleText(Spoken.of(nesting, ids));
                    sheets.marksChanged();
                });
        viewport.subscribe(now -> {
            zoom.set(now.scale());
            renaming.cancel();
            sheets.viewChanged();
        });
        session.previewProperty()
                .subscribe(preview -> {
                    note.show(preview);
                    sheets.marksChanged();
                });
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

    /// Whether the dark colours are used.
    public BooleanProperty darkProperty() {
        return sheets.darkProperty();
    }

    /// Which part of the world is shown.
    public ObjectProperty<Viewport> viewportProperty() {
        return viewport;
    }

    public Viewport viewport() {
        return viewport.get();
    }

    public void setViewport(Viewport next) {
        viewport.set(next);
    }

    /// The scale, 1 at 100 %.
    public ReadOnlyDoubleProperty zoomProperty() {
        return zoom.getReadOnlyProperty();
    }

    /// The part of the world that is seen, without a narrow margin; null before the canvas has a
    /// size.
    public ObservableValue<@Nullable Box> windowProperty() {
        return window;
    }

    /// The drawing of the present version.
    public ReadOnlyObjectProperty<Diagram> diagramProperty() {
        return diagram.getReadOnlyProperty();
    }

    /// Why the last thing tried did nothing, in one sentence; empty when there is nothing to say.
    public ReadOnlyStringProperty statusProperty() {
        return session.statusProperty();
    }

    /// How the boxes of the present version lie in each other.
    public Nesting nesting() {
        return nesting;
    }

    /// Shows the whole drawing, not enlarged; before the canvas has a size, as soon as it has one.
    public void fit() {
        if (getWidth() <= 0 || getHeight() <= 0) {
            fitsSoon = true;
        } else {
            show(diagram.get().bounds(), 1);
        }
    }

    /// Shows what is selected as large as it fits, up to 200 %.
    public void zoomToSelection() {
        selection.ids().stream()
                .map(diagram.get()::box)
                .filter(box -> box != null)
                .reduce(Box::union)
                .ifPresent(box -> show(box, 2));
    }

    /// Zooms about the middle to a scale, 1 being 100 %.
    public void zoomTo(double scale) {
        setViewport(viewport().scaledAbout(getWidth() / 2, getHeight() / 2, scale));
    }

    public void zoomIn() {
        setViewport(viewport().zoomedAbout(getWidth() / 2, getHeight() / 2, ZOOM_STEP));
    }

    public void zoomOut() {
        setViewport(viewport().zoomedAbout(getWidth() / 2, getHeight() / 2, 1 / ZOOM_STEP));
    }

    /// Moves the view as little as needed to show a resource.
    public void reveal(ResourceId id) {
        Box box = diagram.get().box(id);
        if (box != null && getWidth() > 0) {
            setViewport(viewport().revealing(box, getWidth(), getHeight(), MARGIN));
        }
    }

    /// Draws a pulsing ring around resources, as lessons do; an empty set ends that.
    public void highlight(Set<ResourceId> ids) {
        sheets.highlight(ids);
    }

    /// Selects everything inside the containers of the selection, or everything.
    public void selectAll() {
        var siblings = new LinkedHashSet<ResourceId>();
        for (ResourceId id : selection.ids()) {
            siblings.addAll(nesting.contents(nesting.draws(id) ? nesting.container(id) : null));
        }
        boolean again = siblings.isEmpty() || Set.copyOf(selection.ids()).containsAll(siblings);
        selection.set(again ? nesting.readingOrder() : siblings);
    }

    /// Deletes what is selected as one step.
    public void deleteSelected() {
        if (!selection.ids().isEmpty()) {
            document.perform(Edit.Remove.from(document.design(), Set.copyOf(selection.ids())));
        }
    }

    /// Offers the name of the selected resource for editing, in place.
    public void rename() {
        ResourceId id = selection.only();
        if (id == null || diagram.get().box(id) == null) {
            session.say("Select one resource to rename it.");
            return;
        }
        reveal(id);
        NameTag tag = NameTag.of(diagram.get(), id, document.design().find(id));
        renaming.begin(id, viewport().toScreen(tag.box()), tag.size() * viewport().scale());
    }

    /// Starts to connect the selected resource by keys: arrows or letters choose, Enter connects.
    public void connect() {
        keyboard.connect();
    }

    /// Moves a gesture that came from elsewhere, such as the palette; it begins with the first
    /// move.
    public void dragOver(Gesture gesture, double sceneX, double sceneY, Modifiers modifiers) {
        Point2D here = sceneToLocal(sceneX, sceneY);
        if (!contains(here)) {
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

    /// Shows why something could not be done.
    public void say(String sentence) {
        session.say(sentence);
    }

    /// The middle of what is seen, in the world.
    public Point middle() {
        return viewport().toWorld(getWidth() / 2, getHeight() / 2);
    }

    void pan(double dx, double dy) {
        setViewport(viewport().panned(dx, dy));
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
        return diagram.get();
    }

    Grips grips() {
        return new Grips(diagram.get(), nesting, viewport());
    }

    List<ResourceId> selected() {
        return selection.ids();
    }

    Gesture connectFrom(ResourceId id) {
        return new ConnectGesture(nesting, id, random);
    }

    ConnectByKeys connectByKeysFrom(ResourceId id) {
        return new ConnectByKeys(nesting, id, random);
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

    /// Performs a step of the arrow keys; steps without anything in between are one to undo.
    @SuppressWarnings("ReferenceEquality") // the very version the last step made
    void nudge(Edit edit) {
        if (nudged == document.design() && nudgedIds.equals(selection.ids())) {
            document.amend(edit);
        } else {
            document.perform(edit);
        }
        nudged = document.design();
        nudgedIds = selection.ids();
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
        hint.autosize();
        hint.relocate(
                Math.rint((width - hint.getWidth()) / 2),
                Math.rint((height - hint.getHeight()) / 2));
    }

    private void show(Box box, double largest) {
        setViewport(Viewport.fitting(box, getWidth(), getHeight(), MARGIN, largest));
    }
}
