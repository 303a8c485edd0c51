package dev.linkloom.app;

import dev.linkloom.app.command.Commands;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.Selection;
import dev.linkloom.app.notice.Notices;
import dev.linkloom.app.settings.Home;
import dev.linkloom.app.settings.Settings;
import dev.linkloom.app.settings.SettingsFile;
import dev.linkloom.app.simulation.Player;
import dev.linkloom.app.theme.Appearance;
import dev.linkloom.app.theme.ThemeChoice;
import dev.linkloom.app.window.Frame;
import dev.linkloom.app.window.Placeholder;
import dev.linkloom.app.window.Placement;
import dev.linkloom.app.window.StatusBar;

import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

/// The one window: a design on the canvas, everything that can be done to it around it.
public final class Workbench {

    private final Document document = new Document();
    private final Selection selection = new Selection(document);
    private final Player player = new Player();
    private final Commands commands = new Commands();
    private final Notices notices = new Notices();
    private final SettingsFile settingsFile;
    private final Appearance appearance;
    private final Frame frame;
    private Settings settings;

    public Workbench(Home home) {
        settingsFile = new SettingsFile(home.settingsFile());
        settings = settingsFile.load();
        appearance = new Appearance(ThemeChoice.named(settings.theme()));
        frame =
                new Frame(
                        slot("palette", "Palette"),
                        slot("canvas", "Canvas"),
                        slot("inspector", "Inspector"),
                        new Dock(
                                slot("problems", "No problems"),
                                slot("flow", "Flow"),
                                slot("dns", "DNS")),
                        notices,
                        settings.window());
        new WorkbenchCommands(commands, document, selection, appearance, frame).register();
        HBox transport = new HBox();
        transport.setId("transport");
        frame.setTop(new VBox(Bars.menus(commands, appearance), Bars.tools(commands, transport)));
        StatusBar statusBar = new StatusBar();
        statusBar.text().textProperty().bind(new SelectionSummary(document, selection));
        frame.setBottom(statusBar);
    }

    /// Shows the window where it was left.
    public void show(Stage stage) {
        Scene scene = new Scene(frame.root());
        appearance.dress(scene);
        commands.installOn(scene);
        stage.setScene(scene);
        stage.titleProperty().bind(new WindowTitle(document));
        Placement.restore(stage, settings.window());
        stage.show();
    }

    public Document document() {
        return document;
    }

    public Selection selection() {
        return selection;
    }

    public Player player() {
        return player;
    }

    public Commands commands() {
        return commands;
    }

    private static Region slot(String id, String words) {
        Placeholder slot = new Placeholder(words);
        slot.setId(id);
        return slot;
    }
}
