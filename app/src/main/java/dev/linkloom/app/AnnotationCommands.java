package dev.linkloom.app;

import static dev.linkloom.app.command.Keys.key;
import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.Annotating;
import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.clipboard.ImageFiles;
import dev.linkloom.app.command.Command;
import dev.linkloom.app.command.Commands;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.Selection;
import dev.linkloom.app.inspector.InspectorPanel;
import dev.linkloom.model.Annotation;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.input.KeyCode;

import org.kordamp.ikonli.bootstrapicons.BootstrapIcons;

/// What is written on the drawing for people.
record AnnotationCommands(
        Commands commands,
        Document document,
        Selection selection,
        DesignCanvas canvas,
        ImageFiles images) {

    void register() {
        Annotating annotating = canvas.editing().annotating();
        commands.add(
                Command.of("add-note", tr("Add a note"), annotating::addNote)
                        .withIcon(BootstrapIcons.STICKY)
                        .on(key(KeyCode.T)));
        commands.add(
                Command.of("add-frame", tr("Add a frame"), annotating::addFrame)
                        .withIcon(BootstrapIcons.BOUNDING_BOX));
        commands.add(
                Command.of("add-arrow", tr("Add an arrow"), annotating::addArrow)
                        .withIcon(BootstrapIcons.ARROW_RIGHT));
        commands.add(
                Command.of("add-image", tr("Add an image…"), () -> images.choose(annotating.here()))
                        .withIcon(BootstrapIcons.IMAGE));
        commands.add(
                Command.of("title-block", tr("Title block"), this::toggleTitleBlock)
                        .labelled(
                                document.designProperty()
                                        .map(each ->
                                                each.titleBlock() == null
                                                        ? tr("Add a title block")
                                                        : tr("Remove the title block")))
                        .withIcon(BootstrapIcons.CARD_HEADING));
        commands.add(
                Command.of("note-arrow", tr("Point the note at it"), annotating::pointAtSelected)
                        .withIcon(BootstrapIcons.ARROW_UP_RIGHT)
                        .when(noteAndResource(), tr("Select a note and what it is about")));
    }

    private void toggleTitleBlock() {
        document.perform(InspectorPanel.titleBlockToggled(document.design()));
    }

    private BooleanBinding noteAndResource() {
        return Bindings.createBooleanBinding(
                () ->
                        selection.ids().size() == 2
                                && selection.ids().stream()
                                                .filter(id ->
                                                        document.design().annotation(id)
                                                                instanceof Annotation.Note)
                                                .count()
                                        == 1
                                && selection.ids().stream()
                                        .anyMatch(id -> document.design().find(id) != null),
                selection.idsProperty());
    }
}
