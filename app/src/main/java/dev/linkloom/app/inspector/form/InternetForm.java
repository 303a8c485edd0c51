package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.model.resource.Internet;

/// What can be edited of the internet.
final class InternetForm {

    private InternetForm() {}

    static Form<Internet> make(Kit kit) {
        return kit.form(Internet.class)
                .wide(
                        tr("Public DNS records"),
                        Lens.of(Internet.class, "records", Internet::records),
                        Records.editor());
    }
}
