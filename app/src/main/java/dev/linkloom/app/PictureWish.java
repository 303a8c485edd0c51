package dev.linkloom.app;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.export.Palette;

/// What a picture should show, and how.
///
/// @param scale pixels for each unit of the drawing
/// @param transparent whether the paper is left out
/// @param flow whether the flow that is shown is in it, as it is now
record PictureWish(Part part, Palette palette, double scale, boolean transparent, boolean flow) {

    /// How much of the drawing.
    enum Part {
        WHOLE,
        SELECTION,
        VIEW;

        String label() {
            return switch (this) {
                case WHOLE -> tr("The whole design");
                case SELECTION -> tr("The selection");
                case VIEW -> tr("What is seen");
            };
        }
    }
}
