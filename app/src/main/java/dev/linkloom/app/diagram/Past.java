package dev.linkloom.app.diagram;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// What one drawing leaves to the next, which takes over what still holds.
///
/// @param places where everything was; null when there was nothing
/// @param routing the ways of links; null when there are none yet
/// @param pieces what each resource adds; null when there are none
/// @param links the links that show
/// @param wires the same as they are painted
record Past(
        @Nullable Places places,
        @Nullable Routing routing,
        @Nullable Pieces pieces,
        List<Link> links,
        List<Item> wires) {

    static final Past NOTHING = new Past(null, null, null, List.of(), List.of());

    /// Where everything of one version is.
    ///
    /// @param concerned who may look otherwise than in the version before; null for anybody
    record Places(
            Design design,
            Containment containment,
            Arrangement arrangement,
            @Nullable Set<ResourceId> concerned) {

        /// Whether another version has just the same resources, whatever has changed about them.
        boolean holdsAll(Design next) {
            Set<ResourceId> touched = next.touchedSince(design);
            if (touched == null) {
                return false;
            }
            for (ResourceId each : touched) {
                Resource was = design.find(each);
                Resource now = next.find(each);
                if (was == null || now == null || was.type() != now.type()) {
                    return false;
                }
            }
            return true;
        }
    }

    /// The places of the next version.
    Places next(Design design) {
        if (places == null) {
            Set<ResourceId> worn = Worn.anywhere(design);
            Containment containment = new Containment(design);
            return new Places(
                    design, containment, new Arrangement(design, containment, worn), null);
        }
        Set<ResourceId> worn = Worn.anywhere(design, places.design, places.arrangement.worn());
        Containment containment = places.containment.after(places.design, design);
        Change change = Change.between(places.design, places.containment, design, containment);
        Arrangement arrangement = places.arrangement.after(design, containment, worn, change);
        Set<ResourceId> concerned =
                change == null || change.isOfGroups() || !arrangement.isChanged()
                        ? null
                        : arrangement.concerned(change, places.arrangement);
        return new Places(design, containment, arrangement, concerned);
    }
}
