package dev.linkloom.app.notice;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// Banners over the canvas: errors and offers that wait until the user has time for them.
public final class Notices extends VBox {

    private static final String DANGER = "danger";
    private static final Duration SHOWN = Duration.seconds(8);
    private static final int MOST_ERRORS = 3;
    private static final double MOST_LINES = 3;
    private static final double LINE = 20;

    /// Something the user may do about it; the banner goes away.
    public record Choice(String id, String label, Runnable action) {}

    public Notices() {
        setId("notices");
        getStyleClass().add("notices");
        setPickOnBounds(false);
        setAlignment(Pos.TOP_CENTER);
    }

    /// Says what went wrong and what to do.
    public void error(String sentence, Choice... choices) {
        HBox banner = banner(DANGER, BootstrapIcons.EXCLAMATION_OCTAGON_FILL, sentence, choices);
        getChildren().add(banner);
        List<Node> errors =
                getChildren().stream()
                        .filter(each -> each.getStyleClass().contains(DANGER))
                        .toList();
        if (errors.size() > MOST_ERRORS) {
            getChildren().remove(errors.getFirst());
        }
    }

    /// Offers something: above all errors, until the user has decided.
    public void offer(String sentence, Choice... choices) {
        HBox banner = banner("accent", BootstrapIcons.INFO_CIRCLE_FILL, sentence, choices);
        getChildren().addFirst(banner);
    }

    /// Says that something is done; the banner goes by itself unless the pointer or the keyboard is
    /// on it.
    public void done(String sentence, Choice... choices) {
        HBox banner = banner("success", BootstrapIcons.CHECK_CIRCLE_FILL, sentence, choices);
        getChildren().add(banner);
        PauseTransition end = new PauseTransition(SHOWN);
        end.setOnFinished(_ -> {
            if (banner.isHover() || banner.isFocusWithin()) {
                end.playFromStart();
            } else {
                getChildren().remove(banner);
            }
        });
        end.play();
    }

    /// Takes an offer back that nobody need decide on any more.
    public void withdraw(String sentence) {
        getChildren().removeIf(each -> sentence.equals(each.getAccessibleText()));
    }

    /// The sentences shown, from above.
    public List<String> sentences() {
        return getChildren().stream().map(Node::getAccessibleText).toList();
    }

    /// A banner in place of any that said the same.
    private HBox banner(String tone, Ikon icon, String sentence, Choice... choices) {
        withdraw(sentence);
        HBox banner = new HBox();
        banner.getStyleClass().addAll("notice", tone);
        banner.setAccessibleText(sentence);
        Label text = new Label(sentence, new FontIcon(icon));
        text.setWrapText(true);
        text.setMaxSize(Double.MAX_VALUE, MOST_LINES * LINE);
        text.setTooltip(new Tooltip(sentence));
        HBox.setHgrow(text, Priority.ALWAYS);
        banner.getChildren().add(text);
        for (Choice choice : choices) {
            banner.getChildren().add(button(banner, choice));
        }
        banner.getChildren().add(closing(banner));
        return banner;
    }

    private Button button(Node banner, Choice choice) {
        Button button = new Button(choice.label());
        button.setId(choice.id());
        button.getStyleClass().add(Styles.SMALL);
        button.setMinWidth(USE_PREF_SIZE);
        button.setOnAction(_ -> {
            getChildren().remove(banner);
            choice.action().run();
        });
        return button;
    }

    private Button closing(Node banner) {
        Button button = new Button(null, new FontIcon(BootstrapIcons.X));
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        button.setAccessibleText(tr("Close"));
        button.setOnAction(_ -> getChildren().remove(banner));
        return button;
    }
}
