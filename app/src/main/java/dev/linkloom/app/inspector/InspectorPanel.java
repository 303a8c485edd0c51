package dev.linkloom.app.inspector;

import dev.linkloom.app.canvas.Piling;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.Selection;
import dev.linkloom.app.export.Palette;
import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.app.inspector.form.Forms;
import dev.linkloom.app.problems.Findings;
import dev.linkloom.app.simulation.Runs;
import dev.linkloom.engine.check.Finding;
import dev.linkloom.engine.rule.Rulebook;
import dev.linkloom.model.Annotation;
import dev.linkloom.model.Design;
import dev.linkloom.model.Hold;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.Vpc;
import dev.linkloom.model.resource.VpcPeering;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The panel at the right: follows the selection, edits what is selected.
public final class InspectorPanel extends BorderPane {

    /// Nothing can be changed, and all of it is to be read.
    private static final PseudoClass PRESENTED = PseudoClass.getPseudoClass("presented");

    private final Document document;
    private final Selection selection;
    private final Findings findings;
    private final ObservableValue<Palette> palette;
    private final Consumer<ResourceId> reveal;
    private final Consumer<Hold> hold;
    private final Piling piling;
    private final Forms forms;
    private final DesignView designView;
    private final SeveralView severalView;
    private final AnnotationView annotationView;
    private final JsonPane json;
    private final HelpStrip help;
    private final SplitPane split = new SplitPane();
    private final BooleanProperty jsonShown = new SimpleBooleanProperty();
    private @Nullable ResourceView resourceView;
    private @Nullable Region form;

    /// @param rules what the properties' help rests on
    /// @param runs the flows that were played
    /// @param palette the colours of the window now
    /// @param reveal shows a resource on the canvas
    /// @param hold pins or locks what is selected, or frees it
    /// @param piling what is done to stacks
    /// @param delete deletes what is selected
    public InspectorPanel(
            Document document,
            Selection selection,
            Findings findings,
            Supplier<Rulebook> rules,
            Runs runs,
            ObservableValue<Palette> palette,
            Consumer<ResourceId> reveal,
            Consumer<Hold> hold,
            Piling piling,
            Runnable delete) {
        this.hold = hold;
        this.piling = piling;
        help = new HelpStrip(rules);
        this.document = document;
        this.selection = selection;
        this.findings = findings;
        this.palette = palette;
        this.reveal = reveal;
        forms = new Forms(document::perform, reveal, runs::hits);
        designView = new DesignView(document);
        severalView = new SeveralView(document, selection, forms, delete);
        annotationView = new AnnotationView(document, new HoldBar(hold), reveal);
        json = new JsonPane(document, forms);
        json.disableProperty().bind(document.lockedProperty());
        document.lockedProperty().subscribe(locked -> pseudoClassStateChanged(PRESENTED, locked));
        jsonShown.subscribe(_ -> refresh());
        setBottom(help);
        sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .subscribe(focused -> help.follow(focused));
        split.setOrientation(Orientation.VERTICAL);
        setId("inspector");
        getStyleClass().add("inspector");
        addEventFilter(KeyEvent.KEY_PRESSED, new UndoKeys(document));
        document.designProperty().subscribe(_ -> refresh());
        selection.idsProperty().subscribe(_ -> refresh());
        findings.listProperty().subscribe(_ -> refresh());
        runs.flowsProperty().subscribe(_ -> refresh());
    }

    /// The step that puts a title block into the drawing's corner, or takes it away.
    public static Edit titleBlockToggled(Design design) {
        return TitleBlockForm.toggling(design.titleBlock());
    }

    /// Whether the selection is shown as JSON too.
    public BooleanProperty jsonShown() {
        return jsonShown;
    }

    /// Puts the keyboard into the first property that can be changed.
    public void focusProperties() {
        Region now = form;
        List<Node> fields = new ArrayList<>();
        if (now instanceof ScrollPane scroll) {
            collect(scroll.getContent(), fields);
        }
        if (!fields.isEmpty()) {
            fields.getFirst().requestFocus();
        }
    }

    /// The name has a key of its own.
    private static void collect(Node node, List<Node> fields) {
        boolean enters = node instanceof TextInputControl || node instanceof ComboBoxBase;
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        if (enters && node.isFocusTraversable() && !"field-name".equals(node.getId())) {
            fields.add(node);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(each -> collect(each, fields));
        }
    }

    private void refresh() {
        List<ResourceId> ids = selection.ids();
        if (jsonShown.get()) {
            json.show(ids);
        }
        Resource only = document.design().find(selection.only());
        Annotation annotation = document.design().annotation(selection.only());
        if (only != null) {
            showResource(only);
        } else if (annotation != null) {
            annotationView.show(annotation);
            show(annotationView);
        } else if (ids.isEmpty()) {
            designView.show(document.design());
            show(designView);
        } else {
            severalView.show(ids);
            show(severalView);
        }
    }

    private void showResource(Resource resource) {
        ResourceView view = resourceView;
        if (view == null || !view.suits(resource)) {
            view =
                    new ResourceView(
                            resource,
                            document::perform,
                            reveal,
                            forms.of(resource.type()),
                            new HoldBar(hold),
                            new StackBar(piling),
                            palette);
            resourceView = view;
        }
        view.show(new Subject(document.fabric(), resource), found(resource), piling.stacking());
        show(view);
    }

    /// What is wrong with the resource; for a VPC, with its peerings too.
    private List<Finding> found(Resource resource) {
        List<Finding> found = new ArrayList<>(findings.about(resource.id()));
        if (resource instanceof Vpc vpc) {
            document.design().all(VpcPeering.class).stream()
                    .filter(each ->
                            vpc.id().equals(each.requester()) || vpc.id().equals(each.accepter()))
                    .forEach(each -> found.addAll(findings.about(each.id())));
        }
        return found;
    }

    private void show(Region view) {
        if (!(form instanceof ScrollPane scroll && scroll.getContent().equals(view))) {
            place(scrolling(view));
        } else {
            place(scroll);
        }
    }

    /// Puts the form into the panel, above the JSON while that is shown.
    private void place(Region newForm) {
        form = newForm;
        if (!jsonShown.get()) {
            split.getItems().clear();
            setCenter(newForm);
        } else if (!split.getItems().equals(List.of(newForm, json))) {
            boolean fresh = split.getItems().isEmpty();
            double[] divided = split.getDividerPositions();
            split.getItems().clear();
            setCenter(split);
            split.getItems().setAll(newForm, json);
            split.setDividerPositions(fresh || divided.length == 0 ? 0.55 : divided[0]);
        }
    }

    private ScrollPane scrolling(Region view) {
        if (!view.disableProperty().isBound()) {
            view.disableProperty().bind(document.lockedProperty());
        }
        ScrollPane scroll = new ScrollPane(view);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }
}
