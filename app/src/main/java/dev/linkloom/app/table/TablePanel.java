package dev.linkloom.app.table;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.Selection;
import dev.linkloom.app.inspector.form.PropertyChange;
import dev.linkloom.app.problems.Findings;
import dev.linkloom.app.text.TypeNames;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.BorderPane;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// Every resource as a row, in step with the canvas: to be sorted, filtered, edited in place and
/// copied. Enter shows a row on the canvas, F2 edits a cell.
public final class TablePanel extends BorderPane {

    private final Document document;
    private final Selection selection;
    private final Findings findings;
    private final Consumer<ResourceId> reveal;
    private final ObservableList<Resource> all = FXCollections.observableArrayList();
    private final FilteredList<Resource> shown = new FilteredList<>(all);
    private final SortedList<Resource> rows = new SortedList<>(shown);
    private final TableView<Resource> view = new TableView<>(rows);
    private final TableBar bar;
    private Sheet sheet;
    private boolean active;
    private boolean stale = true;
    private boolean follows;

    /// An empty table, to be filled when it is first seen.
    ///
    /// @param reveal shows a resource on the canvas
    public TablePanel(
            Document document,
            Selection selection,
            Findings findings,
            Consumer<ResourceId> reveal) {
        this.document = document;
        this.selection = selection;
        this.findings = findings;
        this.reveal = reveal;
        sheet = new Sheet(document.fabric(), List.of());
        bar = new TableBar(this::filter);
        setId("table");
        getStyleClass().add("table-panel");
        fillView();
        setTop(bar);
        setCenter(view);
        document.designProperty().subscribe(this::spoil);
        findings.listProperty().subscribe(this::spoil);
        selection.idsProperty().subscribe(_ -> follow());
    }

    private void fillView() {
        view.setId("table-view");
        view.getStyleClass().add(Styles.DENSE);
        view.setAccessibleText(tr("Table of all resources"));
        view.setPlaceholder(new Label(tr("No resource fits")));
        view.editableProperty().bind(document.lockedProperty().not());
        view.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        rows.comparatorProperty().bind(view.comparatorProperty());
        for (Column each : Column.values()) {
            view.getColumns().add(column(each));
        }
        view.getSelectionModel()
                .getSelectedItems()
                .addListener((ListChangeListener<Resource>) _ -> lead());
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        view.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
    }

    private TableColumn<Resource, String> column(Column of) {
        TableColumn<Resource, String> column = new TableColumn<>(of.title());
        column.setPrefWidth(of.width());
        column.setComparator(new Natural());
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(sheet.text(row.getValue(), of)));
        column.setCellFactory(_ -> new EditCell(of, this::take));
        return column;
    }

    /// Fills the table while somebody can see it; a hidden one costs nothing.
    public void setActive(boolean now) {
        active = now;
        if (now && stale) {
            fill();
        }
    }

    /// Puts the keyboard into the table.
    public void focus() {
        view.requestFocus();
        if (view.getSelectionModel().isEmpty()) {
            view.getSelectionModel().select(0);
        }
    }

    /// The selected rows, or all that are shown, as comma-separated values with a header.
    public String csv() {
        List<Resource> chosen = List.copyOf(view.getSelectionModel().getSelectedItems());
        return Csv.of(
                new Sheet(document.fabric(), findings.list()),
                chosen.size() > 1 ? chosen : active ? List.copyOf(rows) : everything());
    }

    /// Copies that.
    public void copy() {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, csv()));
    }

    private List<Resource> everything() {
        return List.copyOf(document.design().resources());
    }

    private void spoil() {
        stale = true;
        if (active) {
            fill();
        }
    }

    private void fill() {
        stale = false;
        follows = true;
        sheet = new Sheet(document.fabric(), findings.list());
        List<Resource> now = new ArrayList<>(document.design().resources());
        if (all.equals(now)) {
            shown.setPredicate(wanted());
            view.sort();
            view.refresh();
        } else {
            all.setAll(now);
        }
        bar.count(rows.size(), all.size());
        follows = false;
        follow();
    }

    private void filter() {
        follows = true;
        shown.setPredicate(wanted());
        bar.count(rows.size(), all.size());
        follows = false;
        follow();
    }

    private Predicate<Resource> wanted() {
        Set<String> kinds = new HashSet<>(bar.kinds());
        String words = bar.words();
        return each ->
                (kinds.isEmpty() || kinds.contains(TypeNames.of(each.type())))
                        && (words.isEmpty() || sheet.holds(each, words));
    }

    private void follow() {
        if (follows || !active) {
            return;
        }
        follows = true;
        Set<ResourceId> ids = Set.copyOf(selection.ids());
        List<Integer> wanted = new ArrayList<>();
        for (int i = 0; i < rows.size() && wanted.size() < ids.size(); i++) {
            if (ids.contains(rows.get(i).id())) {
                wanted.add(i);
            }
        }
        var model = view.getSelectionModel();
        if (!model.getSelectedIndices().equals(wanted)) {
            model.clearSelection();
            if (!wanted.isEmpty()) {
                model.selectIndices(
                        wanted.getFirst(), wanted.stream().mapToInt(Integer::intValue).toArray());
                if (!view.isFocused()) {
                    view.scrollTo(Math.max(0, wanted.getFirst() - 2));
                }
            }
        }
        follows = false;
    }

    private void lead() {
        if (!follows && active) {
            follows = true;
            selection.set(
                    view.getSelectionModel().getSelectedItems().stream()
                            .filter(each -> each != null)
                            .map(Resource::id)
                            .toList());
            follows = false;
        }
    }

    private boolean take(Resource resource, Column column, String text) {
        try {
            PropertyChange change = CellEdit.of(document.fabric(), resource, column, text);
            String refusal = change == null ? null : change.refusal();
            bar.refuse(refusal);
            if (change != null && refusal == null) {
                document.perform(change.edit());
            }
            return refusal == null;
        } catch (IllegalArgumentException wrong) {
            bar.refuse(wrong.getMessage());
            return false;
        }
    }

    private void pressed(KeyEvent event) {
        if (view.getEditingCell() != null) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            revealSelected();
            event.consume();
        } else if (event.getCode() == KeyCode.C && event.isShortcutDown()) {
            copy();
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getClickCount() == 1 && view.getEditingCell() == null) {
            revealSelected();
        }
    }

    private void revealSelected() {
        ResourceId id = selection.only();
        if (id != null) {
            reveal.accept(id);
        }
    }
}
