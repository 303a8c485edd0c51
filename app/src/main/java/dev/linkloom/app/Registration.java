package dev.linkloom.app;

import static dev.linkloom.app.command.Keys.key;
import static dev.linkloom.app.command.Keys.shortcut;
import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.clipboard.Clipping;
import dev.linkloom.app.command.Category;
import dev.linkloom.app.command.Command;
import dev.linkloom.app.command.Commands;
import dev.linkloom.app.inspector.InspectorPanel;
import dev.linkloom.app.problems.ProblemsPanel;
import dev.linkloom.app.simulation.TransportCommands;
import dev.linkloom.app.table.TablePanel;
import dev.linkloom.app.window.Frame;
import dev.linkloom.app.window.Overlay;

import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.List;

/// Registers everything the user can do in a window, in the order of the cheat sheet.
final class Registration {

    private final Desk desk;
    private final Commands commands;
    private final Frame frame;
    private final Panels panels;
    private final Overlays overlays;

    Registration(Desk desk, Commands commands, Frame frame, Panels panels, Overlays overlays) {
        this.desk = desk;
        this.commands = commands;
        this.frame = frame;
        this.panels = panels;
        this.overlays = overlays;
    }

    /// Registers what is done with files; answers the card that asks how a picture is exported.
    PictureCard files(Runnable close) {
        new DocumentCommands(
                        commands.in(Category.FILE),
                        desk.document(),
                        desk.filing().files(),
                        desk.saving(),
                        new Printing(desk.document(), desk.notices(), desk.stage()),
                        close)
                .register();
        return new ExportCommands(
                        commands.in(Category.FILE),
                        desk.document(),
                        desk.selection(),
                        desk.canvas(),
                        desk.player(),
                        desk.dialogs(),
                        desk.notices(),
                        desk.filing().background(),
                        desk.saving())
                .register();
    }

    /// Registers what is done to the design; answers the cards that ask for more: how several
    /// things are renamed, how many copies are made, what became of a template.
    List<Overlay> editing(InspectorPanel inspector) {
        RenameCard renaming = new RenameCard(desk.document(), desk.selection());
        Commands edit = commands.in(Category.EDIT);
        Commands arrange = commands.in(Category.ARRANGE);
        Clipping clipping =
                new Clipping(
                        desk.canvas(),
                        desk.document(),
                        desk.selection(),
                        desk.notices(),
                        desk.random(),
                        desk.images());
        commands.add(
                Command.of("properties", tr("Edit the properties"), () -> edit(inspector))
                        .withIcon(BootstrapIcons.UI_CHECKS)
                        .in(Category.EDIT));
        new EditCommands(
                        edit,
                        desk.document(),
                        desk.selection(),
                        desk.canvas(),
                        clipping,
                        renaming::open)
                .register();
        CopiesCard copies = new CopiesCard(desk.document(), desk.canvas().piling());
        new StackCommands(arrange, desk.canvas(), desk.selection(), copies::open).register();
        new LayoutCommands(arrange, desk.document(), desk.selection(), desk.canvas()).register();
        new AnnotationCommands(
                        edit, desk.document(), desk.selection(), desk.canvas(), desk.images())
                .register();
        new HoldCommands(arrange, desk.document(), desk.selection(), desk.canvas()).register();
        new SelectCommands(edit, desk.selection(), desk.canvas()).register();
        new ArrangeCommands(arrange, desk.document(), desk.selection(), desk.canvas().arranging())
                .register();
        commands.add(
                Command.of("add", tr("Add a resource…"), panels::showPalette)
                        .in(Category.EDIT)
                        .on(key(KeyCode.INSERT), shortcut(KeyCode.SLASH)));
        TemplateCard template = new TemplateCard();
        clipping.setOnImported(template::open);
        return List.of(renaming, copies, template);
    }

    private void edit(InspectorPanel inspector) {
        frame.inspectorShown().set(true);
        inspector.focusProperties();
    }

    void views(Views views, CleanCapture capture, InspectorPanel inspector) {
        Commands view = commands.in(Category.VIEW);
        new ScreenCommands(view, desk.stage(), capture.activeProperty()).register();
        new ViewCommands(view, desk.canvas(), desk.appearance(), frame).register();
        new AidCommands(commands, desk.canvas().aids(), desk.filing().preferences()).register();
        views.register(view, panels::showOutline);
        commands.add(
                Command.toggle("toggle-json", tr("JSON of the selection"), inspector.jsonShown())
                        .in(Category.VIEW)
                        .on(shortcut(KeyCode.U)));
    }

    void simulation() {
        Commands simulate = commands.in(Category.SIMULATE);
        new TransportCommands(simulate, desk.draft(), desk.player(), desk.selection()).register();
        new PacketCommands(
                        simulate,
                        desk.document(),
                        desk.player(),
                        desk.dialogs(),
                        desk.notices(),
                        desk.filing().background(),
                        desk.saving())
                .register();
    }

    void lists(ProblemsPanel problems, TablePanel table) {
        new TableCommands(
                        commands.in(Category.VIEW),
                        desk.document(),
                        table,
                        desk.dialogs(),
                        desk.notices(),
                        desk.filing().background(),
                        desk.saving(),
                        panels::showTable)
                .register();
        new ProblemCommands(
                        commands.in(Category.PROBLEMS),
                        desk.findings(),
                        problems,
                        panels::showProblems)
                .register();
    }

    void help() {
        new LearnCommands(
                        commands.in(Category.HELP),
                        overlays::greet,
                        panels::showRules,
                        panels::showOpenPoints)
                .register();
        overlays.register(commands.in(Category.HELP));
    }
}
