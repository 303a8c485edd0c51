package dev.linkloom.app.rules;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.rule.Rulebook;

import javafx.scene.control.Hyperlink;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Supplier;

/// Leads to a page of the web: a click opens it in the browser.
public final class PageLink extends Hyperlink {

    private static final String AWS = "aws.amazon.com/";

    public PageLink() {
        getStyleClass().add("page-link");
        setMinWidth(USE_PREF_SIZE);
    }

    /// A link that says its address.
    static PageLink of(String address) {
        PageLink link = new PageLink();
        link.lead(address);
        link.setText(address);
        link.setMinWidth(0);
        link.getStyleClass().add("address");
        return link;
    }

    /// Leads to AWS's page about a rule; nothing is there to be clicked when there is none.
    public void show(@Nullable RuleId rule, Supplier<Rulebook> rules) {
        String page = rule == null ? null : page(rules.get(), rule);
        setVisible(page != null);
        setManaged(page != null);
        if (rule != null && page != null) {
            setText(tr("AWS docs"));
            setGraphic(new FontIcon(BootstrapIcons.BOX_ARROW_UP_RIGHT));
            setAccessibleText(tr("What AWS's documentation says about %s", rule));
            setTooltip(new Tooltip(page));
            lead(page);
        }
    }

    private void lead(String address) {
        setOnAction(_ -> {
            setVisited(false);
            fireEvent(new PageEvent(address));
        });
    }

    /// The first page of AWS among the sources of a rule; null when it was learned elsewhere.
    static @Nullable String page(Rulebook rules, RuleId id) {
        return rules.rule(id).sources().stream()
                .flatMap(each -> each.addresses().stream())
                .filter(each -> each.contains(AWS))
                .findFirst()
                .orElse(null);
    }
}
