package dev.linkloom.app.dns;

import atlantafx.base.theme.Styles;

import dev.linkloom.engine.dns.Resolution.Step;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// Who was asked what, step by step.
final class DnsTable extends TableView<Step> {

    DnsTable() {
        setId("dns-table");
        getStyleClass().addAll("dns-table", Styles.DENSE);
        setPlaceholder(new Label("Nobody was asked."));
        getColumns().add(column("Asked", 150, Step::at));
        getColumns().add(column("Question", 200, Step::question));
        getColumns().add(column("Answer", 280, Step::answer));
        getColumns().add(column("Rule", 66, step -> step.rule().value()));
        getColumns().add(column("Why", 420, Step::explanation));
    }

    private static TableColumn<Step, String> column(
            String title, double width, Function<Step, String> text) {
        TableColumn<Step, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setCellFactory(_ -> new Cell());
        return column;
    }

    private static final class Cell extends TableCell<Step, String> {
        @Override
        protected void updateItem(@Nullable String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            setTooltip(empty || text == null ? null : new Tooltip(text));
        }
    }
}
