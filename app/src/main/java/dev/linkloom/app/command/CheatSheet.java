package dev.linkloom.app.command;

import static dev.linkloom.app.text.Texts.tr;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// All shortcuts by category, and what the pointer can do; made from the commands, so that it is
/// true whatever keys the user chose.
public final class CheatSheet extends Overlay {

    private static final double KEYS = 160;

    private final Commands commands;
    private final HBox columns;
    private final Button copy;

    /// A heading and its lines.
    private record Section(String title, List<Line> lines) {}

    private record Line(String keys, String does) {}

    public CheatSheet(Commands commands) {
        this(commands, new HBox(column(), column()), new Button(tr("Copy as text")));
    }

    private CheatSheet(Commands commands, HBox columns, Button copy) {
        super(card(columns, copy));
        this.commands = commands;
        this.columns = columns;
        this.copy = copy;
        setId("cheat-sheet");
        copy.setId("copy-cheat-sheet");
        copy.setOnAction(_ -> copy());
    }

    private static Region card(HBox columns, Button copy) {
        Label title = new Label(tr("Keyboard and pointer"));
        title.getStyleClass().add("title");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        columns.getStyleClass().add("columns");
        ScrollPane scroll = new ScrollPane(columns);
        scroll.setFitToWidth(true);
        scroll.setAccessibleText(tr("Shortcuts by category"));
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox card = new VBox(new HBox(title, space, copy), scroll);
        card.getStyleClass().add("cheat-sheet");
        card.setMaxSize(900, 620);
        return card;
    }

    public void open() {
        fill();
        show(copy);
    }

    /// Each section into the column that is shorter so far.
    private void fill() {
        int[] lines = new int[columns.getChildren().size()];
        columns.getChildren().replaceAll(_ -> column());
        for (Section each : sections()) {
            int shorter = lines[0] <= lines[1] ? 0 : 1;
            ((VBox) columns.getChildren().get(shorter)).getChildren().add(shown(each));
            lines[shorter] += each.lines().size() + 2;
        }
    }

    private static VBox column() {
        VBox column = new VBox();
        column.getStyleClass().add("column");
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private void copy() {
        ClipboardContent content = new ClipboardContent();
        content.putString(text());
        Clipboard.getSystemClipboard().setContent(content);
        hide();
    }

    /// The sheet as text, to print or to send.
    public String text() {
        StringBuilder text = new StringBuilder();
        for (Section each : sections()) {
            text.append(each.title()).append('\n');
            each.lines()
                    .forEach(line ->
                            text.append("  %-24s %s\n".formatted(line.keys(), line.does())));
            text.append('\n');
        }
        return text.toString();
    }

    private List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        for (Category category : Category.values()) {
            List<Line> lines =
                    commands.all().stream()
                            .filter(each -> each.category() == category && !each.keys().isEmpty())
                            .map(each -> new Line(each.shortcut().text(), each.label().getValue()))
                            .toList();
            if (!lines.isEmpty()) {
                sections.add(new Section(category.label(), lines));
            }
        }
        sections.add(new Section(tr("Pointer"), pointer()));
        return sections;
    }

    private static List<Line> pointer() {
        return List.of(
                new Line(tr("Wheel"), tr("Scroll; sideways with Shift")),
                new Line(tr("Ctrl+wheel"), tr("Zoom about the pointer")),
                new Line(tr("Space or middle drag"), tr("Pan")),
                new Line(tr("Drag on free ground"), tr("Select what the frame holds or touches")),
                new Line(tr("Shift+click"), tr("Add to the selection")),
                new Line(tr("Ctrl+click"), tr("Add to the selection or take away")),
                new Line(tr("Alt+click"), tr("Select what lies underneath")),
                new Line(tr("Shift while dragging"), tr("Keep to one axis")),
                new Line(tr("Ctrl while dragging"), tr("Ignore the grid")),
                new Line(tr("Ctrl or Alt at the press"), tr("Drag a copy")),
                new Line(tr("Drag from a handle"), tr("Connect; on free ground, add and connect")),
                new Line(tr("Double-click"), tr("Rename; on free ground, add")),
                new Line(tr("Arrows"), tr("Nudge; further with Shift, by a pixel with Ctrl")));
    }

    private static Region shown(Section section) {
        Label title = new Label(section.title());
        title.getStyleClass().add("heading");
        VBox box = new VBox(title);
        box.getStyleClass().add("section");
        for (Line each : section.lines()) {
            Label keys = new Label(each.keys());
            keys.getStyleClass().add("keys");
            keys.setMinWidth(Region.USE_PREF_SIZE);
            Label does = new Label(each.does());
            does.setWrapText(true);
            HBox caps = new HBox(keys);
            caps.setMinWidth(KEYS);
            HBox line = new HBox(caps, does);
            line.getStyleClass().add("line");
            box.getChildren().add(line);
        }
        return box;
    }
}
