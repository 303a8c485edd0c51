package dev.linkloom.app.canvas.gesture;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.edit.Edit;
import dev.linkloom.model.resource.Instance;
import dev.linkloom.model.resource.NetworkInterface;
import dev.linkloom.model.resource.SecurityGroup;
import dev.linkloom.model.resource.SecurityGroupMember;
import dev.linkloom.model.resource.Vpc;

/// Connections of security groups to what wears them, and of network interfaces to instances.
final class SecurityWiring {

    private SecurityWiring() {}

    static Outcome wear(Design design, SecurityGroup group, SecurityGroupMember wearer) {
        if (wearer.securityGroups().contains(group.id())) {
            return new Outcome.Refused(tr("%s already wears %s.", wearer.name(), group.name()));
        }
        ResourceId vpc = wearer.vpcIn(design);
        if (vpc != null && group.vpc() != null && !vpc.equals(group.vpc())) {
            return new Outcome.Refused(
                    tr(
                            "%s is a security group of %s; %s lies in another VPC.",
                            group.name(), nameOf(design, group.vpc()), wearer.name()));
        }
        return new Outcome.Change(
                new Edit.Replace(
                        tr("Put %s on %s", group.name(), wearer.name()),
                        wearer.wearing(Wires.with(wearer.securityGroups(), group.id()))));
    }

    static Outcome attach(NetworkInterface card, Instance instance) {
        if (instance.id().equals(card.attachedTo())) {
            return Words.alreadyConnected(card, instance);
        }
        return Wires.change(card, instance, card.withAttachedTo(instance.id()));
    }

    private static String nameOf(Design design, ResourceId id) {
        Vpc vpc = design.find(id, Vpc.class);
        return vpc == null ? id.value() : vpc.name();
    }
}
