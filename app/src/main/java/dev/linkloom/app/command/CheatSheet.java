package dev.linkloom.app.command;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.window.Overlay;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import java.util.ArrayList;
import java.util.List;

/// All shortcuts by category, and what the pointer can do; made from the commands, so that it is
/// true whatever keys the user chose.
public final class CheatSheet extends Overlay {

    private static final double KEYS = 176;

    private final Commands commands;
    private final HBox columns = new HBox(column(), column());
    private final Button copy = new Button(tr("Copy as text"));

    /// A heading and its lines.
    private record Section(String title, List<Line> lines) {}

    private record Line(List<String> keys, String does) {

        Line(String keys, String does) {
            this(List.of(keys), does);
        }
    }

    public CheatSheet(Commands commands) {
        super(true);
        this.commands = commands;
        setId("cheat-sheet");
        copy.setId("copy-cheat-sheet");
        copy.setOnAction(_ -> copy());
        setCard(card());
    }

    private Region card() {
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
                            text.append(
                                    "  %-28s %s\n"
                                            .formatted(
                                                    String.join(", ", line.keys()), line.does())));
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
                            .map(each -> new Line(each.shortcut().texts(), each.name()))
                            .toList();
            if (!lines.isEmpty()) {
                sections.add(new Section(category.label(), lines));
            }
        }
        sections.add(new Section(tr("On the canvas"), canvas()));
        sections.add(new Section(tr("Pointer"), pointer()));
        return sections;
    }

    private static List<Line> pointer() {
        return List.of(
                new Line(tr("Wheel"), tr("Scroll; sideways with Shift")),
                new Line(tr("Ctrl+wheel"), tr("Zoom about the pointer")),
                new Line(List.of(tr("Space+drag"), tr("Middle drag"), tr("Right drag")), tr("Pan")),
                new Line(tr("Right click"), tr("The menu of what lies there")),
                new Line(tr("Drag on free ground"), tr("Select what the frame holds or touches")),
                new Line(tr("Alt+Ctrl+drag there"), tr("Make space")),
                new Line(tr("Shift+click"), tr("Add to the selection")),
                new Line(tr("Ctrl+click"), tr("Add to the selection or take away")),
                new Line(tr("Alt+click"), tr("Select what lies underneath")),
                new Line(tr("Shift while dragging"), tr("Keep to one axis")),
                new Line(tr("Ctrl while dragging"), tr("Ignore the grid")),
                new Line(tr("Ctrl or Alt at the press"), tr("Drag a copy")),
                new Line(tr("Drag from a handle"), tr("Connect; on free ground, add and connect")),
                new Line(tr("Drag the end of a link"), tr("Connect it to something else")),
                new Line(tr("Double-click"), tr("Rename; on free ground, add")));
    }

    /// What the canvas itself answers while it has the keyboard.
    private static List<Line> canvas() {
        return List.of(
                new Line(List.of("Tab", "Shift+Tab"), tr("Select the next or previous resource")),
                new Line(tr("Arrows"), tr("Nudge; further with Shift, by a pixel with Ctrl")),
                new Line(tr("Alt+arrows"), tr("Walk along links")),
                new Line("Enter", tr("Edit the properties")),
                new Line("Esc", tr("Cancel; let go of the selection")));
    }

    private static Region shown(Section section) {
        Label title = new Label(section.title());
        title.getStyleClass().add("heading");
        VBox box = new VBox(title);
        box.getStyleClass().add("section");
        for (Line each : section.lines()) {
            FlowPane keys = new FlowPane(4, 4);
            keys.setPrefWrapLength(KEYS);
            keys.setMinWidth(KEYS);
            each.keys().forEach(key -> keys.getChildren().add(cap(key)));
            Label does = new Label(each.does());
            does.setWrapText(true);
            HBox.setHgrow(does, Priority.ALWAYS);
            HBox line = new HBox(keys, does);
            line.getStyleClass().add("line");
            box.getChildren().add(line);
        }
        return box;
    }

    private static Label cap(String key) {
        Label cap = new Label(key);
        cap.getStyleClass().add("keys");
        cap.setMinWidth(Region.USE_PREF_SIZE);
        return cap;
    }
}
