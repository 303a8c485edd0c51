package dev.linkloom.app.table;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.model.resource.ResourceType;

import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// What stands above the table: which kinds and which words to show, how many rows that are, and
/// why a text was refused.
final class TableBar extends HBox {

    private final ComboBox<String> kind = new ComboBox<>();
    private final TextField words = new TextField();
    private final Label count = new Label();
    private final Label reason = new Label();

    TableBar(Runnable changed) {
        getStyleClass().add("table-bar");
        kind.setId("table-kind");
        kind.setAccessibleText(tr("Kind"));
        kind.getItems().add(tr("All kinds"));
        kind.getItems()
                .addAll(
                        Arrays.stream(ResourceType.values())
                                .map(ResourceType::label)
                                .sorted()
                                .toList());
        kind.getSelectionModel().selectFirst();
        words.setId("table-filter");
        words.setPromptText(tr("Filter"));
        words.setAccessibleText(tr("Filter"));
        count.setId("table-count");
        count.getStyleClass().add("table-count");
        count.setMinWidth(USE_PREF_SIZE);
        reason.setId("table-reason");
        reason.getStyleClass().add("table-reason");
        reason.setMaxWidth(Double.MAX_VALUE);
        setHgrow(reason, Priority.ALWAYS);
        getChildren().addAll(kind, words, count, reason);
        kind.valueProperty().subscribe((_, _) -> changed.run());
        words.textProperty().subscribe((_, _) -> changed.run());
    }

    /// The labels of the kinds to show; none for all.
    List<String> kinds() {
        return kind.getSelectionModel().getSelectedIndex() <= 0
                ? List.of()
                : List.of(kind.getValue());
    }

    /// What to look for, in lower case.
    String words() {
        return words.getText().strip().toLowerCase(Locale.ROOT);
    }

    void count(int shown, int all) {
        count.setText(shown == all ? tr("%,d rows", all) : tr("%,d of %,d rows", shown, all));
    }

    /// Says why a text was refused; null when it was not.
    void refuse(@Nullable String why) {
        reason.setText(why == null ? "" : why);
    }
}
