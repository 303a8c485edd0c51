package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Lens;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.VpcPeering;
import dev.linkloom.model.resource.VpcPeering.State;

/// What can be edited of a VPC peering.
final class VpcPeeringForm {

    private VpcPeeringForm() {}

    static Form<VpcPeering> make(Kit kit) {
        return kit.form(VpcPeering.class)
                .line(
                        tr("Requester"),
                        Lens.of(VpcPeering.class, "requester", VpcPeering::requester),
                        kit.anywhere(tr("Not chosen"), ResourceType.VPC))
                .line(
                        tr("Accepter"),
                        Lens.of(VpcPeering.class, "accepter", VpcPeering::accepter),
                        kit.anywhere(tr("Not chosen"), ResourceType.VPC))
                .line(
                        tr("State"),
                        Lens.of(VpcPeering.class, "state", VpcPeering::state),
                        Kit.oneOf(State.class, Words::kebab))
                .line(
                        tr("DNS resolution"),
                        Lens.of(VpcPeering.class, "dnsResolution", VpcPeering::dnsResolution),
                        Kit.onOff());
    }
}
