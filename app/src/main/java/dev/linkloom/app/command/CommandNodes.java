package dev.linkloom.app.command;

import atlantafx.base.theme.Styles;

import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;

import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;

/// Buttons and menu entries that follow their command.
public final class CommandNodes {

    private static final String SEPARATOR = "-";

    private CommandNodes() {}

    /// A quiet button with the command's icon; its node id is the command's.
    public static ButtonBase iconButton(Command command) {
        ButtonBase button = command.toggled() == null ? new Button() : toggleButton(command);
        button.setId(command.id());
        if (command.icon() != null) {
            button.setGraphic(new FontIcon(command.icon()));
        }
        button.getStyleClass().addAll(Styles.BUTTON_ICON, Styles.FLAT);
        follow(button, command);
        return button;
    }

    /// A button with the command's words.
    public static Button textButton(Command command) {
        Button button = new Button();
        button.setId(command.id());
        button.textProperty().bind(command.label());
        follow(button, command);
        return button;
    }

    /// A menu of commands in this order; `-` draws a line.
    public static Menu menu(Commands commands, String title, String... ids) {
        Menu menu = new Menu(title);
        add(menu, commands, ids);
        return menu;
    }

    /// More of them, at the end.
    public static void add(Menu menu, Commands commands, String... ids) {
        for (String id : ids) {
            menu.getItems()
                    .add(id.equals(SEPARATOR) ? new SeparatorMenuItem() : item(commands.get(id)));
        }
    }

    /// A menu beside the pointer with the same entries as [#menu(Commands, String, String...)].
    public static ContextMenu contextMenu(Commands commands, List<String> ids) {
        ContextMenu menu = new ContextMenu();
        for (String id : ids) {
            if (id.equals(SEPARATOR)) {
                menu.getItems().add(new SeparatorMenuItem());
            } else {
                MenuItem item = item(commands.get(id));
                item.setId("context-" + id);
                menu.getItems().add(item);
            }
        }
        return menu;
    }

    public static MenuItem item(Command command) {
        MenuItem item = command.toggled() == null ? new MenuItem() : checkItem(command);
        item.setId("menu-" + command.id());
        item.textProperty().bind(command.label());
        item.disableProperty().bind(Bindings.not(command.enabled()));
        item.acceleratorProperty().bind(command.shortcut().firstValue());
        if (command.toggled() == null) {
            item.setOnAction(_ -> command.run());
        }
        return item;
    }

    private static ToggleButton toggleButton(Command command) {
        ToggleButton button = new ToggleButton();
        button.selectedProperty().bindBidirectional(command.toggled());
        return button;
    }

    private static CheckMenuItem checkItem(Command command) {
        CheckMenuItem item = new CheckMenuItem();
        item.selectedProperty().bindBidirectional(command.toggled());
        return item;
    }

    private static void follow(ButtonBase button, Command command) {
        button.disableProperty().bind(Bindings.not(command.enabled()));
        Tooltip tooltip = new Tooltip();
        tooltip.setShowDelay(Duration.millis(500));
        button.setTooltip(tooltip);
        tooltip.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                command::hint, command.label(), command.shortcut().keysProperty()));
        button.accessibleTextProperty().bind(command.label());
        if (command.toggled() == null) {
            button.setOnAction(_ -> command.run());
        }
    }
}
