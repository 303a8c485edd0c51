package dev.linkloom.app;

import static dev.linkloom.app.command.Keys.key;
import static dev.linkloom.app.command.Keys.shortcut;

import dev.linkloom.app.background.Background;
import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.command.Command;
import dev.linkloom.app.command.Commands;
import dev.linkloom.app.dns.DnsPanel;
import dev.linkloom.app.document.Backups;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.DocumentFiles;
import dev.linkloom.app.document.FileDialogs;
import dev.linkloom.app.document.Journal;
import dev.linkloom.app.document.Opening;
import dev.linkloom.app.document.Selection;
import dev.linkloom.app.export.Fonts;
import dev.linkloom.app.history.HistoryPanel;
import dev.linkloom.app.inspector.InspectorPanel;
import dev.linkloom.app.lesson.Classroom;
import dev.linkloom.app.notice.Notices;
import dev.linkloom.app.palette.PalettePanel;
import dev.linkloom.app.problems.Findings;
import dev.linkloom.app.problems.ProblemsPanel;
import dev.linkloom.app.rules.BundledRules;
import dev.linkloom.app.rules.RuleCard;
import dev.linkloom.app.rules.RuleEvent;
import dev.linkloom.app.rules.RulesPanel;
import dev.linkloom.app.settings.Home;
import dev.linkloom.app.settings.Preferences;
import dev.linkloom.app.settings.SettingsFile;
import dev.linkloom.app.simulation.FlowDraft;
import dev.linkloom.app.simulation.FlowOverlay;
import dev.linkloom.app.simulation.FlowPanel;
import dev.linkloom.app.simulation.PacketPanel;
import dev.linkloom.app.simulation.Player;
import dev.linkloom.app.simulation.Pulse;
import dev.linkloom.app.simulation.TransportBar;
import dev.linkloom.app.simulation.TransportCommands;
import dev.linkloom.app.theme.Appearance;
import dev.linkloom.app.theme.ThemeChoice;
import dev.linkloom.app.window.Frame;
import dev.linkloom.app.window.Placement;
import dev.linkloom.app.window.StatusBar;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.model.ResourceId;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.util.Subscription;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Locale;
import java.util.random.RandomGenerator;

/// The one window: a design on the canvas, everything that can be done to it around it.
public final class Workbench {

    private final Document document = new Document();
    private final Selection selection = new Selection(document);
    private final Player player = new Player(document);
    private final FlowOverlay overlay = new FlowOverlay(player);
    private final Pulse pulse = new Pulse(player);
    private final FlowDraft draft = new FlowDraft(document);
    private final Commands commands = new Commands();
    private final Notices notices = new Notices();
    private final Background background = new Background("linkloom-files");
    private final Background checks = new Background("linkloom-checks");
    private final Findings findings = new Findings(document, checks);
    private final BundledRules rulebook = new BundledRules();
    private final RulesPanel rules = new RulesPanel(rulebook);
    private final RuleCard ruleCard = new RuleCard(rulebook, this::showRule);
    private final Stage stage;
    private final Preferences preferences;
    private final Journal journal;
    private final DocumentFiles files;
    private final RecentFiles recentFiles;
    private final Appearance appearance;
    private final DesignCanvas canvas;
    private final Classroom classroom;
    private final Dock dock;
    private final Frame frame;
    private Subscription dress = Subscription.EMPTY;

    /// @param stage the window to fill
    /// @param home where settings and journals are
    public Workbench(Stage stage, Home home, FileDialogs dialogs) {
        Fonts.load();
        this.stage = stage;
        RandomGenerator random = new SecureRandom();
        preferences = new Preferences(new SettingsFile(home.settingsFile()), background);
        journal = new Journal(home.journals(), Clock.systemUTC());
        files =
                new DocumentFiles(
                        document,
                        dialogs,
                        notices,
                        background,
                        new Backups(home.backups(), Clock.systemUTC()),
                        file ->
                                preferences.change(
                                        each -> each.used(file.toAbsolutePath().toString())));
        recentFiles = new RecentFiles(preferences, files, notices, background);
        appearance = new Appearance(ThemeChoice.named(preferences.settings().theme()));
        canvas = new DesignCanvas(document, selection, random);
        canvas.overlayProperty().bind(overlay.itemsProperty());
        canvas.overlayScaleProperty().bind(overlay.scaleProperty());
        canvas.darkProperty().bind(appearance.darkProperty());
        overlay.zoomProperty().bind(canvas.camera().zoomProperty());
        overlay.windowProperty().bind(canvas.camera().windowProperty());
        overlay.reducedMotionProperty().bind(Platform.getPreferences().reducedMotionProperty());
        InspectorPanel inspector =
                new InspectorPanel(
                        document, selection, findings, appearance.darkProperty(), this::reveal);
        ProblemsPanel problems = new ProblemsPanel(document, findings, this::reveal);
        classroom =
                new Classroom(
                        document,
                        player,
                        files,
                        notices,
                        home.lessons(),
                        new Beginnings(document, files, recentFiles));
        classroom.pointOn(canvas);
        dock =
                new Dock(
                        problems,
                        new FlowPanel(document, player, commands),
                        new PacketPanel(document, player),
                        new DnsPanel(document, draft, player),
                        new HistoryPanel(document),
                        rules);
        dock.countProblems(findings);
        dock.rules().setOnSelectionChanged(_ -> rules.fill());
        PalettePanel palette = new PalettePanel(document, selection, canvas, random);
        frame =
                new Frame(
                        palette,
                        canvas,
                        classroom.above(inspector),
                        dock,
                        notices,
                        preferences.settings().window());
        commands.coveredProperty().bind(classroom.welcome().visibleProperty());
        commands.coveredProperty()
                .subscribe(covered -> {
                    if (!covered) {
                        canvas.requestFocus();
                    }
                });
        registerCommands(problems, dialogs);
        registerAdding(palette);
        MenuBar menus = Bars.menus(commands, new RecentMenu(recentFiles), appearance);
        frame.setTop(
                new VBox(
                        Bars.top(menus, commands),
                        new TransportBar(document, draft, player, commands)));
        StatusBar statusBar = new StatusBar(new ZoomControl(canvas, commands));
        statusBar.text().textProperty().bind(new StatusText(document, selection, canvas));
        frame.setBottom(statusBar);
    }

    private void registerCommands(ProblemsPanel problems, FileDialogs dialogs) {
        new DocumentCommands(commands, document, files, this::close).register();
        new EditCommands(commands, document, selection, canvas).register();
        new ViewCommands(commands, canvas, appearance, frame).register();
        new TransportCommands(commands, draft, player).register();
        new PacketCommands(commands, document, player, dialogs, notices, background).register();
        new ProblemCommands(commands, findings, problems, this::showProblems).register();
        new LearnCommands(commands, classroom, this::showRules).register();
    }

    /// Shows the window where it was left, with this design in it.
    public void show(Opening opening) {
        document.open(opening.design(), opening.file());
        if (opening.problem() != null) {
            notices.error(opening.problem());
        }
        Scene scene =
                new Scene(
                        new StackPane(
                                frame.root(), ruleCard, classroom.welcome(), classroom.rings()));
        scene.addEventHandler(RuleEvent.OPEN, ruleCard::show);
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
        stage.focusedProperty()
                .subscribe(focused -> {
                    if (focused) {
                        lookForChanges();
                    }
                });
        stage.show();
        WholeView.keep(canvas, document);
        canvas.requestFocus();
        new RecoveryOffer(journal, files, notices, background).makeIfNeeded();
        journal.follow(document);
    }

    /// Closes the window unless the user wants to keep what is unsaved.
    public void close() {
        classroom.endLesson();
        files.leaveCurrent(this::dispose);
    }

    /// Closes the window; what is unsaved is given up.
    void dispose() {
        preferences.change(
                each -> each.withWindow(frame.sizes(Placement.of(stage, each.window()))));
        dress.unsubscribe();
        overlay.reducedMotionProperty().unbind();
        pulse.stop();
        journal.close();
        background.close();
        classroom.close();
        checks.stop();
        stage.hide();
    }

    /// Greets the user with lessons to take and designs to open.
    public void welcome() {
        classroom.openWelcome();
    }

    /// Opens a file that was used before.
    void openRecent(Path file) {
        recentFiles.open(file);
    }

    /// Says so when another program has changed the open file.
    void lookForChanges() {
        files.lookForChanges();
    }

    /// Brings the journal up to date at once, as before the process is ended from outside.
    public void flushJournal() {
        journal.flush();
    }

    /// Whether something is still being computed that will change what the window shows.
    boolean isBusy() {
        return findings.isBusy();
    }

    /// Brings the list of hops to the front.
    void showFlow() {
        frame.dockShown().set(true);
        dock.getSelectionModel().select(dock.flow());
    }

    private void showProblems() {
        frame.dockShown().set(true);
        dock.getSelectionModel().select(dock.problems());
    }

    private void registerAdding(PalettePanel palette) {
        commands.add(
                Command.of("add", "Add a resource…", () -> pickIn(palette))
                        .on(key(KeyCode.INSERT), shortcut(KeyCode.SLASH)));
    }

    private void pickIn(PalettePanel palette) {
        frame.paletteShown().set(true);
        palette.focusSearch();
    }

    private void showRules() {
        frame.dockShown().set(true);
        dock.getSelectionModel().select(dock.rules());
        rules.focusSearch();
    }

    private void showRule(RuleId id) {
        showRules();
        rules.reveal(id);
    }

    private void reveal(ResourceId id) {
        selection.set(id);
        canvas.reveal(id);
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

    public DesignCanvas canvas() {
        return canvas;
    }

    FlowDraft draft() {
        return draft;
    }

    Findings findings() {
        return findings;
    }

    Scene scene() {
        return stage.getScene();
    }
}
