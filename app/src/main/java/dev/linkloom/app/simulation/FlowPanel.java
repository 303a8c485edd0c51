package dev.linkloom.app.simulation;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import dev.linkloom.app.command.CommandNodes;
import dev.linkloom.app.command.Commands;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.rules.RuleLink;
import dev.linkloom.app.text.Numbers;
import dev.linkloom.app.window.Placeholder;
import dev.linkloom.engine.path.Blocker;
import dev.linkloom.engine.path.Estimate;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.engine.rule.RuleId;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// What became of the flow, and every decision on its way.
public final class FlowPanel extends StackPane {

    /// In a narrower panel the verdict needs all the room.
    private static final double ROOMY = 860;

    private final Document document;
    private final Player player;
    private final Commands commands;
    private final VBox verdict = new VBox();
    private final TextField filter = new TextField();

    /// @param commands holds `save-packets` by the time that a flow is shown
    public FlowPanel(Document document, Player player, Commands commands) {
        this.document = document;
        this.commands = commands;
        this.player = player;
        setId("flow-panel");
        getStyleClass().add("flow-panel");
        Placeholder empty =
                new Placeholder(
                        tr(
                                "Choose a client and a destination, then press Play (F5): every"
                                        + " decision on the way is listed here."));
        FlowTable table = new FlowTable(document, player);
        filter.setId("flow-filter");
        filter.setPromptText(tr("Filter"));
        filter.setAccessibleText(tr("Filter decisions"));
        filter.setPrefColumnCount(9);
        filter.setMinWidth(USE_PREF_SIZE);
        filter.getStyleClass().add(Styles.SMALL);
        filter.textProperty().subscribe(table::filter);
        filter.visibleProperty().bind(widthProperty().greaterThanOrEqualTo(ROOMY));
        filter.managedProperty().bind(filter.visibleProperty());
        BorderPane full = new BorderPane(table);
        full.setTop(new VBox(ribbon(), verdict));
        verdict.setId("verdict");
        empty.visibleProperty().bind(player.traceProperty().isNull());
        full.visibleProperty().bind(player.traceProperty().isNotNull());
        getChildren().addAll(empty, full);
        player.traceProperty().subscribe(this::show);
    }

    private void show(@Nullable Trace trace) {
        verdict.getChildren().clear();
        if (trace == null) {
            return;
        }
        verdict.getChildren().add(banner(trace));
        trace.blockers().stream().skip(1).map(this::blocker).forEach(verdict.getChildren()::add);
    }

    private HBox banner(Trace trace) {
        boolean delivered = trace.verdict().delivered();
        FontIcon icon =
                new FontIcon(
                        delivered
                                ? BootstrapIcons.CHECK_CIRCLE_FILL
                                : BootstrapIcons.X_OCTAGON_FILL);
        Label code = new Label(trace.verdict().name(), icon);
        code.setId("verdict-code");
        code.getStyleClass().add("verdict-code");
        code.setMinWidth(USE_PREF_SIZE);
        OneLine sentence = new OneLine(trace.explanation());
        sentence.setId("verdict-explanation");
        HBox.setHgrow(sentence, Priority.ALWAYS);
        HBox banner = new HBox(code, sentence);
        if (trace.rule() != null) {
            banner.getChildren().add(rule(trace.rule(), tr("The rule that decided")));
        }
        if (trace.awsCode() != null) {
            banner.getChildren().add(chip(trace.awsCode(), tr("What AWS calls it")));
        }
        Estimate estimate = trace.estimate();
        if (estimate != null) {
            Label chip =
                    chip(
                            tr("≈ %s (estimate)", Numbers.millis(estimate.roundTripMicros())),
                            estimate.sentence());
            chip.setId("flow-estimate");
            banner.getChildren().add(chip);
        }
        ButtonBase save = CommandNodes.iconButton(commands.get("save-packets"));
        save.getStyleClass().add(Styles.SMALL);
        banner.getChildren().addAll(filter, save, copy(trace));
        banner.getStyleClass().addAll("verdict", delivered ? "delivered" : "stopped");
        banner.setAlignment(Pos.CENTER_LEFT);
        return banner;
    }

    private Node blocker(Blocker blocker) {
        OneLine label =
                new OneLine(
                        tr(
                                "Would stop it too: %s at %s. %s",
                                blocker.verdict(),
                                Words.name(document.design(), blocker.at()),
                                blocker.explanation()));
        label.setGraphic(new FontIcon(BootstrapIcons.X));
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox line = new HBox(label, new RuleLink(blocker.rule()));
        line.getStyleClass().add("blocker");
        return line;
    }

    private static RuleLink rule(RuleId rule, String meaning) {
        RuleLink link = new RuleLink(rule);
        link.setTooltip(new Tooltip(meaning));
        return link;
    }

    private static Label chip(String text, String meaning) {
        Label chip = new Label(text);
        chip.getStyleClass().add("verdict-chip");
        chip.setMinWidth(USE_PREF_SIZE);
        chip.setTooltip(new Tooltip(meaning));
        return chip;
    }

    private Button copy(Trace trace) {
        Button button = new Button(null, new FontIcon(BootstrapIcons.CLIPBOARD));
        button.setId("flow-copy");
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        button.setTooltip(new Tooltip(tr("Copy as text")));
        button.setAccessibleText(tr("Copy as text"));
        button.setOnAction(_ -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(FlowText.of(document.design(), trace));
            Clipboard.getSystemClipboard().setContent(content);
        });
        return button;
    }

    private Node ribbon() {
        Label label =
                new Label(
                        tr("The design changed: this is what happens to the flow now."),
                        new FontIcon(BootstrapIcons.INFO_CIRCLE_FILL));
        Hyperlink replay = new Hyperlink(tr("Play again"));
        replay.setOnAction(_ -> {
            player.acknowledgeChange();
            player.stop();
            player.play();
        });
        HBox ribbon = new HBox(label, replay);
        ribbon.setId("design-changed");
        ribbon.getStyleClass().add("design-changed");
        ribbon.setAlignment(Pos.CENTER_LEFT);
        ribbon.visibleProperty().bind(player.designChangedProperty());
        ribbon.managedProperty().bind(ribbon.visibleProperty());
        return ribbon;
    }
}
