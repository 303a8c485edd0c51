package dev.linkloom.app.rules;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.document.Document;
import dev.linkloom.app.window.CopyButton;
import dev.linkloom.engine.rule.Rule;
import dev.linkloom.engine.rule.RuleGroup;
import dev.linkloom.engine.rule.Source;
import dev.linkloom.model.OpenPoint;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

/// All we know about one rule, to be read from top to bottom.
final class RuleView extends VBox {

    private final @Nullable Document document;

    RuleView() {
        this(null);
    }

    /// @param document the design in which open points can be answered; null for none
    RuleView(@Nullable Document document) {
        this.document = document;
        getStyleClass().add("rule-view");
    }

    void show(RuleGroup group, Rule rule) {
        Label sentence = words(rule.sentence());
        sentence.getStyleClass().add("sentence");
        getChildren().setAll(head(group, rule), sentence);
        if (rule.consequence() != null) {
            part(tr("In Linkloom"), words(rule.consequence()));
        }
        answer(rule);
        if (rule.textOnly() != null) {
            part(tr("Decides nothing"), words(rule.textOnly()));
        }
        part(
                tr("How sure"),
                words(
                        rule.unconfirmed() == null
                                ? rule.standing().sentence()
                                : rule.unconfirmed()));
        part(
                rule.sources().size() == 1 ? tr("Source") : tr("Sources"),
                rule.sources().stream().map(RuleView::source).toArray(Node[]::new));
        if (!rule.see().isEmpty()) {
            FlowPane links = new FlowPane();
            links.getStyleClass().add("see");
            rule.see().forEach(each -> links.getChildren().add(new RuleLink(each)));
            part(tr("See also"), links);
        }
    }

    private void answer(Rule rule) {
        if (document == null) {
            return;
        }
        for (OpenPoint each : OpenPoint.values()) {
            if (each.id().equals(rule.id().value())) {
                part(tr("In this design: %s", each.title()), new AnswerChoice(document, each));
            }
        }
    }

    private static HBox head(RuleGroup group, Rule rule) {
        Label id = new Label(rule.id().value());
        id.getStyleClass().add("id");
        id.setMinWidth(USE_PREF_SIZE);
        Label title = new Label(group.title());
        title.getStyleClass().add("group");
        title.setMinWidth(0);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        HBox head = new HBox(id, new StandingChip(rule.standing()), title);
        head.getStyleClass().add("head");
        return head;
    }

    private void part(String title, Node... content) {
        Label label = new Label(title);
        label.getStyleClass().add("part");
        VBox part = new VBox(label);
        part.getChildren().addAll(content);
        getChildren().add(part);
    }

    private static VBox source(Source source) {
        VBox lines = new VBox(words(source.title()));
        source.addresses().forEach(each -> lines.getChildren().add(address(each)));
        return lines;
    }

    private static HBox address(String address) {
        HBox line = new HBox(PageLink.of(address), new CopyButton(tr("the address"), address));
        line.getStyleClass().add("address-line");
        return line;
    }

    private static Label words(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }
}
