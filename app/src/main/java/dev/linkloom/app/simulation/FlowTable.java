package dev.linkloom.app.simulation;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import dev.linkloom.app.document.Document;
import dev.linkloom.app.rules.RuleColumn;
import dev.linkloom.app.rules.RuleLink;
import dev.linkloom.app.text.Numbers;
import dev.linkloom.app.window.LastColumn;
import dev.linkloom.app.window.SentenceCell;
import dev.linkloom.engine.path.Hop;
import dev.linkloom.engine.path.Packet;
import dev.linkloom.engine.path.Trace;

import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;

/// Every decision of a flow, there and back; the selected one is the one the animation shows.
final class FlowTable extends TableView<FlowRow> {

    private static final PseudoClass STOPPED = PseudoClass.getPseudoClass("stopped");
    private static final PseudoClass REPLY = PseudoClass.getPseudoClass("reply");

    /// Narrower tables leave out what kind of thing decides: the sentence says it too.
    private static final double ROOMY = 860;

    private static final double LEAST_WHY = 160;

    private final Player player;
    private final Document document;
    private List<FlowRow> all = List.of();
    private String wanted = "";
    private boolean following;

    FlowTable(Document document, Player player) {
        this.player = player;
        this.document = document;
        setId("flow-table");
        setAccessibleText(tr("Decisions of the flow"));
        getStyleClass().addAll("flow-table", Styles.DENSE);
        TableColumn<FlowRow, FlowRow> kind =
                column(tr("Decided by"), 130, row -> Words.kind(row.hop().kind()));
        TableColumn<FlowRow, FlowRow> latency = column(tr("Estimate"), 88, FlowTable::latency);
        widthProperty()
                .subscribe(width -> {
                    kind.setVisible(width.doubleValue() >= ROOMY);
                    latency.setVisible(width.doubleValue() >= ROOMY);
                });
        getColumns().add(column("#", 32, row -> Integer.toString(row.number())));
        getColumns().add(column("", 26, row -> row.reply() ? "←" : "→"));
        getColumns()
                .add(column(tr("At"), 96, row -> Words.name(document.design(), row.hop().at())));
        getColumns().add(kind);
        getColumns().add(drawn("", 30, (cell, row) -> cell.setGraphic(sign(row.hop()))));
        getColumns().add(drawn(tr("Source"), 128, (cell, row) -> address(cell, row, Packet::from)));
        getColumns()
                .add(drawn(tr("Destination"), 128, (cell, row) -> address(cell, row, Packet::to)));
        getColumns().add(latency);
        getColumns().add(new RuleColumn<>(row -> row.hop().rule()));
        getColumns().add(why());
        LastColumn.fills(this, LEAST_WHY);
        getColumns().forEach(each -> each.setSortable(false));
        setRowFactory(_ -> new Row());
        RuleLink.onF1(
                this,
                () -> {
                    FlowRow row = getSelectionModel().getSelectedItem();
                    return row == null ? null : row.hop().rule();
                });
        player.traceProperty().subscribe(this::show);
        player.currentHopProperty().subscribe(this::follow);
        getSelectionModel().selectedItemProperty().subscribe(this::selected);
    }

    private void show(@Nullable Trace trace) {
        all = trace == null ? List.of() : FlowRow.of(trace);
        list();
    }

    /// Lists only decisions that these words, an address or a rule are found in.
    void filter(String words) {
        wanted = words.strip().toLowerCase(Locale.ROOT);
        list();
    }

    private void list() {
        following = true;
        getItems().setAll(all.stream().filter(this::fits).toList());
        following = false;
        scrollTo(0);
        follow(player.currentHopProperty().get());
    }

    private boolean fits(FlowRow row) {
        Hop hop = row.hop();
        return wanted.isEmpty()
                || Stream.of(
                                Words.name(document.design(), hop.at()),
                                Words.kind(hop.kind()),
                                hop.rule().toString(),
                                hop.explanation(),
                                hop.in().from(),
                                hop.in().to(),
                                hop.out().from(),
                                hop.out().to())
                        .anyMatch(each -> each.toLowerCase(Locale.ROOT).contains(wanted));
    }

    /// The animation selects; that must not move the animation in turn.
    private void follow(@Nullable Hop hop) {
        following = true;
        int index = hop == null ? -1 : indexOf(hop);
        if (index < 0) {
            getSelectionModel().clearSelection();
        } else if (getSelectionModel().getSelectedIndex() != index) {
            getSelectionModel().clearAndSelect(index);
            scrollTo(Math.max(0, index - 1));
            keepInView(Math.max(0, index - 1));
        }
        following = false;
    }

    /// The selected row wraps and so grows when it is laid out, and the last one must not leave.
    private void keepInView(int top) {
        Scene scene = getScene();
        if (scene != null) {
            Runnable scroll =
                    new Runnable() {
                        @Override
                        public void run() {
                            scene.removePostLayoutPulseListener(this);
                            Platform.runLater(() -> scrollTo(top));
                        }
                    };
            scene.addPostLayoutPulseListener(scroll);
        }
    }

    private void selected(@Nullable FlowRow row) {
        if (!following && row != null) {
            player.seek(row.hop());
        }
    }

    private int indexOf(Hop hop) {
        for (int i = 0; i < getItems().size(); i++) {
            if (getItems().get(i).hop().equals(hop)) {
                return i;
            }
        }
        return -1;
    }

    /// What the hop adds to the way, about (LAT-01..04).
    private static String latency(FlowRow row) {
        long micros = row.hop().latencyMicros();
        return micros == 0 ? "" : Numbers.millis(micros);
    }

    private static FontIcon sign(Hop hop) {
        FontIcon icon =
                new FontIcon(
                        hop.passed()
                                ? BootstrapIcons.CHECK_CIRCLE_FILL
                                : BootstrapIcons.X_OCTAGON_FILL);
        icon.getStyleClass().add(hop.passed() ? "passed" : "stopped");
        icon.setAccessibleText(hop.passed() ? tr("passed") : tr("stopped"));
        return icon;
    }

    private static void address(
            TableCell<FlowRow, FlowRow> cell, FlowRow row, Function<Packet, String> end) {
        String before = end.apply(row.hop().in());
        String after = end.apply(row.hop().out());
        if (before.equals(after)) {
            cell.setText(before);
            return;
        }
        Text old = new Text(before);
        old.getStyleClass().add("address-before");
        Text now = new Text(after);
        now.getStyleClass().add("address-after");
        VBox both = new VBox(old, now);
        both.setAlignment(Pos.CENTER_LEFT);
        both.setAccessibleText(tr("%s becomes %s", before, after));
        cell.setGraphic(both);
    }

    private static TableColumn<FlowRow, String> why() {
        TableColumn<FlowRow, String> column = new TableColumn<>(tr("Why"));
        column.setCellValueFactory(
                row -> new ReadOnlyStringWrapper(row.getValue().hop().explanation()));
        column.setCellFactory(_ -> new SentenceCell<>());
        return column;
    }

    private static TableColumn<FlowRow, FlowRow> column(
            String title, double width, Function<FlowRow, String> text) {
        return drawn(
                title,
                width,
                (cell, row) -> {
                    cell.setText(text.apply(row));
                    cell.setTooltip(new Tooltip(cell.getText()));
                });
    }

    /// What a column puts into its cells.
    private interface Drawing {
        void draw(TableCell<FlowRow, FlowRow> cell, FlowRow row);
    }

    private static TableColumn<FlowRow, FlowRow> drawn(
            String title, double width, Drawing drawing) {
        TableColumn<FlowRow, FlowRow> column = new TableColumn<>(title);
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, 60));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(_ ->
                new TableCell<>() {
                    @Override
                    protected void updateItem(@Nullable FlowRow row, boolean empty) {
                        super.updateItem(row, empty);
                        setText(null);
                        setGraphic(null);
                        if (!empty && row != null) {
                            drawing.draw(this, row);
                        }
                    }
                });
        return column;
    }

    private static final class Row extends TableRow<FlowRow> {
        @Override
        protected void updateItem(@Nullable FlowRow row, boolean empty) {
            super.updateItem(row, empty);
            pseudoClassStateChanged(STOPPED, !empty && row != null && !row.hop().passed());
            pseudoClassStateChanged(REPLY, !empty && row != null && row.reply());
        }
    }
}
