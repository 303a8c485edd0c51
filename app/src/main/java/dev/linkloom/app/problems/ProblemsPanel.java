package dev.linkloom.app.problems;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.document.Document;
import dev.linkloom.app.rules.RuleLink;
import dev.linkloom.engine.check.Finding;
import dev.linkloom.engine.rule.Rulebook;
import dev.linkloom.model.ResourceId;

import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// The findings as a list to be filtered and grouped: a click leads to the resource, a button mends
/// what one edit can mend.
public final class ProblemsPanel extends StackPane {

    private final Document document;
    private final Findings findings;
    private final ListView<Row> list = new ListView<>();
    private final ProblemBar bar = new ProblemBar(this::show, this::copy);
    private final BorderPane listing = new BorderPane(list, bar, null, null, null);
    private final VBox nothing = nothing();
    private final Consumer<ResourceId> reveal;

    /// @param rules where findings were learned
    /// @param reveal shows a resource on the canvas
    public ProblemsPanel(
            Document document,
            Findings findings,
            Supplier<Rulebook> rules,
            Consumer<ResourceId> reveal) {
        this.document = document;
        this.findings = findings;
        this.reveal = reveal;
        setId("problems");
        getStyleClass().add("problems");
        list.setId("problem-list");
        list.setAccessibleText(tr("Problems"));
        list.setPlaceholder(new Label(tr("No problem fits")));
        list.setCellFactory(_ -> new ProblemCell(document, rules));
        list.setOnMouseClicked(_ -> revealSelected());
        list.setOnKeyPressed(this::pressed);
        RuleLink.onF1(
                list,
                () -> {
                    Finding chosen = chosen();
                    return chosen == null ? null : chosen.rule();
                });
        getChildren().addAll(listing, nothing);
        findings.listProperty().subscribe(this::show);
    }

    private void pressed(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            revealSelected();
        } else if (key.getCode() == KeyCode.C && key.isShortcutDown()) {
            copy();
            key.consume();
        }
    }

    /// Goes to the next finding, or with a negative step to the one before; at the end it begins
    /// anew.
    public void step(int step) {
        int count = list.getItems().size();
        int next = list.getSelectionModel().getSelectedIndex();
        next = next < 0 && step < 0 ? count : next;
        for (int i = 0; i < count; i++) {
            next = Math.floorMod(next + step, count);
            if (list.getItems().get(next) instanceof Row.Of) {
                list.getSelectionModel().select(next);
                list.scrollTo(next);
                revealSelected();
                return;
            }
        }
    }

    /// Copies what is listed as text.
    public void copy() {
        StringBuilder text = new StringBuilder();
        for (Row each : list.getItems()) {
            if (each instanceof Row.Of(var it)) {
                text.append(
                        "%s %s %s: %s%n"
                                .formatted(
                                        it.severity(),
                                        it.rule(),
                                        document.design().name(it.resource()),
                                        it.explanation()));
            }
        }
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text.toString()));
    }

    private @Nullable Finding chosen() {
        return list.getSelectionModel().getSelectedItem() instanceof Row.Of(var finding)
                ? finding
                : null;
    }

    private void revealSelected() {
        Finding chosen = chosen();
        if (chosen != null) {
            reveal.accept(chosen.resource());
        }
    }

    private void show() {
        List<Finding> all = findings.list();
        int selected = list.getSelectionModel().getSelectedIndex();
        bar.count(all);
        list.getItems()
                .setAll(
                        bar.grouping()
                                .rows(
                                        all.stream()
                                                .filter(each -> bar.wants(each, document.design()))
                                                .toList(),
                                        document.design()));
        list.getSelectionModel().select(Math.min(selected, list.getItems().size() - 1));
        listing.setVisible(!all.isEmpty());
        nothing.setVisible(all.isEmpty());
    }

    private static VBox nothing() {
        FontIcon tick = new FontIcon(BootstrapIcons.CHECK_CIRCLE);
        Label words = new Label(tr("No problems"));
        Label more = new Label(tr("AWS would take this design as it is."));
        more.getStyleClass().add("more");
        VBox box = new VBox(tick, words, more);
        box.getStyleClass().add("nothing");
        return box;
    }
}
