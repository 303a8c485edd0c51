package dev.linkloom.app.preferences;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import dev.linkloom.app.command.Commands;
import dev.linkloom.app.command.Keymap;
import dev.linkloom.app.text.Language;
import dev.linkloom.app.theme.Appearance;
import dev.linkloom.app.window.Overlay;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TabPane.TabClosingPolicy;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// Everything the user may choose, by subject; what is chosen holds at once and is remembered.
public final class PreferencesCard extends Overlay {

    private final TabPane tabs = new TabPane();
    private final ShortcutsPage shortcuts;

    public PreferencesCard(
            Appearance appearance,
            ObjectProperty<Language> language,
            BooleanProperty wheelZooms,
            Commands commands,
            Keymap keymap) {
        super(true);
        shortcuts = new ShortcutsPage(commands, keymap);
        setId("preferences-card");
        tabs.setId("preferences-tabs");
        tabs.setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        Tab keys = new Tab(tr("Shortcuts"), shortcuts);
        keys.setId("tab-shortcuts");
        Tab looks = new Tab(tr("Look and feel"), new LooksPage(appearance, language, wheelZooms));
        looks.setId("tab-looks");
        tabs.getTabs().add(looks);
        tabs.getTabs().add(keys);
        VBox.setVgrow(tabs, Priority.ALWAYS);
        VBox card = new VBox(head(), tabs);
        card.getStyleClass().add("preferences");
        card.setMaxSize(760, 560);
        setCard(card);
    }

    private HBox head() {
        Label title = new Label(tr("Preferences"));
        title.getStyleClass().add("title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        Button close = new Button(null, new FontIcon(BootstrapIcons.X));
        close.setId("preferences-close");
        close.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        close.setAccessibleText(tr("Close"));
        close.setOnAction(_ -> hide());
        return new HBox(title, space, close);
    }

    public void open() {
        shortcuts.begin();
        show(tabs);
    }

    /// Choosing keys is given up first.
    @Override
    protected void escape() {
        if (!shortcuts.cancel()) {
            hide();
        }
    }
}
