package dev.linkloom.app.preferences;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import dev.linkloom.app.command.Command;
import dev.linkloom.app.command.Commands;
import dev.linkloom.app.command.Keymap;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import java.util.List;

/// All commands and their keys: searched by name or keys, and given others.
final class ShortcutsPage extends VBox {

    private final TextField search = new TextField();
    private final Commands commands;
    private final ObservableList<Command> all = FXCollections.observableArrayList();
    private final FilteredList<Command> shown = new FilteredList<>(all);
    private final TableView<Command> table = new TableView<>(shown);
    private final KeyChooser chooser;

    ShortcutsPage(Commands commands, Keymap keymap) {
        this.commands = commands;
        chooser = new KeyChooser(keymap, table::requestFocus);
        getStyleClass().add("shortcuts-page");
        search.setId("shortcut-search");
        search.setPromptText(tr("Search by name or keys"));
        search.setAccessibleText(tr("Shortcut to find"));
        search.textProperty().subscribe(this::filter);
        HBox.setHgrow(search, Priority.ALWAYS);
        Button resetAll = new Button(tr("Reset all"));
        resetAll.setId("shortcuts-reset-all");
        resetAll.setOnAction(_ -> chooser.resetAll());
        HBox top = new HBox(search, resetAll);
        top.getStyleClass().add("top");
        fillTable();
        VBox.setVgrow(table, Priority.ALWAYS);
        getChildren().addAll(top, table, chooser);
    }

    /// Everything is listed again.
    void begin() {
        all.setAll(commands.all());
        search.clear();
        cancel();
    }

    /// Whether there was anything to give up.
    boolean cancel() {
        return chooser.cancel();
    }

    private void filter(String typed) {
        shown.setPredicate(each -> each.isMeantBy(typed));
        table.getSelectionModel().selectFirst();
    }

    private void fillTable() {
        table.setId("shortcut-table");
        table.getStyleClass().add(Styles.DENSE);
        table.setAccessibleText(tr("Commands and their shortcuts"));
        table.setPlaceholder(new Label(tr("Nothing is called like that.")));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        TableColumn<Command, String> name = new TableColumn<>(tr("Command"));
        name.setCellValueFactory(each -> each.getValue().label());
        name.setPrefWidth(280);
        TableColumn<Command, String> category = new TableColumn<>(tr("Menu"));
        category.setCellValueFactory(
                each -> new ReadOnlyStringWrapper(each.getValue().category().label()));
        category.setPrefWidth(90);
        TableColumn<Command, List<KeyCombination>> keys = new TableColumn<>(tr("Shortcut"));
        keys.setCellValueFactory(each -> each.getValue().shortcut().keysProperty());
        keys.setCellFactory(_ -> new KeysCell());
        keys.setSortable(false);
        keys.setPrefWidth(320);
        table.getColumns().add(name);
        table.getColumns().add(category);
        table.getColumns().add(keys);
        table.setRowFactory(_ -> row());
        table.getSelectionModel().selectedItemProperty().subscribe(chooser::show);
        table.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private TableRow<Command> row() {
        TableRow<Command> row = new TableRow<>();
        row.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2 && !row.isEmpty()) {
                chooser.replace();
            }
        });
        return row;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            chooser.replace();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            chooser.remove();
            event.consume();
        }
    }
}
