package dev.linkloom.app.inspector;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.form.Help;
import dev.linkloom.app.rules.PageLink;
import dev.linkloom.app.rules.RuleLink;
import dev.linkloom.engine.rule.Rulebook;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import java.util.function.Supplier;

/// What the property under the keyboard does, in one sentence with its rule, what that means for
/// traffic, and where AWS says so.
final class HelpStrip extends HBox {

    private final Supplier<Rulebook> rules;
    private final Label sentence = words("help-sentence");
    private final Label effect = words("help-effect");
    private final RuleLink rule = new RuleLink();
    private final PageLink page = new PageLink();

    HelpStrip(Supplier<Rulebook> rules) {
        this.rules = rules;
        setId("property-help");
        getStyleClass().add("help-strip");
        page.setId("help-page");
        rule.setFocusTraversable(false);
        page.setFocusTraversable(false);
        HBox links = new HBox(rule, page);
        links.getStyleClass().add("links");
        VBox all = new VBox(sentence, effect, links);
        all.getStyleClass().add("all");
        HBox.setHgrow(all, Priority.ALWAYS);
        getChildren().add(all);
        show(null);
    }

    private static Label words(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setMinWidth(0);
        label.setMaxWidth(Double.MAX_VALUE);
        return label;
    }

    /// Follows the keyboard; outside of fields there is nothing to explain.
    void follow(@Nullable Node focused) {
        for (Node each = focused; each != null; each = each.getParent()) {
            if (each.getProperties().get(Help.class) instanceof Help help) {
                show(help);
                return;
            }
        }
        show(null);
    }

    private void show(@Nullable Help help) {
        setVisible(help != null);
        setManaged(help != null);
        if (help != null) {
            sentence.setText(help.sentence());
            String traffic = help.effect();
            effect.setText(traffic == null ? "" : tr("For traffic: %s", traffic));
            effect.setManaged(traffic != null);
            rule.setVisible(help.rule() != null);
            rule.setManaged(help.rule() != null);
            if (help.rule() != null) {
                rule.show(help.rule());
            }
            page.show(help.rule(), rules);
        }
    }
}
