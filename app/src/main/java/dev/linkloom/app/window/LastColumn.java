package dev.linkloom.app.window;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;

/// The last column of a table takes what the others leave.
public final class LastColumn {

    private static final double SCROLL_BAR = 14;

    private LastColumn() {}

    /// Keeps it so while the table or another column changes its width.
    ///
    /// @param least how narrow it may become; a table without even that much room scrolls
    public static <S> void fills(TableView<S> table, double least) {
        TableColumn<S, ?> last = table.getColumns().getLast();
        last.setMinWidth(least);
        Runnable place = () -> last.setPrefWidth(Math.max(least, left(table, last)));
        table.widthProperty().subscribe(place);
        for (TableColumn<S, ?> column : table.getColumns()) {
            if (!column.equals(last)) {
                column.widthProperty().subscribe(place);
                column.visibleProperty().subscribe(place);
            }
        }
    }

    private static <S> double left(TableView<S> table, TableColumn<S, ?> last) {
        double others =
                table.getColumns().stream()
                        .filter(each -> each.isVisible() && !each.equals(last))
                        .mapToDouble(TableColumnBase::getWidth)
                        .sum();
        return Math.floor(table.getWidth() - others - SCROLL_BAR);
    }
}
