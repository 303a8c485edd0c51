package dev.linkloom.app.dns;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import dev.linkloom.app.rules.RuleColumn;
import dev.linkloom.app.rules.RuleLink;
import dev.linkloom.app.window.LastColumn;
import dev.linkloom.app.window.SentenceCell;
import dev.linkloom.engine.dns.Resolution.Step;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import java.util.function.Function;

/// Who was asked what, step by step.
final class DnsTable extends TableView<Step> {

    private static final double LEAST_WHY = 160;

    DnsTable() {
        setId("dns-table");
        setAccessibleText(tr("Steps of the answer"));
        getStyleClass().addAll("dns-table", Styles.DENSE);
        setPlaceholder(new Label(tr("Nobody was asked.")));
        getColumns().add(column(tr("Asked"), 120, Step::at));
        getColumns().add(column(tr("Question"), 122, Step::question));
        getColumns().add(column(tr("Answer"), 164, Step::answer));
        getColumns().add(new RuleColumn<>(Step::rule));
        getColumns().add(column(tr("Why"), 160, Step::explanation));
        LastColumn.fills(this, LEAST_WHY);
        RuleLink.onF1(
                this,
                () -> {
                    Step step = getSelectionModel().getSelectedItem();
                    return step == null ? null : step.rule();
                });
    }

    private static TableColumn<Step, String> column(
            String title, double width, Function<Step, String> text) {
        TableColumn<Step, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setCellFactory(_ -> new SentenceCell<>());
        return column;
    }
}
