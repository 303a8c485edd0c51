package dev.linkloom.app;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.problems.Findings;
import dev.linkloom.app.table.TablePanel;

import javafx.scene.Node;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;

/// The panels below the canvas.
final class Dock extends TabPane {

    private final Tab problems;
    private final Tab flow;
    private final Tab dns;
    private final Tab rules;
    private final Tab table;

    Dock(
            Node problemsPanel,
            Node flowPanel,
            Node packetPanel,
            Node dnsPanel,
            Node historyPanel,
            Node rulesPanel,
            TablePanel tablePanel) {
        setId("dock");
        problems = tab("tab-problems", tr("Problems"), problemsPanel);
        flow = tab("tab-flow", tr("Flow"), flowPanel);
        dns = tab("tab-dns", tr("DNS"), dnsPanel);
        rules = tab("tab-rules", tr("Rules"), rulesPanel);
        table = tab("tab-table", tr("Table"), tablePanel);
        table.selectedProperty().subscribe(tablePanel::setActive);
        setTabClosingPolicy(TabClosingPolicy.UNAVAILABLE);
        getTabs()
                .addAll(
                        problems,
                        flow,
                        tab("tab-packet", tr("Packet"), packetPanel),
                        dns,
                        tab("tab-history", tr("History"), historyPanel),
                        rules,
                        table);
    }

    /// Shows in the tab's title how many problems there are.
    void countProblems(Findings findings) {
        findings.listProperty()
                .subscribe(list ->
                        problems.setText(
                                list.isEmpty()
                                        ? tr("Problems")
                                        : tr("Problems (%,d)", list.size())));
    }

    Tab problems() {
        return problems;
    }

    Tab flow() {
        return flow;
    }

    Tab dns() {
        return dns;
    }

    Tab rules() {
        return rules;
    }

    Tab table() {
        return table;
    }

    private static Tab tab(String id, String title, Node content) {
        Tab tab = new Tab(title, content);
        tab.setId(id);
        return tab;
    }
}
