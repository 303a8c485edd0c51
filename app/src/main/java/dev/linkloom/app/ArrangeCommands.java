package dev.linkloom.app;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.Arranging;
import dev.linkloom.app.canvas.gesture.Align;
import dev.linkloom.app.canvas.gesture.Distribute;
import dev.linkloom.app.canvas.gesture.MatchSize;
import dev.linkloom.app.command.Command;
import dev.linkloom.app.command.Commands;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.Selection;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/// Lines up what is selected.
record ArrangeCommands(
        Commands commands, Document document, Selection selection, Arranging arranging) {

    /// The ids of those that line up, left to right and top to bottom.
    static final List<String> ALIGN = Stream.of(Align.values()).map(ArrangeCommands::id).toList();

    /// The ids of those that make gaps equal.
    static final List<String> DISTRIBUTE =
            Stream.of(Distribute.values()).map(ArrangeCommands::id).toList();

    /// The ids of those that make containers of one size.
    static final List<String> MATCH =
            Stream.of(MatchSize.values()).map(ArrangeCommands::id).toList();

    void register() {
        BooleanBinding several = selected(2);
        for (Align each : Align.values()) {
            commands.add(
                    Command.of(id(each), each.label(), () -> arranging.align(each))
                            .withIcon(icon(each))
                            .when(several, tr("Select at least two resources")));
        }
        BooleanBinding many = selected(3);
        for (Distribute each : Distribute.values()) {
            commands.add(
                    Command.of(id(each), each.label(), () -> arranging.distribute(each))
                            .withIcon(icon(each))
                            .when(many, tr("Select at least three resources")));
        }
        BooleanBinding containers =
                Bindings.createBooleanBinding(
                        () -> selection.ids().stream().filter(this::isContainer).count() > 1,
                        selection.idsProperty());
        for (MatchSize each : MatchSize.values()) {
            commands.add(
                    Command.of(id(each), each.label(), () -> arranging.match(each))
                            .when(containers, tr("Select at least two containers")));
        }
    }

    private BooleanBinding selected(int least) {
        return Bindings.createBooleanBinding(
                () -> selection.ids().size() >= least, selection.idsProperty());
    }

    private boolean isContainer(ResourceId id) {
        Resource found = document.design().find(id);
        return found != null && found.type().isContainer();
    }

    private static Ikon icon(Align side) {
        return switch (side) {
            case LEFT -> BootstrapIcons.ALIGN_START;
            case CENTER -> BootstrapIcons.ALIGN_CENTER;
            case RIGHT -> BootstrapIcons.ALIGN_END;
            case TOP -> BootstrapIcons.ALIGN_TOP;
            case MIDDLE -> BootstrapIcons.ALIGN_MIDDLE;
            case BOTTOM -> BootstrapIcons.ALIGN_BOTTOM;
        };
    }

    private static Ikon icon(Distribute direction) {
        return switch (direction) {
            case HORIZONTALLY -> BootstrapIcons.DISTRIBUTE_HORIZONTAL;
            case VERTICALLY -> BootstrapIcons.DISTRIBUTE_VERTICAL;
        };
    }

    private static String id(Enum<?> each) {
        String verb =
                each instanceof Align
                        ? "align"
                        : each instanceof Distribute ? "distribute" : "match";
        return verb + "-" + each.name().toLowerCase(Locale.ROOT);
    }
}
