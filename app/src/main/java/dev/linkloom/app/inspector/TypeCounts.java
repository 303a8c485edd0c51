package dev.linkloom.app.inspector;

import dev.linkloom.app.text.Numbers;
import dev.linkloom.app.text.TypeNames;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;

/// How many resources of each type there are.
final class TypeCounts extends GridPane {

    TypeCounts() {
        getStyleClass().add("counts");
        ColumnConstraints numbers = new ColumnConstraints();
        numbers.setMinWidth(28);
        ColumnConstraints words = new ColumnConstraints();
        words.setHgrow(Priority.ALWAYS);
        words.setMinWidth(0);
        getColumnConstraints().addAll(numbers, words);
    }

    void show(Collection<? extends Resource> resources) {
        Map<ResourceType, Integer> counts = new EnumMap<>(ResourceType.class);
        resources.forEach(each -> counts.merge(each.type(), 1, Integer::sum));
        getChildren().clear();
        counts.forEach((type, count) -> {
            Label number = new Label(Numbers.whole(count));
            number.getStyleClass().add("count");
            Label name = new Label(TypeNames.of(type));
            name.setWrapText(true);
            addRow(getRowCount(), number, name);
        });
    }
}
