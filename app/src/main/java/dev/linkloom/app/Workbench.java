package dev.linkloom.app;

import dev.linkloom.app.background.Background;
import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.clipboard.ImageFiles;
import dev.linkloom.app.command.Commands;
import dev.linkloom.app.command.Keymap;
import dev.linkloom.app.dns.DnsPanel;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.FileDialogs;
import dev.linkloom.app.document.Opening;
import dev.linkloom.app.document.Selection;
import dev.linkloom.app.export.Fonts;
import dev.linkloom.app.history.HistoryPanel;
import dev.linkloom.app.inspector.InspectorPanel;
import dev.linkloom.app.lesson.Classroom;
import dev.linkloom.app.notice.Notices;
import dev.linkloom.app.palette.PalettePanel;
import dev.linkloom.app.preview.Previews;
import dev.linkloom.app.problems.Findings;
import dev.linkloom.app.problems.ProblemsPanel;
import dev.linkloom.app.rules.BundledRules;
import dev.linkloom.app.rules.PageEvent;
import dev.linkloom.app.rules.RuleEvent;
import dev.linkloom.app.rules.RulesPanel;
import dev.linkloom.app.settings.Home;
import dev.linkloom.app.settings.Settings;
import dev.linkloom.app.simulation.FlowDraft;
import dev.linkloom.app.simulation.FlowOverlay;
import dev.linkloom.app.simulation.FlowPanel;
import dev.linkloom.app.simulation.PacketPanel;
import dev.linkloom.app.simulation.Player;
import dev.linkloom.app.simulation.Pulse;
import dev.linkloom.app.simulation.Runs;
import dev.linkloom.app.simulation.TransportBar;
import dev.linkloom.app.table.Gist;
import dev.linkloom.app.table.TablePanel;
import dev.linkloom.app.theme.Appearance;
import dev.linkloom.app.window.Frame;
import dev.linkloom.app.window.Overlay;
import dev.linkloom.app.window.Placement;

import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javafx.util.Subscription;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/// The one window: a design on the canvas, everything that can be done to it around it.
public final class Workbench {

    private final Document document = new Document();
    private final Selection selection = new Selection(document);
    private final Player player = new Player(document);
    private final FlowOverlay overlay = new FlowOverlay(player);
    private final FlowDraft draft = new FlowDraft(document);
    private final Commands commands = new Commands();
    private final Notices notices = new Notices();
    private final Background checks = new Background("linkloom-checks");
    private final Background drawing = new Background("linkloom-drawing");
    private final Findings findings = new Findings(document, checks);
    private final RandomGenerator random = new SecureRandom();
    private final Stage stage;
    private final Filing filing;
    private final Appearance appearance;
    private final DesignCanvas canvas;
    private final Views views;
    private final Classroom classroom;
    private final Previews previews = new Previews();
    private final Frame frame;
    private final Panels panels;
    private final Overlays overlays;
    private final PictureCard pictures;
    private final List<Overlay> cards;
    private final ImageFiles images;
    private final Keymap keymap;
    private final CleanCapture capture;
    private final Browsing browsing;

    /// What the window and the platform hold of this workbench; both outlive it.
    private Subscription life = Subscription.EMPTY;

    private boolean isDisposed;

    /// @param stage the window to fill
    /// @param home where settings and journals are
    public Workbench(Stage stage, Home home, FileDialogs dialogs) {
        Fonts.load();
        this.stage = stage;
        filing = new Filing(document, home, dialogs, notices);
        browsing = new Browsing(dialogs, notices);
        appearance = new Appearance(settings().options().theme());
        canvas = new DesignCanvas(document, selection, random);
        canvas.refineIn(drawing);
        canvas.editing().tidyIn(filing.background());
        findings.listProperty().subscribe(canvas::mark);
        canvas.describeBy(id -> Gist.of(document.fabric(), findings.list(), id));
        views = new Views(document, selection, canvas, checks);
        RememberedView.keep(document, canvas.folding(), views.lenses(), filing.views());
        canvas.overlayProperty().bind(overlay.itemsProperty());
        canvas.overlayScaleProperty().bind(overlay.scaleProperty());
        Remembered.restore(settings().options(), appearance);
        canvas.paletteProperty().bind(appearance.paletteProperty());
        new Pulse(player);
        player.visibilityProperty().bind(canvas.folding().visibilityProperty());
        overlay.zoomProperty().bind(canvas.camera().zoomProperty());
        overlay.windowProperty().bind(views.window());
        overlay.reducedMotionProperty().bind(appearance.reducedMotionProperty());
        Desk desk =
                new Desk(
                        stage,
                        document,
                        selection,
                        canvas,
                        player,
                        draft,
                        findings,
                        filing,
                        dialogs,
                        new Saving(notices, dialogs),
                        notices,
                        appearance,
                        random);
        images = desk.images();
        BundledRules rulebook = new BundledRules();
        InspectorPanel inspector =
                new InspectorPanel(
                        document,
                        selection,
                        findings,
                        rulebook,
                        new Runs(document, player),
                        appearance.paletteProperty(),
                        desk::reveal,
                        canvas.editing()::hold,
                        canvas.piling(),
                        canvas.editing()::deleteSelected);
        ProblemsPanel problems = new ProblemsPanel(document, findings, rulebook, desk::reveal);
        classroom = new Classroom(document, player, filing.files(), notices, home.lessons());
        classroom.pointOn(canvas);
        RulesPanel rules = new RulesPanel(rulebook, document);
        TablePanel table = new TablePanel(document, selection, findings, desk::reveal);
        Dock dock =
                new Dock(
                        problems,
                        new FlowPanel(document, player, commands),
                        new PacketPanel(document, player),
                        new DnsPanel(document, draft, player),
                        new HistoryPanel(document),
                        rules,
                        table);
        dock.countProblems(findings);
        dock.rules().setOnSelectionChanged(_ -> rules.fill());
        PalettePanel palette = new PalettePanel(selection, canvas, random, images::choose);
        Remembered.recall(palette, filing.preferences());
        SideTabs side = new SideTabs(palette, views.outline());
        frame =
                new Frame(
                        side,
                        views.around(),
                        classroom.above(inspector),
                        dock,
                        notices,
                        settings().window());
        capture =
                new CleanCapture(frame, views.around(), views.minimapWanted(), document, selection);
        panels = new Panels(frame, dock, rules, palette, side);
        keymap = new Keymap(commands, filing.preferences());
        overlays =
                Overlays.of(desk, commands, keymap, classroom.shelf(), previews, rulebook, panels);
        commands.coveredProperty().bind(overlays.covering());
        commands.coveredProperty()
                .subscribe(covered -> {
                    if (!covered) {
                        canvas.requestFocus();
                    }
                });
        canvas.setOnTold(desk::tell);
        canvas.addEventHandler(KeyEvent.KEY_PRESSED, this::editByEnter);
        Registration registration = new Registration(desk, commands, frame, panels, overlays);
        pictures = registration.files(this::close);
        cards = registration.editing(inspector);
        registration.views(views, capture, inspector);
        registration.simulation();
        registration.lists(problems, table);
        registration.help();
        new SelectionMenus(commands, selection, canvas.linkSelected()).installOn(canvas);
        capture.name(commands.get("clean-capture"));
        MenuBar menus = Bars.menus(commands, new RecentMenu(filing.recent()), appearance);
        frame.setTop(
                new VBox(
                        Bars.top(menus, commands),
                        new TransportBar(document, draft, player, commands)));
        frame.setBottom(StatusLine.of(desk, commands));
    }

    private void editByEnter(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isConsumed()) {
            event.consume();
            commands.run("properties");
        }
    }

    /// Shows the window where it was left, with this design in it.
    public void show(Opening opening) {
        filing.files().begin(opening);
        filing.files().compareIn(overlays::compare);
        if (opening.problem() != null) {
            notices.error(opening.problem());
        }
        StackPane root = new StackPane(frame.root());
        root.getChildren().add(pictures);
        root.getChildren().addAll(cards);
        root.getChildren().addAll(overlays.nodes());
        root.getChildren().add(classroom.rings());
        Scene scene = new Scene(root);
        scene.addEventHandler(RuleEvent.OPEN, overlays::showRule);
        scene.addEventHandler(PageEvent.OPEN, browsing::open);
        new FileDrop(filing.files(), images, canvas, notices).on(scene);
        life = live(scene);
        List<String> complaints = new ArrayList<>(filing.preferences().complaints());
        complaints.addAll(keymap.restore());
        if (!complaints.isEmpty()) {
            notices.error(String.join(" ", complaints));
        }
        commands.installOn(scene);
        new Remembered(filing.preferences(), appearance).follow();
        stage.setScene(scene);
        stage.titleProperty().bind(new WindowTitle(document));
        Placement.restore(stage, settings().window());
        stage.setOnCloseRequest(request -> {
            request.consume();
            close();
        });
        stage.show();
        WholeView.keep(canvas, document);
        canvas.requestFocus();
        filing.begin(overlays::compare);
    }

    private Subscription live(Scene scene) {
        EventHandler<WindowEvent> leaving = _ -> takeWhatIsTyped();
        stage.addEventHandler(WindowEvent.WINDOW_HIDING, leaving);
        return Subscription.combine(
                () -> stage.removeEventHandler(WindowEvent.WINDOW_HIDING, leaving),
                appearance.dress(scene),
                // Without a window there are no styles, and cells made for the flow would miss
                // them.
                stage.showingProperty().subscribe(() -> player.pause()),
                stage.focusedProperty()
                        .subscribe(focused -> {
                            if (focused) {
                                lookForChanges();
                            }
                        }));
    }

    /// Closes the window unless the user wants to keep what is unsaved.
    public void close() {
        takeWhatIsTyped();
        classroom.endLesson();
        filing.files().leaveCurrent(this::dispose);
    }

    /// A field takes its words when the keyboard leaves it; when the window is gone, that is too
    /// late.
    private void takeWhatIsTyped() {
        canvas.requestFocus();
    }

    /// Closes the window; what is unsaved is given up. A second time does nothing.
    void dispose() {
        if (isDisposed) {
            return;
        }
        isDisposed = true;
        if (stage.isShowing()) {
            takeWhatIsTyped();
        }
        filing.preferences()
                .change(each -> each.withWindow(frame.sizes(Placement.of(stage, each.window()))));
        life.unsubscribe();
        overlay.reducedMotionProperty().unbind();
        stage.titleProperty().unbind();
        stage.setOnCloseRequest(null);
        player.pause();
        filing.close();
        classroom.close();
        checks.stop();
        drawing.stop();
        previews.stop();
        stage.hide();
        stage.setScene(null);
    }

    /// Greets the user with lessons to take and designs to open.
    public void welcome() {
        overlays.greet();
    }

    /// Opens a file that was used before.
    void openRecent(Path file) {
        filing.recent().open(file);
    }

    /// Says so when another program has changed the open file.
    void lookForChanges() {
        filing.files().lookForChanges();
    }

    /// Brings the journal up to date at once, as before the process is ended from outside.
    public void flushJournal() {
        filing.flush();
    }

    /// Whether something is still being computed that will change what the window shows.
    boolean isBusy() {
        return findings.isBusy() || canvas.isRefining();
    }

    /// Where files are read and written, and large designs tidied.
    Background background() {
        return filing.background();
    }

    /// Brings the list of hops to the front.
    void showFlow() {
        panels.showFlow();
    }

    private Settings settings() {
        return filing.preferences().settings();
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
