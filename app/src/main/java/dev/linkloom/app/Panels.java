package dev.linkloom.app;

import dev.linkloom.app.palette.PalettePanel;
import dev.linkloom.app.rules.RulesPanel;
import dev.linkloom.app.window.Frame;
import dev.linkloom.engine.rule.RuleId;

import javafx.scene.control.Tab;

/// Brings the panel that is asked for to the front, wherever it is and even when it was put away.
final class Panels {

    private final Frame frame;
    private final Dock dock;
    private final RulesPanel rules;
    private final PalettePanel palette;
    private final SideTabs side;

    Panels(Frame frame, Dock dock, RulesPanel rules, PalettePanel palette, SideTabs side) {
        this.frame = frame;
        this.dock = dock;
        this.rules = rules;
        this.palette = palette;
        this.side = side;
    }

    void showFlow() {
        show(dock.flow());
    }

    void showProblems() {
        show(dock.problems());
    }

    /// Where a design's answers to the open points are chosen.
    void showOpenPoints() {
        show(dock.rules());
        rules.revealOpenPoints();
    }

    /// Where rules are searched for.
    void showRules() {
        show(dock.rules());
        rules.focusSearch();
    }

    void showRule(RuleId id) {
        showRules();
        rules.reveal(id);
    }

    /// Where a type is picked to add a resource of.
    void showPalette() {
        frame.paletteShown().set(true);
        side.showPalette();
        palette.focusSearch();
    }

    /// The design as a tree.
    void showOutline() {
        frame.paletteShown().set(true);
        side.showOutline();
    }

    /// The design as a table.
    void showTable() {
        show(dock.table());
    }

    private void show(Tab tab) {
        frame.dockShown().set(true);
        dock.getSelectionModel().select(tab);
    }
}
