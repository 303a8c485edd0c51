package dev.linkloom.app.problems;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import dev.linkloom.app.document.Document;
import dev.linkloom.app.rules.PageLink;
import dev.linkloom.app.rules.RuleLink;
import dev.linkloom.engine.check.Finding;
import dev.linkloom.engine.rule.Rulebook;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.Resource;

import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// One finding on a line: severity, rule, resource, sentence, mend; or the heading of a group.
final class ProblemCell extends ListCell<Row> {

    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final Document document;
    private final Supplier<Rulebook> rules;
    private final PageLink page = new PageLink();
    private final RuleLink rule = new RuleLink();
    private final Label resource = new Label();
    private final Label sentence = new Label();
    private final Button fix = new Button(tr("Fix"));
    private final HBox line = new HBox();

    ProblemCell(Document document, Supplier<Rulebook> rules) {
        this.document = document;
        this.rules = rules;
        page.setFocusTraversable(false);
        selectedProperty().subscribe(_ -> showPage());
        rule.getStyleClass().add("rule");
        rule.setFocusTraversable(false);
        resource.getStyleClass().add("resource");
        resource.setMinWidth(Region.USE_PREF_SIZE);
        sentence.setWrapText(true);
        sentence.setMinWidth(0);
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        fix.getStyleClass().addAll(Styles.SMALL, "fix");
        fix.setMinWidth(Region.USE_PREF_SIZE);
        line.getStyleClass().add("problem");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(HEADING, row instanceof Row.Heading && !empty);
        setText(null);
        setGraphic(null);
        switch (empty ? null : row) {
            case Row.Of(var finding) -> setGraphic(show(finding));
            case Row.Heading(var words, var count) -> {
                setText(words + "  ·  " + count);
                setAccessibleText(getText());
            }
            case null -> setAccessibleText(null);
        }
    }

    private HBox show(Finding finding) {
        Resource about = document.design().find(finding.resource());
        rule.show(finding.rule());
        resource.setText(about == null ? finding.resource().value() : about.name());
        sentence.setText(finding.explanation());
        line.getChildren().setAll(SeverityIcon.of(finding.severity()), rule, resource, sentence);
        Edit mend = finding.fix();
        if (mend != null) {
            fix.setTooltip(new Tooltip(mend.label()));
            fix.setAccessibleText(mend.label());
            fix.setOnAction(_ -> document.perform(mend));
            line.getChildren().add(fix);
        }
        setAccessibleText(
                "%s, %s, %s: %s"
                        .formatted(
                                SeverityIcon.word(finding.severity()),
                                finding.rule(),
                                resource.getText(),
                                finding.explanation()));
        showPage();
        return line;
    }

    /// Beside the selected one only, so that the rulebook is read when somebody reads problems.
    private void showPage() {
        line.getChildren().remove(page);
        if (isSelected() && getItem() instanceof Row.Of(var finding)) {
            page.show(finding.rule(), rules);
            line.getChildren().add(line.getChildren().indexOf(sentence) + 1, page);
        }
    }
}
