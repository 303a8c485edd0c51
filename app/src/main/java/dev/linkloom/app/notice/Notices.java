package dev.linkloom.app.notice;

import atlantafx.base.theme.Styles;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// Banners over the canvas: errors and offers that wait until the user has time for them.
public final class Notices extends VBox {

    private static final int MOST = 3;

    /// Something the user may do about it; the banner goes away.
    public record Choice(String id, String label, Runnable action) {}

    public Notices() {
        setId("notices");
        getStyleClass().add("notices");
        setPickOnBounds(false);
        setAlignment(Pos.TOP_CENTER);
    }

    /// Says what went wrong and what to do.
    public void error(String sentence) {
        show("danger", BootstrapIcons.EXCLAMATION_OCTAGON_FILL, sentence);
    }

    /// Offers something.
    public void offer(String sentence, Choice... choices) {
        show("accent", BootstrapIcons.INFO_CIRCLE_FILL, sentence, choices);
    }

    /// The sentences shown, newest last.
    public java.util.List<String> sentences() {
        return getChildren().stream().map(Node::getAccessibleText).toList();
    }

    private void show(String tone, Ikon icon, String sentence, Choice... choices) {
        HBox banner = new HBox();
        banner.getStyleClass().addAll("notice", tone);
        banner.setAccessibleText(sentence);
        Label text = new Label(sentence, new FontIcon(icon));
        text.setWrapText(true);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        banner.getChildren().add(text);
        for (Choice choice : choices) {
            banner.getChildren().add(button(banner, choice));
        }
        banner.getChildren().add(closing(banner));
        getChildren().removeIf(each -> sentence.equals(each.getAccessibleText()));
        getChildren().add(banner);
        if (getChildren().size() > MOST) {
            getChildren().removeFirst();
        }
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
        button.setAccessibleText("Close");
        button.setOnAction(_ -> getChildren().remove(banner));
        return button;
    }
}
