package dev.linkloom.app.simulation;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import dev.linkloom.app.command.CommandNodes;
import dev.linkloom.app.command.Commands;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.text.Numbers;
import dev.linkloom.model.net.Protocol;

import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;

import java.util.function.Function;
import java.util.function.Supplier;

/// Who calls whom, and how it is played: one row above the canvas, with what is wrong below it.
public final class TransportBar extends VBox {

    private static final Double[] SPEEDS = {0.25, 0.5, 1.0, 2.0, 4.0};

    private final FlowDraft draft;
    private final Player player;

    /// @param commands holds what [TransportCommands] registers
    public TransportBar(Document document, FlowDraft draft, Player player, Commands commands) {
        this.draft = draft;
        this.player = player;
        setId("transport");
        getStyleClass().add("transport");
        ClientBox from = new ClientBox(document, draft.fromProperty());
        from.setId("flow-from");
        from.setAccessibleText(tr("Client"));
        from.setTooltip(new Tooltip(tr("The client that calls")));
        DestinationBox to = new DestinationBox(document, draft);
        HBox.setHgrow(to, Priority.SOMETIMES);
        VBox position = position();
        HBox.setHgrow(position, Priority.ALWAYS);
        HBox row =
                new HBox(
                        caption(tr("From")),
                        from,
                        caption(tr("to")),
                        to,
                        protocol(),
                        playOrPause(commands),
                        CommandNodes.iconButton(commands.get("step-back")),
                        CommandNodes.iconButton(commands.get("step-forward")),
                        position,
                        clock(),
                        speed());
        row.getStyleClass().add("transport-row");
        row.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(row, problem());
    }

    private static Label caption(String word) {
        Label label = new Label(word);
        label.getStyleClass().add(Styles.TEXT_MUTED);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private ComboBox<Protocol> protocol() {
        ComboBox<Protocol> box = new ComboBox<>();
        box.setId("flow-protocol");
        box.getItems().addAll(Protocol.TCP, Protocol.UDP);
        box.setConverter(words(each -> each.name()));
        box.valueProperty().bindBidirectional(draft.protocolProperty());
        box.setPrefWidth(80);
        box.setAccessibleText(tr("Protocol"));
        box.setTooltip(new Tooltip(tr("Protocol; a TLS client is TCP to the network")));
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    /// One place for two buttons: what can be done now.
    private StackPane playOrPause(Commands commands) {
        ButtonBase play = CommandNodes.iconButton(commands.get("play"));
        ButtonBase pause = CommandNodes.iconButton(commands.get("pause"));
        play.getStyleClass().remove(Styles.FLAT);
        play.getStyleClass().add(Styles.ACCENT);
        play.visibleProperty().bind(player.playingProperty().not());
        pause.visibleProperty().bind(player.playingProperty());
        pause.getStyleClass().remove(Styles.FLAT);
        return new StackPane(play, pause);
    }

    /// The time of the animation, and below it how long the network took: two clocks that have
    /// nothing to do with each other.
    private VBox clock() {
        Label played = clock("flow-time", this::played);
        played.setTooltip(new Tooltip(tr("Time of the animation")));
        Label network = clock("flow-network-time", this::network);
        network.setTooltip(
                new Tooltip(
                        tr("Time that the network takes until here, about (LAT-01 to LAT-05)")));
        VBox clock = new VBox(played, whileShown(network));
        clock.getStyleClass().add("flow-clock");
        return clock;
    }

    /// Where we are in the playback, and what has happened by then.
    private VBox position() {
        Label event = clock("flow-event", this::event);
        event.setTooltip(new Tooltip(tr("Events of the flow that have been shown")));
        VBox position = new VBox(new Scrubber(player), whileShown(event));
        position.getStyleClass().add("flow-position");
        return position;
    }

    private Label whileShown(Label label) {
        label.visibleProperty().bind(player.playbackProperty().isNotNull());
        return label;
    }

    private Label clock(String id, Supplier<String> words) {
        Label label = new Label();
        label.setId(id);
        label.getStyleClass().addAll(id, Styles.TEXT_MUTED);
        label.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                words::get, player.timeProperty(), player.playbackProperty()));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    private String played() {
        return "%s / %s s"
                .formatted(Numbers.tenths(player.time()), Numbers.tenths(player.duration()));
    }

    private String event() {
        Playback shown = player.playbackProperty().get();
        return shown == null
                ? ""
                : tr("event %,d of %,d", shown.eventAt(player.time()), shown.events());
    }

    private String network() {
        Playback shown = player.playbackProperty().get();
        return shown == null
                ? ""
                : tr("net ≈ %s", Numbers.millis(shown.networkMicrosAt(player.time())));
    }

    private ComboBox<Double> speed() {
        ComboBox<Double> box = new ComboBox<>();
        box.setId("speed");
        box.getItems().addAll(SPEEDS);
        box.setConverter(words(TransportBar::times));
        box.setValue(player.speedProperty().get());
        box.valueProperty().subscribe(chosen -> player.speedProperty().set(chosen));
        box.setPrefWidth(74);
        box.setAccessibleText(tr("Speed"));
        box.setTooltip(new Tooltip(tr("Speed of the animation")));
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    private static String times(double speed) {
        return Numbers.shortest(speed) + "×";
    }

    private Node problem() {
        Label label = new Label();
        label.setId("flow-problem");
        label.getStyleClass().addAll("flow-problem", Styles.DANGER);
        label.textProperty().bind(draft.problemProperty());
        label.visibleProperty().bind(draft.complainingProperty());
        label.managedProperty().bind(label.visibleProperty());
        return label;
    }

    private static <T> StringConverter<T> words(Function<T, String> word) {
        return new StringConverter<>() {
            @Override
            public String toString(T value) {
                return value == null ? "" : word.apply(value);
            }

            @Override
            public T fromString(String text) {
                throw new UnsupportedOperationException(text);
            }
        };
    }
}
