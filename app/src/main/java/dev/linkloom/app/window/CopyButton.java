package dev.linkloom.app.window;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.Map;

/// Copies one text.
public final class CopyButton extends Button {

    /// @param what names the text, such as "the id"
    public CopyButton(String what, String text) {
        setGraphic(new FontIcon(BootstrapIcons.FILES));
        getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT, Styles.SMALL);
        setTooltip(new Tooltip(tr("Copy %s", what)));
        setAccessibleText(tr("Copy %s", what));
        setMinWidth(USE_PREF_SIZE);
        setOnAction(_ ->
                Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text)));
    }
}
