package dev.linkloom.app;

import dev.linkloom.app.canvas.DesignCanvas;
import dev.linkloom.app.canvas.Told;
import dev.linkloom.app.clipboard.ImageFiles;
import dev.linkloom.app.document.Document;
import dev.linkloom.app.document.FileDialogs;
import dev.linkloom.app.document.Selection;
import dev.linkloom.app.notice.Notices;
import dev.linkloom.app.problems.Findings;
import dev.linkloom.app.simulation.FlowDraft;
import dev.linkloom.app.simulation.Player;
import dev.linkloom.app.theme.Appearance;
import dev.linkloom.model.ResourceId;

import javafx.stage.Stage;

import java.util.random.RandomGenerator;

/// What the user works on and with in a window: everything that commands act upon.
///
/// @param random draws the ids of new resources
record Desk(
        Stage stage,
        Document document,
        Selection selection,
        DesignCanvas canvas,
        Player player,
        FlowDraft draft,
        Findings findings,
        Filing filing,
        FileDialogs dialogs,
        Saving saving,
        Notices notices,
        Appearance appearance,
        RandomGenerator random) {

    /// How pictures come onto the drawing.
    ImageFiles images() {
        return new ImageFiles(document, canvas, dialogs, filing.background(), notices);
    }

    /// Selects the resource and brings it into view.
    void reveal(ResourceId id) {
        selection.set(id);
        canvas.reveal(id);
    }

    /// Says what a gesture did, and offers what could follow.
    void tell(Told told) {
        Told.Offer offer = told.offer();
        if (offer == null) {
            notices.offer(told.sentence());
        } else {
            notices.offer(
                    told.sentence(), new Notices.Choice("heal", offer.label(), offer.action()));
        }
    }
}
