package dev.linkloom.app.outline;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.Selection;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.Resource;

import javafx.collections.ListChangeListener;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// The design as a tree, in step with the canvas: what is selected here is selected there. Rows can
/// be dragged into others, renamed and deleted; Enter shows one on the canvas.
public final class OutlinePanel extends VBox {

    private final Document document;
    private final Selection selection;
    private final DesignCanvas canvas;
    private final TextField search = new TextField();
    private final TreeView<Resource> view = new TreeView<>();
    private final Tree tree = new Tree();
    private final AnnotationList annotations;
    private final Label nothing = new Label();
    private boolean follows;
    private boolean active;
    private boolean stale = true;

    /// An empty tree, to be filled when it is first seen.
    public OutlinePanel(Document document, Selection selection, DesignCanvas canvas) {
        this.document = document;
        this.selection = selection;
        this.canvas = canvas;
        annotations = new AnnotationList(selection, canvas);
        setId("outline");
        getStyleClass().add("outline");
        search.setId("outline-search");
        search.setPromptText(tr("Filter"));
        search.setAccessibleText(tr("Filter"));
        search.textProperty().subscribe(_ -> seek());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searching);
        nothing.getStyleClass().add("palette-nothing");
        nothing.setMouseTransparent(true);
        fillView();
        VBox top = new VBox(search);
        top.getStyleClass().add("palette-top");
        StackPane body = new StackPane(view, nothing);
        setVgrow(body, Priority.ALWAYS);
        getChildren().addAll(top, body, annotations);
        // With the canvas, which hears of a version before the design is set.
        canvas.diagramProperty().subscribe(this::spoil);
        selection.idsProperty().subscribe(_ -> follow());
    }

    private void fillView() {
        view.setId("outline-tree");
        view.setAccessibleText(tr("Outline"));
        view.setRoot(tree.root());
        view.setShowRoot(false);
        view.setEditable(true);
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        view.setCellFactory(_ -> new OutlineCell(canvas, this::rename));
        view.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<TreeItem<Resource>>) _ -> lead());
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        new OutlineDrag(view, selection, canvas);
    }

    /// Offers these commands for what is selected.
    public void offer(ContextMenu menu) {
        view.setContextMenu(menu);
    }

    /// Fills the tree while somebody can see it; a hidden one costs nothing.
    public void setActive(boolean now) {
        active = now;
        if (now && stale) {
            seek();
        } else if (now) {
            follow();
        }
    }

    private void spoil() {
        stale = true;
        if (active) {
            show();
        }
    }

    /// Puts the keyboard into the tree.
    public void focus() {
        if (annotations.focus()) {
            return;
        }
        view.requestFocus();
        if (view.getSelectionModel().isEmpty()) {
            view.getSelectionModel().selectFirst();
        }
    }

    /// Shows what fits. The tree is filled apart from its view, which would count all its rows
    /// again for every branch that opens.
    private void seek() {
        stale = false;
        follows = true;
        view.setRoot(null);
        fill();
        view.setRoot(tree.root());
        follows = false;
        follow();
    }

    private void show() {
        stale = false;
        follows = true;
        fill();
        follows = false;
        follow();
    }

    private void fill() {
        boolean seeks = !search.getText().isBlank();
        Branches branches = Branches.of(document.fabric().design(), search.getText());
        tree.show(branches, seeks);
        annotations.show(document.fabric().design(), search.getText());
        boolean none = branches.top().isEmpty();
        nothing.setVisible(none);
        nothing.setText(
                seeks
                        ? tr("Nothing is called \"%s\".", search.getText().strip())
                        : tr("Nothing drawn yet"));
    }

    /// Selects what is selected elsewhere.
    private void follow() {
        if (follows || !active) {
            return;
        }
        annotations.follow();
        follows = true;
        List<ResourceId> ids = selection.ids();
        if (ids.size() == 1) {
            tree.open(ids.getFirst());
        }
        var model = view.getSelectionModel();
        int[] rows = tree.rows(Set.copyOf(ids));
        if (rows.length == 0) {
            model.clearSelection();
        } else if (!model.getSelectedIndices().equals(boxed(rows))) {
            model.clearSelection();
            model.selectIndices(rows[0], rows);
            if (!view.isFocused()) {
                view.scrollTo(Math.max(0, rows[0] - 3));
            }
        }
        follows = false;
    }

    private static List<Integer> boxed(int[] rows) {
        return Arrays.stream(rows).boxed().toList();
    }

    /// Selects elsewhere what is selected here.
    private void lead() {
        if (!follows && active) {
            follows = true;
            selection.set(
                    view.getSelectionModel().getSelectedItems().stream()
                            .filter(each -> each != null && each.getValue() != null)
                            .map(each -> each.getValue().id())
                            .toList());
            follows = false;
        }
    }

    private void rename(Resource resource, String name) {
        view.requestFocus();
        if (name.isEmpty()) {
            canvas.say(tr("A name needs at least one character."));
        } else if (!name.equals(resource.name())) {
            document.perform(
                    new Edit.Replace(tr("Rename %s", resource.name()), resource.renamed(name)));
        }
    }

    private void pressed(KeyEvent event) {
        if (view.getEditingItem() != null) {
            return;
        }
        switch (event.getCode()) {
            case ENTER -> reveal();
            case F2 -> view.edit(view.getSelectionModel().getSelectedItem());
            case ESCAPE -> canvas.requestFocus();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void clicked(MouseEvent event) {
        if (event.getClickCount() == 2) {
            reveal();
        }
    }

    private void reveal() {
        ResourceId id = selection.only();
        if (id != null) {
            canvas.reveal(id);
        }
    }

    private void searching(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN) {
            focus();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            if (search.getText().isEmpty()) {
                canvas.requestFocus();
            }
            search.clear();
            event.consume();
        }
    }
}
