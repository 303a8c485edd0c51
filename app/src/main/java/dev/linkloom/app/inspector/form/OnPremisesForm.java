package dev.linkloom.app.inspector.form;

import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.model.resource.OnPremises;

/// What can be edited of a network outside AWS.
final class OnPremisesForm {

    private OnPremisesForm() {}

    static Form<OnPremises> make(Kit kit) {
        return kit.form(OnPremises.class)
                .line(
                        "CIDR blocks",
                        Lens.of(OnPremises.class, "cidrs", OnPremises::cidrs),
                        Kit.mono(Kit.CIDRS));
    }
}
