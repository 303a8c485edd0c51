package dev.linkloom.app.rules;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import dev.linkloom.app.window.Overlay;
import dev.linkloom.engine.rule.Rule;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.rule.Rulebook;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Consumer;
import java.util.function.Supplier;

/// A rule on a card beside the link that asked for it; Esc, or a click elsewhere, puts it away.
public final class RuleCard extends Overlay {

    private static final double WIDTH = 440;
    private static final double HEIGHT = 340;
    private static final double GAP = 8;

    private final Supplier<Rulebook> rules;
    private final RuleView view = new RuleView();
    private final ScrollPane scroll = new ScrollPane(view);
    private final Button close = new Button(null, new FontIcon(BootstrapIcons.X));
    private final Hyperlink list = new Hyperlink(tr("Show in the list of rules"));
    private final BorderPane card = new BorderPane(scroll);
    private final Consumer<RuleId> inList;

    /// @param inList shows a rule among all the others
    public RuleCard(Supplier<Rulebook> rules, Consumer<RuleId> inList) {
        super(false);
        this.rules = rules;
        this.inList = inList;
        setId("rule-card");
        card.getStyleClass().add("rule-card");
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        close.setId("rule-close");
        close.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        close.setAccessibleText(tr("Close the rule"));
        close.setOnAction(_ -> hide());
        list.setId("rule-in-list");
        card.setBottom(foot());
        setCard(card);
    }

    private HBox foot() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(list, space, close);
        foot.getStyleClass().add("foot");
        return foot;
    }

    /// Shows a rule beside whatever asked for it.
    public void show(RuleEvent event) {
        Rulebook rulebook = rules.get();
        Rule rule = rulebook.rule(event.rule());
        view.show(rulebook.group(rule.id()), rule);
        scroll.setVvalue(0);
        list.setOnAction(_ -> {
            hide();
            inList.accept(rule.id());
        });
        if (event.getTarget() instanceof Node link && !isInside(link)) {
            place(sceneToLocal(link.localToScene(link.getLayoutBounds())));
        }
        show(close);
    }

    /// Above the link where there is room, else below it; always whole.
    private void place(Bounds link) {
        double width = Math.min(WIDTH, getWidth() - 2 * GAP);
        double height = Math.min(HEIGHT, getHeight() - 2 * GAP);
        double above = link.getMinY() - GAP - height;
        double y = above >= GAP ? above : link.getMaxY() + GAP;
        card.resizeRelocate(
                Math.clamp(link.getMinX(), GAP, Math.max(GAP, getWidth() - width - GAP)),
                Math.clamp(y, GAP, Math.max(GAP, getHeight() - height - GAP)),
                width,
                height);
    }
}
