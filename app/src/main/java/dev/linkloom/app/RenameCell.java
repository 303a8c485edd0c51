package dev.linkloom.app;

import static dev.linkloom.app.text.Texts.tr;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// An old name and the new one, and whether that is somebody else's too.
final class RenameCell extends ListCell<BulkRename.Row> {

    private final Label before = new Label();
    private final Label arrow = new Label("→");
    private final Label after = new Label();
    private final Label clash = new Label(null, new FontIcon(BootstrapIcons.EXCLAMATION_TRIANGLE));
    private final HBox line = new HBox(8, before, arrow, after, clash);

    RenameCell() {
        line.getStyleClass().add("line");
        before.getStyleClass().add("before");
        before.setPrefWidth(170);
        before.setMinWidth(0);
        after.setMinWidth(0);
        after.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(after, Priority.ALWAYS);
        clash.getStyleClass().add("clash");
        clash.setMinWidth(USE_PREF_SIZE);
    }

    @Override
    protected void updateItem(BulkRename.@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        setGraphic(row == null || empty ? null : line);
        if (row != null && !empty) {
            before.setText(row.resource().name());
            after.setText(row.changes() ? row.to() : tr("stays"));
            clash.setText(row.clash());
            clash.setVisible(row.clash() != null);
            setAccessibleText(
                    row.clash() == null
                            ? tr("%s becomes %s", row.resource().name(), row.to())
                            : tr(
                                    "%s becomes %s, %s",
                                    row.resource().name(), row.to(), row.clash()));
        }
    }
}
