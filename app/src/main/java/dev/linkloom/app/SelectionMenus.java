package dev.linkloom.app;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.command.CommandNodes;
import dev.linkloom.app.command.Commands;
import dev.linkloom.app.document.Selection;

import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;

import java.util.List;
import java.util.stream.Stream;

/// What is offered beside what is selected: the menus of the right button, and a small bar.
///
/// Everything here is the id of a command; `-` draws a line.
record SelectionMenus(Commands commands, Selection selection, ObservableBooleanValue linkSelected) {

    /// With one resource selected.
    private static final List<String> ONE =
            List.of(
                    "rename",
                    "properties",
                    "connect",
                    "neighbour-right",
                    "play-from",
                    "-",
                    "cut",
                    "copy",
                    "paste",
                    "duplicate",
                    "duplicate-many",
                    "delete",
                    "-",
                    "add-note",
                    "pin",
                    "lock",
                    "-",
                    "collapse",
                    "expand",
                    "stack",
                    "unstack",
                    "focus",
                    "zoom-selection",
                    "-");

    private static final String[] SELECT = {
        "select-container", "select-same-type", "select-connected", "select-all"
    };

    /// What shows only where it can be done: menus stay short.
    private static final List<String> FITTING =
            List.of("play-from", "collapse", "expand", "stack", "unstack", "note-arrow");

    /// With several.
    private static final List<String> SEVERAL =
            List.of(
                    "rename",
                    "-",
                    "cut",
                    "copy",
                    "paste",
                    "duplicate",
                    "delete",
                    "-",
                    "add-frame",
                    "note-arrow",
                    "pin",
                    "lock",
                    "tidy-selection",
                    "collapse",
                    "expand",
                    "stack",
                    "unstack",
                    "focus",
                    "zoom-selection",
                    "-",
                    "select-all");

    /// With nothing.
    private static final List<String> NOTHING =
            List.of(
                    "quick-add",
                    "add-note",
                    "add-frame",
                    "add-arrow",
                    "add-image",
                    "paste",
                    "select-all",
                    "-",
                    "undo",
                    "redo",
                    "-",
                    "fit",
                    "zoom-100",
                    "lock-canvas",
                    "collapse-all",
                    "expand-all",
                    "stack",
                    "-",
                    "play");

    /// In the bar that floats beside the selection.
    private static final List<String> BAR =
            Stream.of(
                            List.of("rename", "connect"),
                            ArrangeCommands.ALIGN,
                            ArrangeCommands.DISTRIBUTE,
                            List.of("duplicate", "collapse", "expand", "play-from", "delete"))
                    .flatMap(List::stream)
                    .toList();

    void installOn(DesignCanvas canvas) {
        ContextMenu one = CommandNodes.contextMenu(commands, ONE);
        one.getItems().add(CommandNodes.menu(commands, tr("Select"), SELECT));
        ContextMenu several = CommandNodes.contextMenu(commands, SEVERAL);
        several.getItems().add(SEVERAL.indexOf("pin"), lineUp());
        ContextMenu nothing = CommandNodes.contextMenu(commands, NOTHING);
        ContextMenu link = CommandNodes.contextMenu(commands, List.of("straighten", "delete"));
        List<ContextMenu> all = List.of(one, several, nothing, link);
        all.forEach(this::fit);
        canvas.setOnMenu((x, y) -> {
            all.forEach(ContextMenu::hide);
            ContextMenu chosen =
                    switch (selection.ids().size()) {
                        case 0 -> linkSelected.get() ? link : nothing;
                        case 1 -> one;
                        default -> several;
                    };
            chosen.show(canvas, x, y);
        });
        canvas.accompanySelection(bar());
    }

    private void fit(ContextMenu menu) {
        for (String id : FITTING) {
            for (MenuItem each : menu.getItems()) {
                if (("context-" + id).equals(each.getId())) {
                    each.visibleProperty().bind(commands.get(id).enabled());
                }
            }
        }
    }

    private Menu lineUp() {
        String[] ids =
                Stream.of(
                                ArrangeCommands.ALIGN,
                                List.of("-"),
                                ArrangeCommands.DISTRIBUTE,
                                ArrangeCommands.MATCH)
                        .flatMap(List::stream)
                        .toArray(String[]::new);
        return CommandNodes.menu(commands, tr("Line up"), ids);
    }

    private HBox bar() {
        HBox bar = new HBox();
        bar.setId("selection-bar");
        bar.getStyleClass().add("selection-bar");
        bar.setAccessibleRole(AccessibleRole.TOOL_BAR);
        bar.setAccessibleText(tr("For the selection"));
        for (String id : BAR) {
            Node button = CommandNodes.iconButton(commands.get(id));
            button.setId("bar-" + id);
            button.setFocusTraversable(false);
            button.managedProperty().bind(button.disabledProperty().not());
            button.visibleProperty().bind(button.managedProperty());
            bar.getChildren().add(button);
        }
        return bar;
    }
}
