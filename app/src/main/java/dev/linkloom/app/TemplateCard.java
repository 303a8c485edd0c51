package dev.linkloom.app;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import dev.linkloom.app.window.Overlay;
import dev.linkloom.model.exchange.cloudformation.Imported;
import dev.linkloom.model.exchange.cloudformation.Imported.Kind;
import dev.linkloom.model.exchange.cloudformation.Imported.Line;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Comparator;
import java.util.Locale;

/// Lists what became of each resource of a CloudFormation template: skipped ones first, then those
/// with guesses.
final class TemplateCard extends Overlay {

    private final VBox rows = new VBox();
    private final ScrollPane scroll = new ScrollPane(rows);

    TemplateCard() {
        super(true);
        setId("template-card");
        Label title = new Label(tr("Read from CloudFormation"));
        title.getStyleClass().add("title");
        rows.getStyleClass().add("rows");
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(420);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(tr("What became of each resource"));
        Button close = new Button(tr("Close"));
        close.setId("template-close");
        close.getStyleClass().add(Styles.ACCENT);
        close.setOnAction(_ -> hide());
        HBox buttons = new HBox(close);
        buttons.getStyleClass().add("buttons");
        addEventHandler(KeyEvent.KEY_PRESSED, this::closeByEnter);
        VBox card = new VBox(title, scroll, buttons);
        card.getStyleClass().addAll("picture-card", "template-card");
        card.setMaxSize(560, Region.USE_PREF_SIZE);
        setCard(card);
    }

    private void closeByEnter(KeyEvent key) {
        if (key.getCode() == KeyCode.ENTER) {
            key.consume();
            hide();
        }
    }

    void open(Imported read) {
        rows.getChildren()
                .setAll(
                        read.lines().stream()
                                .sorted(Comparator.comparing(Line::kind).reversed())
                                .map(TemplateCard::row)
                                .toList());
        scroll.setVvalue(0);
        show(scroll);
    }

    private static HBox row(Line line) {
        FontIcon icon = new FontIcon(icon(line.kind()));
        Label kind = new Label(words(line.kind()), icon);
        kind.getStyleClass().addAll("kind", line.kind().name().toLowerCase(Locale.ROOT));
        kind.setMinWidth(100);
        Label name = new Label(line.logicalId());
        name.getStyleClass().add("name");
        Label type = new Label(tr("%s, line %s", line.type(), line.number()));
        type.getStyleClass().add("note");
        VBox words = new VBox(name, type);
        if (!line.reason().isEmpty()) {
            Label reason = new Label(sentence(line.reason()));
            reason.setWrapText(true);
            reason.setMinHeight(Region.USE_PREF_SIZE);
            words.getChildren().add(reason);
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox row = new HBox(kind, words);
        row.getStyleClass().add("row");
        return row;
    }

    private static String sentence(String reason) {
        String end = reason.endsWith(".") ? "" : ".";
        return Character.toUpperCase(reason.charAt(0)) + reason.substring(1) + end;
    }

    private static BootstrapIcons icon(Kind kind) {
        return switch (kind) {
            case READ -> BootstrapIcons.CHECK_CIRCLE;
            case GUESSED -> BootstrapIcons.QUESTION_CIRCLE;
            case SKIPPED -> BootstrapIcons.SLASH_CIRCLE;
        };
    }

    private static String words(Kind kind) {
        return switch (kind) {
            case READ -> tr("Read");
            case GUESSED -> tr("Guessed");
            case SKIPPED -> tr("Skipped");
        };
    }
}
