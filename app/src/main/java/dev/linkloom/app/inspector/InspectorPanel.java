package dev.linkloom.app.inspector;

import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.Selection;
import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.app.inspector.form.Forms;
import dev.linkloom.app.problems.Findings;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// The panel at the right: follows the selection, edits what is selected.
public final class InspectorPanel extends BorderPane {

    private final Document document;
    private final Selection selection;
    private final Findings findings;
    private final ObservableBooleanValue dark;
    private final Forms forms;
    private final DesignView designView;
    private final SeveralView severalView;
    private @Nullable ResourceView resourceView;

    /// @param dark whether the window is dark now
    /// @param reveal shows a resource on the canvas
    public InspectorPanel(
            Document document,
            Selection selection,
            Findings findings,
            ObservableBooleanValue dark,
            Consumer<ResourceId> reveal) {
        this.document = document;
        this.selection = selection;
        this.findings = findings;
        this.dark = dark;
        forms = new Forms(document::perform, reveal);
        designView = new DesignView(document);
        severalView = new SeveralView(document, selection, forms);
        setId("inspector");
        getStyleClass().add("inspector");
        addEventFilter(KeyEvent.KEY_PRESSED, new UndoKeys(document));
        document.designProperty().subscribe(_ -> refresh());
        selection.idsProperty().subscribe(_ -> refresh());
        findings.listProperty().subscribe(_ -> refresh());
    }

    private void refresh() {
        List<ResourceId> ids = selection.ids();
        Resource only = document.design().find(selection.only());
        if (only != null) {
            showResource(only);
        } else if (ids.isEmpty()) {
            designView.show(document.design());
            setCenter(designView);
        } else {
            severalView.show(ids);
            show(severalView);
        }
    }

    private void showResource(Resource resource) {
        ResourceView view = resourceView;
        if (view == null || !view.suits(resource)) {
            view = new ResourceView(resource, document::perform, forms.of(resource.type()), dark);
            resourceView = view;
        }
        view.show(new Subject(document.fabric(), resource), findings.about(resource.id()));
        show(view);
    }

    private void show(Region view) {
        if (!(getCenter() instanceof ScrollPane scroll && scroll.getContent().equals(view))) {
            setCenter(scrolling(view));
        }
    }

    private static ScrollPane scrolling(Region view) {
        ScrollPane scroll = new ScrollPane(view);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setFocusTraversable(false);
        return scroll;
    }
}
