package dev.linkloom.app;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.document.FileDialogs;
import dev.linkloom.app.notice.Notices;
import dev.linkloom.app.rules.PageEvent;

import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;

import java.util.Map;

/// Opens pages in the user's browser; where there is none, the address is on the clipboard.
record Browsing(FileDialogs dialogs, Notices notices) {

    void open(PageEvent event) {
        dialogs.browse(event.address(), () -> copy(event.address()));
    }

    private void copy(String address) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, address));
        notices.offer(tr("No browser could be opened; the address is copied: %s", address));
    }
}
