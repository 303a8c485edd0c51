package dev.linkloom.app.problems;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import dev.linkloom.engine.check.Finding;
import dev.linkloom.engine.check.Severity;
import dev.linkloom.model.Design;

import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Which problems are listed: of which severity, with which words, in which groups.
final class ProblemBar extends HBox {

    private static final List<Grouping> GROUPINGS = List.of(Grouping.values());

    private final Map<Severity, ToggleButton> chips = new EnumMap<>(Severity.class);
    private final TextField words = new TextField();
    private final ComboBox<String> grouping = new ComboBox<>();

    /// @param changed lists anew
    /// @param copy copies what is listed
    ProblemBar(Runnable changed, Runnable copy) {
        getStyleClass().add("problem-bar");
        for (Severity each : Severity.values()) {
            ToggleButton chip = new ToggleButton("0", SeverityIcon.of(each));
            chip.setId("problems-" + each.name().toLowerCase(Locale.ROOT));
            chip.getStyleClass().add(Styles.SMALL);
            chip.setSelected(true);
            chip.setMinWidth(USE_PREF_SIZE);
            chip.selectedProperty().subscribe((_, _) -> changed.run());
            chips.put(each, chip);
            getChildren().add(chip);
        }
        words.setId("problem-filter");
        words.setPromptText(tr("Filter"));
        words.setAccessibleText(tr("Filter problems"));
        words.textProperty().subscribe((_, _) -> changed.run());
        grouping.setId("problem-grouping");
        grouping.setAccessibleText(tr("Order of the problems"));
        GROUPINGS.stream().map(Grouping::label).forEach(grouping.getItems()::add);
        grouping.getSelectionModel().selectFirst();
        grouping.valueProperty().subscribe((_, _) -> changed.run());
        Region space = new Region();
        setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(words, grouping, space, copying(copy));
    }

    private static Button copying(Runnable copy) {
        Button button = new Button(null, new FontIcon(BootstrapIcons.CLIPBOARD));
        button.setId("copy-problems");
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        button.setAccessibleText(tr("Copy the problems as text"));
        button.setTooltip(new Tooltip(tr("Copy the problems as text")));
        button.setOnAction(_ -> copy.run());
        return button;
    }

    /// Counts on each chip; one that nothing is of cannot be switched.
    void count(List<Finding> findings) {
        chips.forEach((severity, chip) -> {
            long count = findings.stream().filter(each -> each.severity() == severity).count();
            chip.setText(String.valueOf(count));
            chip.setAccessibleText(words(severity, count));
            chip.setTooltip(new Tooltip(words(severity, count)));
            chip.setDisable(count == 0);
        });
    }

    private static String words(Severity severity, long count) {
        return switch (severity) {
            case ERROR -> tr("Errors: %,d", count);
            case WARNING -> tr("Warnings: %,d", count);
            case INFO -> tr("Hints: %,d", count);
        };
    }

    /// Whether a problem is listed.
    boolean wants(Finding finding, Design design) {
        ToggleButton chip = chips.get(finding.severity());
        String typed = words.getText().strip().toLowerCase(Locale.ROOT);
        return chip != null
                && chip.isSelected()
                && (typed.isEmpty() || text(finding, design).contains(typed));
    }

    private static String text(Finding finding, Design design) {
        return "%s %s %s %s"
                .formatted(
                        finding.rule(),
                        finding.resource(),
                        design.name(finding.resource()),
                        finding.explanation())
                .toLowerCase(Locale.ROOT);
    }

    Grouping grouping() {
        return GROUPINGS.get(Math.max(0, grouping.getSelectionModel().getSelectedIndex()));
    }
}
