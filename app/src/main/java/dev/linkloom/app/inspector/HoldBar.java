package dev.linkloom.app.inspector;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import dev.linkloom.model.Hold;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.function.Consumer;

/// Whether what is selected stays where it is drawn.
final class HoldBar extends HBox {

    private final ToggleButton pinned =
            button("hold-pinned", tr("Pinned"), BootstrapIcons.PIN_ANGLE);
    private final ToggleButton locked = button("hold-locked", tr("Locked"), BootstrapIcons.LOCK);
    private @Nullable Hold shown;

    /// @param toggle gives what is selected this hold, or frees it of it
    HoldBar(Consumer<Hold> toggle) {
        getStyleClass().add("hold-bar");
        pinned.setTooltip(new Tooltip(tr("Tidying leaves it where it is")));
        locked.setTooltip(new Tooltip(tr("Nothing moves, resizes or deletes it")));
        pinned.setOnAction(_ -> press(toggle, Hold.PINNED));
        locked.setOnAction(_ -> press(toggle, Hold.LOCKED));
        getChildren().addAll(pinned, locked);
    }

    /// A button shows what is, not what was pressed.
    private void press(Consumer<Hold> toggle, Hold hold) {
        toggle.accept(hold);
        show(shown);
    }

    void show(@Nullable Hold hold) {
        shown = hold;
        pinned.setSelected(hold == Hold.PINNED);
        locked.setSelected(hold == Hold.LOCKED);
        pinned.setDisable(hold == Hold.LOCKED);
    }

    private static ToggleButton button(String id, String words, BootstrapIcons icon) {
        ToggleButton button = new ToggleButton(words, new FontIcon(icon));
        button.setId(id);
        button.getStyleClass().add(Styles.SMALL);
        return button;
    }
}
