package dev.linkloom.app.window;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/// A field and a list of what is found by what is typed there: the arrows walk through the list,
/// Enter or a click chooses.
public final class SearchList<T> extends VBox {

    private static final int PAGE = 7;

    private final TextField search = new TextField();
    private final ListView<T> list = new ListView<>();
    private final Function<String, List<T>> find;
    private final Consumer<T> choose;

    /// @param find what fits the words typed, the best first
    public SearchList(Function<String, List<T>> find, Consumer<T> choose) {
        this.find = find;
        this.choose = choose;
        getStyleClass().add("search-list");
        getChildren().addAll(search, list);
        search.textProperty().addListener((_, _, _) -> refresh());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        list.setFocusTraversable(false);
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        VBox.setVgrow(list, Priority.ALWAYS);
    }

    /// The node ids of the two parts, and what they are called.
    public void name(String id, String prompt, String searchName, String listName) {
        search.setId(id + "-search");
        search.setPromptText(prompt);
        search.setAccessibleText(searchName);
        list.setId(id + "-list");
        list.setAccessibleText(listName);
    }

    /// How a line looks, and what stands there when nothing fits.
    public void dress(Supplier<ListCell<T>> cell, String nothing) {
        list.setCellFactory(_ -> cell.get());
        list.setPlaceholder(new Label(nothing));
    }

    /// Where something is typed.
    public TextField field() {
        return search;
    }

    /// Begins anew, with nothing typed.
    public void clear() {
        search.clear();
        refresh();
    }

    private void refresh() {
        list.getItems().setAll(find.apply(search.getText()));
        list.getSelectionModel().selectFirst();
        list.scrollTo(0);
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER -> choose();
            case DOWN -> step(1);
            case UP -> step(-1);
            case PAGE_DOWN -> step(PAGE);
            case PAGE_UP -> step(-PAGE);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void step(int by) {
        int last = Math.max(0, list.getItems().size() - 1);
        int next = Math.clamp(list.getSelectionModel().getSelectedIndex() + by, 0, last);
        list.getSelectionModel().select(next);
        list.scrollTo(Math.max(0, next - PAGE / 2));
    }

    /// A click on a line, not on the scroll bar.
    private void clicked(MouseEvent event) {
        Node node = event.getTarget() instanceof Node target ? target : null;
        while (node != null && !(node instanceof ListCell<?>)) {
            node = node.getParent();
        }
        if (node != null && !((ListCell<?>) node).isEmpty()) {
            choose();
        }
    }

    private void choose() {
        T chosen = list.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            choose.accept(chosen);
        }
    }
}
