package dev.linkloom.app.clipboard;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.canvas.gesture.Insertion;
import dev.linkloom.app.canvas.gesture.Nesting;
import dev.linkloom.app.canvas.gesture.Outcome;
import dev.linkloom.app.canvas.gesture.Room;
import dev.linkloom.app.diagram.Point;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.Selection;
import dev.linkloom.app.layout.Preset;
import dev.linkloom.app.layout.Tidy;
import dev.linkloom.app.notice.Notices;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.exchange.cloudformation.CloudFormation;
import dev.linkloom.model.exchange.cloudformation.Imported;
import dev.linkloom.model.file.DesignFormatException;
import dev.linkloom.model.fragment.Fragment;
import dev.linkloom.model.resource.Account;
import dev.linkloom.model.resource.Resource;

import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/// What Copy, Cut, Paste and Duplicate do to the selected resources.
///
/// The clipboard holds text in the format of design files, so a copy can be pasted in another
/// window, sent to somebody, and pasted from there.
public final class Clipping {

    /// How far a duplicate lies from its original where there is room.
    private static final double ASIDE = 3 * Room.GRID;

    private final DesignCanvas canvas;
    private final Document document;
    private final Selection selection;
    private final Notices notices;
    private final RandomGenerator random;
    private Consumer<Imported> told = _ -> {};
    private final ImageFiles images;

    /// @param random where new ids come from
    public Clipping(
            DesignCanvas canvas,
            Document document,
            Selection selection,
            Notices notices,
            RandomGenerator random,
            ImageFiles images) {
        this.images = images;
        this.canvas = canvas;
        this.document = document;
        this.selection = selection;
        this.notices = notices;
        this.random = random;
    }

    /// Puts the selected resources and everything inside them on the clipboard.
    public void copy() {
        if (!isTyping() && !selection.ids().isEmpty()) {
            ClipboardContent content = new ClipboardContent();
            content.putString(Fragment.of(document.design(), selection.ids()).text());
            Clipboard.getSystemClipboard().setContent(content);
            canvas.say(tr("Copied. Paste it here, in another window, or as text anywhere."));
        }
    }

    /// Copies, and deletes as one step.
    public void cut() {
        if (!isTyping() && !selection.ids().isEmpty()) {
            copy();
            canvas.editing().deleteSelected();
        }
    }

    /// Pastes at the pointer, or into the selected container, or else where the copies came from.
    public void paste() {
        if (isTyping()) {
            return;
        }
        String text = Clipboard.getSystemClipboard().getString();
        Image image = text == null ? Clipboard.getSystemClipboard().getImage() : null;
        if (image != null) {
            images.add(image, canvas.editing().annotating().here());
        } else if (text == null || text.isBlank()) {
            canvas.say(tr("There is nothing to paste. Copy resources first."));
        } else {
            pasteText(text);
        }
    }

    private void pasteText(String text) {
        try {
            if (CloudFormation.isTemplate(text)) {
                pasteTemplate(text);
            } else {
                paste(Fragment.parse(text));
            }
        } catch (DesignFormatException wrong) {
            notices.error(
                    tr(
                            "The clipboard holds no resources to paste. %s",
                            String.valueOf(wrong.getMessage())));
        }
    }

    /// Reads a CloudFormation template into the account at the pointer or the selected one, or else
    /// into one of its own, tidied.
    private void pasteTemplate(String text) throws DesignFormatException {
        ResourceId home = home();
        Imported read = CloudFormation.read(text, document.design(), account(home));
        if (read.fragment().isEmpty()) {
            notices.error(
                    tr("Nothing of the template can be drawn here."),
                    new Notices.Choice("template-details", tr("Details"), () -> told.accept(read)));
            return;
        }
        Fragment tidied = tidied(read.fragment());
        Box bounds = tidied.bounds();
        Point at = canvas.pointer();
        Point to = at == null ? canvas.camera().middle() : at;
        double dx = bounds == null ? 0 : to.x() - bounds.centerX();
        double dy = bounds == null ? 0 : to.y() - bounds.centerY();
        finish(insertion(Insertion.Verb.PASTE, tidied, home, dx, dy));
        tell(read);
    }

    private void tell(Imported read) {
        String words =
                tr(
                        "CloudFormation: %s read, %s with guesses, %s skipped.",
                        read.count(Imported.Kind.READ),
                        read.count(Imported.Kind.GUESSED),
                        read.count(Imported.Kind.SKIPPED));
        notices.offer(
                words,
                new Notices.Choice("template-details", tr("Details"), () -> told.accept(read)));
    }

    /// The container at the pointer or the selected one, if that lies in an account.
    private @Nullable ResourceId home() {
        Nesting nesting = canvas.nesting();
        Point pointer = canvas.pointer();
        ResourceId under = pointer == null ? null : nesting.containerAt(pointer, Set.of());
        ResourceId selected = selection.only();
        return account(under) != null ? under : account(selected) != null ? selected : null;
    }

    /// The account that something is or lies in; null for none.
    private @Nullable ResourceId account(@Nullable ResourceId id) {
        Design design = document.design();
        for (Resource each = design.find(id); each != null; each = design.find(each.parent())) {
            if (each instanceof Account) {
                return each.id();
            }
        }
        return null;
    }

    private static Fragment tidied(Fragment fragment) {
        Design content = fragment.content();
        for (var each : Tidy.all(content, Preset.BANDS, Set.of()).entrySet()) {
            content = content.placed(each.getKey(), each.getValue());
        }
        return new Fragment(content);
    }

    /// Takes what became of a template, for who wants to read it.
    public void setOnImported(Consumer<Imported> action) {
        told = action;
    }

    /// Puts copies of the selected resources beside them.
    public void duplicate() {
        if (!isTyping() && !selection.ids().isEmpty()) {
            Fragment fragment = Fragment.of(document.design(), selection.ids());
            finish(insertion(Insertion.Verb.DUPLICATE, fragment, null, ASIDE, ASIDE));
        }
    }

    private void paste(Fragment fragment) {
        Insertion first = null;
        for (Target each : targets(fragment)) {
            Insertion made =
                    insertion(
                            Insertion.Verb.PASTE, fragment, each.container(), each.dx(), each.dy());
            if (made.outcome() instanceof Outcome.Change) {
                finish(made);
                return;
            }
            first = first == null ? made : first;
        }
        if (first != null) {
            finish(first);
        }
    }

    private record Target(@Nullable ResourceId container, double dx, double dy) {}

    /// Where a paste may go, the best place first.
    private List<Target> targets(Fragment fragment) {
        Nesting nesting = canvas.nesting();
        Box bounds = fragment.bounds();
        Point pointer = canvas.pointer();
        ResourceId selected = selection.only();
        Target back = new Target(null, ASIDE, ASIDE);
        if (pointer == null || bounds == null) {
            return List.of(new Target(selected, ASIDE, ASIDE), back);
        }
        ResourceId under = nesting.containerAt(pointer, Set.of());
        double dx = pointer.x() - bounds.centerX();
        double dy = pointer.y() - bounds.centerY();
        return List.of(new Target(under, dx, dy), new Target(selected, ASIDE, ASIDE), back);
    }

    private Insertion insertion(
            Insertion.Verb verb,
            Fragment fragment,
            @Nullable ResourceId container,
            double dx,
            double dy) {
        return Insertion.of(verb, canvas.nesting(), fragment, container, dx, dy, random);
    }

    private void finish(Insertion insertion) {
        canvas.perform(insertion.outcome());
        if (insertion.outcome() instanceof Outcome.Change(var _, var added) && !added.isEmpty()) {
            canvas.reveal(added.getFirst());
        }
        if (!insertion.lost().isEmpty()) {
            notices.offer(insertion.lost());
        }
    }

    /// Whether the keys belong to a text field now.
    private boolean isTyping() {
        Scene scene = canvas.getScene();
        return scene != null && scene.getFocusOwner() instanceof TextInputControl;
    }
}
