package dev.linkloom.app.simulation;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.document.Document;
import dev.linkloom.app.window.Placeholder;
import dev.linkloom.engine.path.Hop;
import dev.linkloom.engine.path.SeenByTarget;
import dev.linkloom.engine.path.Trace;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;

/// The packet at the selected decision: its addresses before and after, and the bytes of the PROXY
/// header that the target reads first (SRC-22).
public final class PacketPanel extends StackPane {

    private final Document document;
    private final Player player;
    private final HBox addresses = new HBox();
    private final Label said = new Label();
    private final HeaderTable bytes = new HeaderTable();

    public PacketPanel(Document document, Player player) {
        this.document = document;
        this.player = player;
        setId("packet-panel");
        getStyleClass().add("packet-panel");
        addresses.setId("packet-addresses");
        addresses.getStyleClass().add("packet-addresses");
        addresses.setAlignment(Pos.CENTER_LEFT);
        said.setId("packet-said");
        said.setWrapText(true);
        VBox full = new VBox(addresses, said, bytes);
        full.getStyleClass().add("packet-full");
        VBox.setVgrow(bytes, Priority.ALWAYS);
        bytes.managedProperty().bind(bytes.visibleProperty());
        Placeholder empty =
                new Placeholder(
                        tr(
                                "Play a flow (F5): the addresses of its packet, and the PROXY"
                                        + " header it begins with, stand here."));
        empty.visibleProperty().bind(player.traceProperty().isNull());
        full.visibleProperty().bind(player.traceProperty().isNotNull());
        getChildren().addAll(empty, full);
        player.traceProperty().subscribe(_ -> show());
        player.currentHopProperty().subscribe(_ -> show());
    }

    private void show() {
        Trace trace = player.traceProperty().get();
        Hop hop = player.currentHopProperty().get();
        addresses.getChildren().clear();
        if (trace == null) {
            return;
        }
        if (hop != null) {
            describe(hop);
        }
        SeenByTarget seen = trace.seenByTarget();
        boolean headed = seen != null && seen.proxyHeader() != null;
        bytes.setVisible(headed);
        said.setText(words(seen));
        bytes.getItems().clear();
        if (seen != null && seen.proxyHeader() != null) {
            bytes.show(seen.proxyHeader().fields());
        }
    }

    private void describe(Hop hop) {
        addresses
                .getChildren()
                .add(new Label(tr("At %s:", Words.name(document.design(), hop.at()))));
        String before = hop.in().from() + " → " + hop.in().to();
        if (!hop.rewrites()) {
            addresses.getChildren().add(new Label(before));
            return;
        }
        addresses.getChildren().add(styled(before, "address-before"));
        addresses.getChildren().add(new Label(tr("becomes")));
        addresses
                .getChildren()
                .add(styled(hop.out().from() + " → " + hop.out().to(), "address-after"));
    }

    private static Node styled(String text, String style) {
        Text styled = new Text(text);
        styled.getStyleClass().add(style);
        return styled;
    }

    private String words(@Nullable SeenByTarget seen) {
        if (seen == null) {
            return tr("The packet reaches no target, so nobody reads its first bytes.");
        }
        String target = Words.name(document.design(), seen.target());
        String from = seen.packet().from();
        return seen.proxyHeader() == null
                ? tr(
                        "No PROXY header goes before the first payload: %s only sees %s.",
                        target, from)
                : tr(
                        "%s sees %s; the PROXY header before the first payload tells who called"
                                + " (SRC-22).",
                        target, from);
    }
}
