package dev.linkloom.app.rules;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.engine.rule.RuleId;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;

import org.jspecify.annotations.Nullable;

import java.util.function.Function;

/// The column of a table that links to rules.
public final class RuleColumn<S> extends TableColumn<S, RuleId> {

    private static final double WIDTH = 76;

    public RuleColumn(Function<S, RuleId> rule) {
        super(tr("Rule"));
        setPrefWidth(WIDTH);
        setMinWidth(WIDTH);
        setSortable(false);
        setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(rule.apply(row.getValue())));
        setCellFactory(_ -> new Cell<>());
    }

    private static final class Cell<S> extends TableCell<S, RuleId> {

        private final RuleLink link = new RuleLink();

        Cell() {
            link.setFocusTraversable(false);
        }

        @Override
        protected void updateItem(@Nullable RuleId rule, boolean empty) {
            super.updateItem(rule, empty);
            setGraphic(rule == null || empty ? null : link);
            if (rule != null) {
                link.show(rule);
            }
        }
    }
}
