package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.model.resource.PrefixList;
import dev.linkloom.model.resource.ResourceType;

/// What can be edited of a prefix list.
final class PrefixListForm {

    private PrefixListForm() {}

    static Form<PrefixList> make(Kit kit) {
        return kit.form(PrefixList.class)
                .line(
                        tr("Account"),
                        Lens.of(PrefixList.class, "account", PrefixList::account),
                        kit.container(ResourceType.ACCOUNT))
                .line(
                        tr("CIDR blocks"),
                        Lens.of(PrefixList.class, "cidrs", PrefixList::cidrs),
                        Kit.mono(Kit.CIDRS));
    }
}
