package dev.linkloom.app.dns;

import static dev.linkloom.app.text.Texts.tr;

import atlantafx.base.theme.Styles;

import dev.linkloom.app.document.Document;
import dev.linkloom.app.simulation.AnswerZones;
import dev.linkloom.app.simulation.ClientBox;
import dev.linkloom.app.simulation.FlowDraft;
import dev.linkloom.app.simulation.Player;
import dev.linkloom.app.window.Placeholder;
import dev.linkloom.engine.dns.Question;
import dev.linkloom.engine.dns.Resolution;
import dev.linkloom.engine.path.Trace;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.net.Ip;
import dev.linkloom.model.resource.DnsRecord;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;
import org.kordamp.ikonli.javafx.FontIcon;

/// Asks names as a client would and shows who answered what; the answer follows every change of the
/// design.
public final class DnsPanel extends VBox {

    private final Document document;
    private final FlowDraft draft;
    private final TextField name = new TextField();
    private final ComboBox<DnsRecord.Type> type = new ComboBox<>();
    private final HBox answers = new HBox();
    private final Label reason = new Label();
    private final DnsTable steps = new DnsTable();
    private final StackPane result;
    private String asked = "";

    public DnsPanel(Document document, FlowDraft draft, Player player) {
        this.document = document;
        this.draft = draft;
        setId("dns-panel");
        getStyleClass().add("dns-panel");
        answers.getStyleClass().add("dns-answers");
        reason.setId("dns-reason");
        reason.setWrapText(true);
        reason.setMinHeight(USE_PREF_SIZE);
        reason.managedProperty().bind(reason.visibleProperty());
        VBox walk = new VBox(6, answers, reason, steps);
        VBox.setVgrow(steps, Priority.ALWAYS);
        Placeholder empty =
                new Placeholder(
                        tr(
                                "Type a name, such as api.example.com, and press Enter to see what"
                                        + " this client is told."));
        walk.setVisible(false);
        result = new StackPane(empty, walk);
        VBox.setVgrow(result, Priority.ALWAYS);
        getChildren().addAll(question(), result);
        draft.fromProperty().subscribe(_ -> answer());
        type.valueProperty().subscribe(_ -> answer());
        document.fabricProperty().subscribe(_ -> answer());
        player.traceProperty().subscribe(this::follow);
    }

    private HBox question() {
        ClientBox client = new ClientBox(document, draft.fromProperty());
        client.setId("dns-from");
        client.setAccessibleText(tr("Client that asks"));
        name.setId("dns-name");
        name.setPromptText(tr("api.example.com"));
        name.setAccessibleText(tr("Name"));
        name.setPrefColumnCount(32);
        name.setMinWidth(80);
        name.setOnAction(_ -> ask());
        HBox.setHgrow(name, Priority.SOMETIMES);
        type.setId("dns-type");
        type.getItems().addAll(DnsRecord.Type.A, DnsRecord.Type.AAAA);
        type.setValue(DnsRecord.Type.A);
        type.setAccessibleText(tr("Record type"));
        type.setMinWidth(USE_PREF_SIZE);
        Button ask = new Button(tr("Ask"), new FontIcon(BootstrapIcons.QUESTION_CIRCLE));
        ask.setId("dns-ask");
        ask.setMinWidth(USE_PREF_SIZE);
        ask.setTooltip(new Tooltip(tr("Ask for this name as this client")));
        ask.setOnAction(_ -> ask());
        HBox row = new HBox(word(tr("As")), client, word(tr("ask for")), name, type, ask);
        row.getStyleClass().add("dns-question");
        return row;
    }

    private static Label word(String word) {
        Label label = new Label(word);
        label.setMinWidth(USE_PREF_SIZE);
        return label;
    }

    /// A flow that asked for a name shows its walk here too.
    private void follow(@Nullable Trace trace) {
        if (trace != null && trace.dns() != null && !trace.dns().name().equals(asked)) {
            name.setText(trace.dns().name());
            ask();
        }
    }

    private void ask() {
        asked = name.getText().strip();
        answer();
    }

    private void answer() {
        ResourceId client = draft.fromProperty().get();
        boolean possible = client != null && !asked.isEmpty();
        result.getChildren().getFirst().setVisible(!possible);
        result.getChildren().getLast().setVisible(possible);
        if (client != null && possible) {
            show(document.fabric().resolve(new Question(client, asked, type.getValue())));
        }
    }

    private void show(Resolution resolution) {
        answers.getChildren().setAll(status(resolution));
        for (Ip ip : resolution.answers()) {
            answers.getChildren().add(answer(resolution, ip));
        }
        if (!resolution.answers().isEmpty()) {
            Label ttl = new Label(tr("TTL %s s", resolution.ttlSeconds()));
            ttl.getStyleClass().add(Styles.TEXT_MUTED);
            answers.getChildren().add(ttl);
        }
        boolean answered = resolution.status() == Resolution.Status.ANSWERED;
        reason.setVisible(!answered && !resolution.steps().isEmpty());
        reason.setText(reason.isVisible() ? resolution.steps().getLast().explanation() : "");
        steps.getItems().setAll(resolution.steps());
    }

    private static Node status(Resolution resolution) {
        boolean answered = resolution.status() == Resolution.Status.ANSWERED;
        Label label =
                new Label(
                        resolution.status().name(),
                        new FontIcon(
                                answered
                                        ? BootstrapIcons.CHECK_CIRCLE_FILL
                                        : BootstrapIcons.X_OCTAGON_FILL));
        label.setId("dns-status");
        label.getStyleClass().addAll("verdict-code", answered ? Styles.SUCCESS : Styles.DANGER);
        return label;
    }

    private Label answer(Resolution resolution, Ip ip) {
        String zone = AnswerZones.zoneId(document.design(), resolution, ip);
        Label label = new Label(zone.isEmpty() ? ip.toString() : ip + "  " + zone);
        label.getStyleClass().add("dns-answer");
        if (ip.equals(resolution.used())) {
            label.getStyleClass().add("used");
            label.setTooltip(new Tooltip(tr("The address this client dials")));
        }
        return label;
    }
}
