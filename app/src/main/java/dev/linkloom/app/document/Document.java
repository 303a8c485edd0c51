package dev.linkloom.app.document;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Design;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.edit.History;
import dev.linkloom.model.stack.Mirror;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.random.RandomGenerator;

/// The open design: the one observable thing that every panel follows and every edit goes through.
///
/// Used on the JavaFX thread only.
public final class Document {

    private final ReadOnlyObjectWrapper<Design> design =
            new ReadOnlyObjectWrapper<>(Design.empty(tr("Untitled")));
    private final ReadOnlyObjectWrapper<Fabric> fabric = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper dirty = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper undoLabel = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoLabel = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Steps> steps =
            new ReadOnlyObjectWrapper<>(new Steps(List.of(), 0));
    private final ReadOnlyObjectWrapper<Design> opened = new ReadOnlyObjectWrapper<>(design.get());
    private final BooleanProperty locked = new SimpleBooleanProperty();
    private final RandomGenerator random = new SecureRandom();
    private Runnable onLocked = () -> {};
    private History history = new History(design.get());

    public Document() {
        publish();
    }

    /// Shows another design; its history starts anew and it counts as saved.
    ///
    /// @param from the file it came from; null for a new design or a sample
    public void open(Design opened, @Nullable Path from) {
        locked.set(false);
        history = new History(opened);
        file.set(from);
        this.opened.set(opened);
        publish();
    }

    /// Shows a design that was never saved as it is, such as a recovered one.
    public void openUnsaved(Design recovered, @Nullable Path from) {
        locked.set(false);
        history = new History(recovered);
        history.markUnsaved();
        file.set(from);
        opened.set(recovered);
        publish();
    }

    /// Whether nothing may change it, as while it is presented; another design is not locked.
    public BooleanProperty lockedProperty() {
        return locked;
    }

    /// Takes what to do when somebody tries to change it all the same.
    public void setOnLocked(Runnable action) {
        onLocked = action;
    }

    private boolean isLocked() {
        if (locked.get()) {
            onLocked.run();
        }
        return locked.get();
    }

    /// Performs one edit as one undoable step. What it changes in the one that is drawn for a stack
    /// is changed in all of it.
    public void perform(Edit edit) {
        if (isLocked()) {
            return;
        }
        history.perform(Mirror.of(history.present(), edit, random));
        publish();
    }

    /// Performs an edit that carries on the last one, such as the next press of an arrow key: one
    /// step to undo.
    public void amend(Edit edit) {
        if (isLocked()) {
            return;
        }
        history.amend(Mirror.of(history.present(), edit, random));
        publish();
    }

    public void undo() {
        if (isLocked()) {
            return;
        }
        history.undo();
        publish();
    }

    public void redo() {
        if (isLocked()) {
            return;
        }
        history.redo();
        publish();
    }

    /// Undoes or redoes until the step at this index is the present one.
    public void goTo(int step) {
        if (isLocked()) {
            return;
        }
        history.goTo(step);
        publish();
    }

    /// Remembers which version the file holds; it need not be the present one any more.
    public void markSaved(Design version, Path to) {
        history.markSaved(version);
        file.set(to);
        publish();
    }

    public Design design() {
        return design.get();
    }

    /// What people call it: the file's name, or the title before the first save.
    public String name() {
        Path saved = file.get();
        return saved == null ? design.get().title() : String.valueOf(saved.getFileName());
    }

    /// The present design, compiled.
    public Fabric fabric() {
        return fabric.get();
    }

    public ReadOnlyObjectProperty<Design> designProperty() {
        return design.getReadOnlyProperty();
    }

    /// Changes with every version, before [#designProperty()] does.
    public ReadOnlyObjectProperty<Fabric> fabricProperty() {
        return fabric.getReadOnlyProperty();
    }

    /// The design as it was when it was opened; another one means that another design is open.
    public ReadOnlyObjectProperty<Design> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /// The file on disk; null before the first save.
    public ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    /// Whether there is something to save.
    public ReadOnlyBooleanProperty dirtyProperty() {
        return dirty.getReadOnlyProperty();
    }

    /// What undo takes back, such as "Add subnet-1"; empty when there is nothing.
    public ReadOnlyStringProperty undoLabelProperty() {
        return undoLabel.getReadOnlyProperty();
    }

    /// What redo brings again; empty when there is nothing.
    public ReadOnlyStringProperty redoLabelProperty() {
        return redoLabel.getReadOnlyProperty();
    }

    /// Every version that undo and redo can reach, and which of them is shown.
    ///
    /// @param all the oldest first
    public record Steps(List<History.Step> all, int cursor) {}

    public ReadOnlyObjectProperty<Steps> stepsProperty() {
        return steps.getReadOnlyProperty();
    }

    @SuppressWarnings("ReferenceEquality") // the same version needs no new fabric
    private void publish() {
        undoLabel.set(orEmpty(history.undoLabel()));
        redoLabel.set(orEmpty(history.redoLabel()));
        dirty.set(history.isDirty());
        if (fabric.get() == null || fabric.get().design() != history.present()) {
            Fabric before = fabric.get();
            fabric.set(
                    before == null
                            ? Fabric.compile(history.present())
                            : before.after(history.present()));
            design.set(history.present());
        }
        steps.set(new Steps(history.steps(), history.cursor()));
    }

    private static String orEmpty(@Nullable String label) {
        return label == null ? "" : label;
    }
}
