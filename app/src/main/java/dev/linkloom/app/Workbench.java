package dev.linkloom.app;

import dev.linkloom.app.background.Background;
import dev.linkloom.app.command.Command;
import dev.linkloom.app.command.Commands;
import dev.linkloom.app.dns.DnsPanel;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.DocumentFiles;
import dev.linkloom.app.document.FileDialogs;
import dev.linkloom.app.document.Journal;
import dev.linkloom.app.document.Opening;
import dev.linkloom.app.document.Selection;
import dev.linkloom.app.inspector.InspectorPanel;
import dev.linkloom.app.lesson.Classroom;
import dev.linkloom.app.notice.Notices;
import dev.linkloom.app.problems.Findings;
import dev.linkloom.app.settings.Home;
import dev.linkloom.app.settings.Preferences;
import dev.linkloom.app.settings.SettingsFile;
import dev.linkloom.app.simulation.FlowDraft;
import dev.linkloom.app.simulation.FlowPanel;
import dev.linkloom.app.simulation.Player;
import dev.linkloom.app.simulation.Pulse;
import dev.linkloom.app.simulation.TransportBar;
import dev.linkloom.app.simulation.TransportCommands;
import dev.linkloom.app.theme.Appearance;
import dev.linkloom.app.theme.ThemeChoice;
import dev.linkloom.app.window.Frame;
import dev.linkloom.app.window.Placeholder;
import dev.linkloom.app.window.Placement;
import dev.linkloom.app.window.StatusBar;
import dev.linkloom.model.ResourceId;

import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Subscription;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.time.Clock;
import java.util.Locale;

/// The one window: a design on the canvas, everything that can be done to it around it.
public final class Workbench {

    private final Document document = new Document();
    private final Selection selection = new Selection(document);
    private final Player player = new Player(document);
    private final FlowDraft draft = new FlowDraft(document);
    private final Commands commands = new Commands();
    private final Notices notices = new Notices();
    private final Background background = new Background("linkloom-files");
    private final Background checks = new Background("linkloom-checks");
    private final Preferences preferences;
    private final Journal journal;
    private final DocumentFiles files;
    private final Appearance appearance;
    private final Classroom classroom;
    private final Frame frame;
    private final Stage stage;
    private Subscription dress = Subscription.EMPTY;

    /// @param stage the window to fill
    /// @param home where settings and journals are
    public Workbench(Stage stage, Home home, FileDialogs dialogs) {
        this.stage = stage;
        preferences = new Preferences(new SettingsFile(home.settingsFile()), background);
        journal = new Journal(home.journals(), Clock.systemUTC());
        files =
                new DocumentFiles(
                        document,
                        dialogs,
                        notices,
                        background,
                        file ->
                                preferences.change(
                                        each -> each.used(file.toAbsolutePath().toString())));
        appearance = new Appearance(ThemeChoice.named(preferences.settings().theme()));
        Findings findings = new Findings(document, checks);
        InspectorPanel inspector = new InspectorPanel(document, selection, findings, this::reveal);
        classroom =
                new Classroom(
                        document,
                        player,
                        files,
                        notices,
                        home.lessons(),
                        new Beginnings(document, files, preferences));
        frame =
                new Frame(
                        slot("palette", "Palette"),
                        slot("canvas", "Canvas"),
                        classroom.above(inspector),
                        new Dock(
                                slot("problems", "No problems"),
                                new FlowPanel(document, player),
                                new DnsPanel(document, draft, player)),
                        notices,
                        preferences.settings().window());
        new DocumentCommands(commands, files, this::close).register();
        new WorkbenchCommands(commands, document, selection, appearance, frame).register();
        new TransportCommands(commands, draft, player).register();
        commands.add(
                Command.of("learn", "Learn…", classroom::openWelcome)
                        .withIcon(BootstrapIcons.JOURNAL_BOOKMARK));
        new Pulse(player);
        frame.setTop(
                new VBox(
                        Bars.menus(commands, new RecentMenu(preferences, files), appearance),
                        Bars.tools(commands),
                        new TransportBar(document, draft, player, commands)));
        StatusBar statusBar = new StatusBar();
        statusBar.text().textProperty().bind(new SelectionSummary(document, selection));
        frame.setBottom(statusBar);
    }

    /// Shows the window where it was left, with this design in it.
    public void show(Opening opening) {
        document.open(opening.design(), opening.file());
        if (opening.problem() != null) {
            notices.error(opening.problem());
        }
        Scene scene =
                new Scene(new StackPane(frame.root(), classroom.welcome(), classroom.rings()));
        dress = appearance.dress(scene);
        commands.installOn(scene);
        appearance
                .choiceProperty()
                .subscribe(choice ->
                        preferences.change(
                                each -> each.withTheme(choice.name().toLowerCase(Locale.ROOT))));
        stage.setScene(scene);
        stage.titleProperty().bind(new WindowTitle(document));
        Placement.restore(stage, preferences.settings().window());
        stage.setOnCloseRequest(request -> {
            request.consume();
            close();
        });
        stage.show();
        new RecoveryOffer(journal, files, notices, background).makeIfNeeded();
        journal.follow(document);
    }

    /// Closes the window unless the user wants to keep what is unsaved.
    public void close() {
        classroom.endLesson();
        files.leaveCurrent(() -> {
            preferences.change(
                    each -> each.withWindow(frame.sizes(Placement.of(stage, each.window()))));
            dress.unsubscribe();
            journal.close();
            background.close();
            classroom.close();
            checks.stop();
            stage.hide();
        });
    }

    /// Greets the user with lessons to take and designs to open.
    public void welcome() {
        classroom.openWelcome();
    }

    /// Brings the journal up to date at once, as before the process is ended from outside.
    public void flushJournal() {
        journal.flush();
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

    public Appearance appearance() {
        return appearance;
    }

    public Notices notices() {
        return notices;
    }

    private void reveal(ResourceId id) {
        selection.set(id);
    }

    private static Region slot(String id, String words) {
        Placeholder slot = new Placeholder(words);
        slot.setId(id);
        return slot;
    }
}
