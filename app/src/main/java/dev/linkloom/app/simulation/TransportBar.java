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
        Scrubber scrubber = new Scrubber(player);
        HBox.setHgrow(scrubber, Priority.ALWAYS);
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
                        scrubber,
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

    private Label clock() {
        Label label = new Label();
        label.setId("flow-time");
        label.getStyleClass().addAll("flow-time", Styles.TEXT_MUTED);
        label.textProperty()
                .bind(
                        Bindings.createStringBinding(
                                () ->
                                        "%s / %s s"
                                                .formatted(
                                                        Numbers.tenths(player.time()),
                                                        Numbers.tenths(player.duration())),
                                player.timeProperty(),
                                player.playbackProperty()));
        label.setMinWidth(USE_PREF_SIZE);
        return label;
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
