package dev.linkloom.app.rules;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.document.Document;
import dev.linkloom.engine.rule.Rule;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.rule.Rulebook;
import dev.linkloom.model.OpenPoint;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;

/// Every rule, to be searched and read.
public final class RulesPanel extends SplitPane {

    private static final double LIST = 0.52;

    private final Supplier<Rulebook> rules;
    private final TextField search = new TextField();
    private final Label count = new Label();
    private final ListView<Rule> list = new ListView<>();
    private final RuleView view;
    private final ScrollPane scroll;

    /// @param document the design in which open points can be answered
    public RulesPanel(Supplier<Rulebook> rules, Document document) {
        this.rules = rules;
        view = new RuleView(document);
        scroll = new ScrollPane(view);
        setId("rules-panel");
        getStyleClass().add("rules-panel");
        list.setId("rule-list");
        list.setAccessibleText(tr("Rules"));
        list.setCellFactory(_ -> new RuleListCell());
        list.setPlaceholder(new Label(tr("No rule holds all these words.")));
        list.getSelectionModel().selectedItemProperty().subscribe(this::show);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        addEventHandler(
                RuleEvent.OPEN,
                event -> {
                    reveal(event.rule());
                    event.consume();
                });
        search.textProperty().addListener(_ -> search());
        VBox left = new VBox(searchRow(), list);
        VBox.setVgrow(list, Priority.ALWAYS);
        getItems().addAll(left, scroll);
        setDividerPositions(LIST);
    }

    private HBox searchRow() {
        search.setId("rule-search");
        search.setPromptText(tr("Search: SRC-31, private DNS, assumed …"));
        search.setAccessibleText(tr("Search the rules"));
        search.setMinWidth(80);
        HBox.setHgrow(search, Priority.ALWAYS);
        count.setId("rule-count");
        count.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(search, count);
        row.getStyleClass().add("search");
        return row;
    }

    /// Shows a rule in the list, whatever was searched for.
    public void reveal(RuleId id) {
        fill();
        Rule rule = rules.get().rule(id);
        if (!list.getItems().contains(rule)) {
            search.clear();
        }
        list.getSelectionModel().select(rule);
        list.scrollTo(Math.max(0, list.getSelectionModel().getSelectedIndex() - 1));
    }

    /// Shows the open points, whose answers a design may choose.
    public void revealOpenPoints() {
        fill();
        search.setText("U-");
        reveal(RuleId.of(OpenPoint.REGIONAL_NAME.id()));
    }

    /// Where typing begins.
    public void focusSearch() {
        search.requestFocus();
    }

    /// Fills the list, once somebody looks at it.
    public void fill() {
        if (count.getText().isEmpty()) {
            search();
        }
    }

    private void search() {
        Rule selected = list.getSelectionModel().getSelectedItem();
        List<Rule> found = rules.get().matching(search.getText());
        list.getItems().setAll(found);
        count.setText(found.size() == 1 ? tr("1 rule") : tr("%s rules", found.size()));
        if (found.contains(selected)) {
            list.getSelectionModel().select(selected);
        } else {
            list.getSelectionModel().selectFirst();
        }
    }

    private void show(@Nullable Rule rule) {
        scroll.setVisible(rule != null);
        if (rule != null) {
            view.show(rules.get().group(rule.id()), rule);
            scroll.setVvalue(0);
        }
    }
}
