package dev.linkloom.app;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.command.CommandNodes;
import dev.linkloom.app.command.Commands;
import dev.linkloom.app.theme.Appearance;
import dev.linkloom.app.theme.ThemeChoice;

import javafx.geometry.Orientation;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.Separator;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import java.util.ArrayList;
import java.util.List;

/// The bar at the top: menus, and the commands used most as icons.
final class Bars {

    private Bars() {}

    static MenuBar menus(Commands commands, Menu recent, Appearance appearance) {
        MenuBar bar =
                new MenuBar(
                        file(commands, recent),
                        edit(commands),
                        view(commands, appearance),
                        arrange(commands),
                        CommandNodes.menu(
                                commands,
                                tr("Si_mulate"),
                                "play",
                                "step-forward",
                                "step-back",
                                "-",
                                "flow-start",
                                "flow-end",
                                "-",
                                "save-packets"),
                        CommandNodes.menu(
                                commands,
                                tr("_Problems"),
                                "next-problem",
                                "previous-problem",
                                "copy-problems-as-text"),
                        CommandNodes.menu(
                                commands,
                                tr("_Help"),
                                "command-palette",
                                "cheat-sheet",
                                "-",
                                "welcome",
                                "learn",
                                "rules",
                                "open-points"));
        bar.setUseSystemMenuBar(true);
        return bar;
    }

    private static Menu file(Commands commands, Menu recent) {
        Menu menu = CommandNodes.menu(commands, tr("_File"), "new", "open");
        menu.getItems().add(recent);
        CommandNodes.add(
                menu,
                commands,
                "-",
                "save",
                "save-as",
                "save-table",
                "-",
                "export",
                "copy-picture",
                "print",
                "-",
                "open-backup",
                "reveal-backups",
                "-",
                "close");
        return menu;
    }

    private static Menu edit(Commands commands) {
        Menu menu =
                CommandNodes.menu(
                        commands,
                        tr("_Edit"),
                        "undo",
                        "redo",
                        "-",
                        "cut",
                        "copy",
                        "paste",
                        "duplicate",
                        "duplicate-many",
                        "delete",
                        "-",
                        "rename",
                        "properties",
                        "connect");
        menu.getItems()
                .addAll(
                        CommandNodes.menu(
                                commands,
                                tr("Run on"),
                                "run-on-ec2-linux",
                                "run-on-ec2-windows",
                                "run-on-container",
                                "run-on-function"),
                        new SeparatorMenuItem(),
                        CommandNodes.menu(
                                commands,
                                tr("Add"),
                                "add",
                                "quick-add",
                                "neighbour-right",
                                "-",
                                "add-note",
                                "add-frame",
                                "add-arrow",
                                "add-image",
                                "title-block"),
                        CommandNodes.menu(
                                commands,
                                tr("Select"),
                                "select-all",
                                "select-none",
                                "select-container",
                                "select-same-type",
                                "select-connected"));
        CommandNodes.add(
                menu,
                commands,
                "-",
                "find",
                "find-next",
                "find-previous",
                "go-to",
                "-",
                "copy-table",
                "-",
                "preferences");
        return menu;
    }

    private static Menu view(Commands commands, Appearance appearance) {
        Menu menu =
                CommandNodes.menu(
                        commands,
                        tr("_View"),
                        "zoom-in",
                        "zoom-out",
                        "zoom-100",
                        "fit",
                        "zoom-selection",
                        "-",
                        "outline",
                        "table",
                        "minimap",
                        "-");
        menu.getItems()
                .addAll(
                        CommandNodes.menu(
                                commands,
                                tr("Lens"),
                                "lens-none",
                                "lens-flow",
                                "lens-security",
                                "lens-dns",
                                "lens-zones"),
                        CommandNodes.menu(
                                commands,
                                tr("Collapse and expand"),
                                "collapse",
                                "expand",
                                "collapse-all",
                                "expand-all"));
        CommandNodes.add(
                menu,
                commands,
                "focus",
                "focus-at-rest",
                "next-zone",
                "types",
                "show-all-types",
                "-",
                "grid",
                "wheel-zoom",
                "lock-canvas",
                "-");
        menu.getItems()
                .addAll(
                        CommandNodes.menu(
                                commands,
                                tr("Panels"),
                                "toggle-palette",
                                "toggle-dock",
                                "toggle-inspector",
                                "toggle-json"),
                        CommandNodes.menu(
                                commands, tr("Window size"), "window-1280", "window-1920"));
        CommandNodes.add(menu, commands, "full-screen", "clean-capture", "-");
        menu.getItems().add(themes(appearance));
        return menu;
    }

    private static Menu arrange(Commands commands) {
        Menu menu =
                CommandNodes.menu(
                        commands, tr("_Arrange"), "tidy", "tidy-columns", "tidy-selection", "-");
        List<String> lining = new ArrayList<>(ArrangeCommands.ALIGN);
        lining.add("-");
        lining.addAll(ArrangeCommands.DISTRIBUTE);
        lining.addAll(ArrangeCommands.MATCH);
        CommandNodes.add(menu, commands, lining.toArray(String[]::new));
        CommandNodes.add(menu, commands, "-", "next-link", "straighten");
        CommandNodes.add(menu, commands, "-", "stack", "unstack");
        CommandNodes.add(menu, commands, "-", "snap", "guides", "-", "pin", "lock");
        return menu;
    }

    static HBox top(MenuBar menus, Commands commands) {
        HBox usual = new HBox(new Separator(Orientation.VERTICAL));
        usual.getStyleClass().add("tools");
        add(usual, commands, "new", "open", "save");
        usual.getChildren().add(new Separator(Orientation.VERTICAL));
        add(usual, commands, "undo", "redo", "delete");
        showWhereThereIsRoom(usual);
        HBox.setHgrow(usual, Priority.ALWAYS);
        menus.setMinWidth(Region.USE_PREF_SIZE);
        HBox bar = new HBox(menus, usual);
        bar.getStyleClass().addAll("tool-row", "tools");
        add(bar, commands, "learn", "toggle-palette", "toggle-dock", "toggle-inspector", "theme");
        return bar;
    }

    /// What is in the menus too goes before anything else is cut, as with large texts.
    private static void showWhereThereIsRoom(HBox tools) {
        tools.setMinWidth(0);
        tools.widthProperty()
                .subscribe(() -> tools.setVisible(tools.getWidth() >= tools.prefWidth(-1) - 1));
    }

    private static void add(HBox bar, Commands commands, String... ids) {
        for (String id : ids) {
            bar.getChildren().add(CommandNodes.iconButton(commands.get(id)));
        }
    }

    private static Menu themes(Appearance appearance) {
        Menu menu = new Menu(tr("_Theme"));
        ToggleGroup group = new ToggleGroup();
        for (ThemeChoice choice : ThemeChoice.values()) {
            RadioMenuItem item = new RadioMenuItem(choice.label());
            item.setId("menu-theme-" + choice.name().toLowerCase(java.util.Locale.ROOT));
            item.setToggleGroup(group);
            item.setOnAction(_ -> appearance.choiceProperty().set(choice));
            appearance.choiceProperty().subscribe(now -> item.setSelected(now == choice));
            menu.getItems().add(item);
        }
        return menu;
    }
}
