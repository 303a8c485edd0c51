package dev.linkloom.app.simulation;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import dev.linkloom.app.window.LastColumn;
import dev.linkloom.app.window.SentenceCell;
import dev.linkloom.engine.packet.HeaderField;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Function;

/// The bytes of a header, field by field; those that tell an address stand out.
final class HeaderTable extends TableView<HeaderField> {

    private static final PseudoClass ADDRESS = PseudoClass.getPseudoClass("address");
    private static final double LEAST_BYTES = 160;

    HeaderTable() {
        setId("header-table");
        getStyleClass().addAll("header-table", Styles.DENSE);
        getColumns().add(column(tr("Offset"), 56, each -> Integer.toString(each.offset())));
        getColumns().add(column(tr("Field"), 166, HeaderField::name));
        getColumns().add(column(tr("Value"), 250, HeaderField::value));
        getColumns().add(column(tr("Bytes"), LEAST_BYTES, each -> spaced(each.bytes())));
        LastColumn.fills(this, LEAST_BYTES);
        setRowFactory(_ -> new Row());
    }

    /// Shows a header from its addresses on; what is before them is the same in all headers.
    void show(List<HeaderField> fields) {
        getItems().setAll(fields);
        for (HeaderField each : fields) {
            if (isAddress(each)) {
                scrollTo(each);
                return;
            }
        }
    }

    private static boolean isAddress(HeaderField field) {
        return field.name().endsWith(" address") || field.name().endsWith(" port");
    }

    /// `0a 00 01 0a`.
    private static String spaced(String hex) {
        return hex.replaceAll("..(?=.)", "$0 ");
    }

    private static TableColumn<HeaderField, String> column(
            String title, double width, Function<HeaderField, String> text) {
        TableColumn<HeaderField, String> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setSortable(false);
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
        column.setCellFactory(_ -> new SentenceCell<>());
        return column;
    }

    private static final class Row extends TableRow<HeaderField> {
        @Override
        protected void updateItem(@Nullable HeaderField field, boolean empty) {
            super.updateItem(field, empty);
            pseudoClassStateChanged(ADDRESS, !empty && field != null && isAddress(field));
        }
    }
}
