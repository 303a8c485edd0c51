package dev.linkloom.engine.filter;

import dev.linkloom.engine.decision.Decision;
import dev.linkloom.engine.decision.Ruling;
import dev.linkloom.engine.path.HopKind;
import dev.linkloom.engine.rule.RuleId;
import dev.linkloom.engine.topology.Eni;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.SecurityGroup;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The security groups an interface really wears: those given to it, or the VPC's default one
/// (EP-05).
///
/// @param owner where a decision is shown when the group itself is not drawn
/// @param unknown a group the design does not hold; null when it holds all
/// @param filtered whether anything watches the interface
/// @param first where a decision of the first group, or of none, is shown
/// @param firstName what people call the first group
/// @param rules the rules of all groups, ready to be matched
/// @param party who the interface is to the groups of others
/// @param state what is said of replies
record WornGroups(
        ResourceId owner,
        List<SecurityGroup> known,
        boolean drawn,
        @Nullable ResourceId unknown,
        boolean filtered,
        ResourceId first,
        String firstName,
        GroupRules rules,
        Party party,
        Decision state) {

    private static final RuleId STATEFUL = RuleId.of("NET-02");

    static WornGroups of(
            Eni eni,
            List<SecurityGroup> known,
            boolean drawn,
            @Nullable ResourceId unknown,
            GroupRules rules) {
        ResourceId owner = eni.owner().id();
        List<ResourceId> ids = List.copyOf(known.stream().map(SecurityGroup::id).toList());
        ResourceId first = known.isEmpty() || !drawn ? owner : known.getFirst().id();
        Decision state =
                Ruling.pass(
                        first,
                        HopKind.SECURITY_GROUP,
                        STATEFUL,
                        "%s is stateful: the reply belongs to a flow it has admitted.",
                        label(owner, known));
        return new WornGroups(
                owner,
                known,
                drawn,
                unknown,
                !known.isEmpty() || unknown != null,
                first,
                known.isEmpty() ? owner.value() : known.getFirst().name(),
                rules,
                new Party(eni.ip(), ids),
                state);
    }

    /// Where a decision of one of the groups is shown.
    ResourceId at(int group) {
        return group == 0 || !drawn ? first : known.get(group).id();
    }

    /// What people call one of the groups.
    String name(int group) {
        return group == 0 ? firstName : known.get(group).name();
    }

    String label() {
        return label(owner, known);
    }

    private static String label(ResourceId owner, List<SecurityGroup> known) {
        return switch (known.size()) {
            case 0 -> owner.value();
            case 1 -> known.getFirst().name();
            default -> String.join(", ", known.stream().map(SecurityGroup::name).toList());
        };
    }
}
