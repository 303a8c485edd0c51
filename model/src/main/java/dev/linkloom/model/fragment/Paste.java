package dev.linkloom.model.fragment;

import dev.linkloom.model.Annotation;
import dev.linkloom.model.Design;
import dev.linkloom.model.DrawnLink;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.Tags;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/// What becomes of a fragment that is put into a design.
public sealed interface Paste {

    /// New resources, wired to each other as in the fragment, with ids, names, blocks and addresses
    /// that nothing in the design has.
    ///
    /// @param annotations new notes and frames; their arrows lead to copies, or to where they led
    /// @param tags the tags of the new resources, as on the originals
    /// @param links how links between the new resources are led
    /// @param ids the new id of each resource of the fragment
    /// @param lost the references and IPv6 blocks that could not be kept
    record Made(
            List<Resource> resources,
            Map<ResourceId, Tags> tags,
            List<Annotation> annotations,
            List<DrawnLink> links,
            Map<ResourceId, ResourceId> ids,
            List<Lost> lost)
            implements Paste {
        public Made {
            tags = Map.copyOf(tags);
            annotations = List.copyOf(annotations);
            links = List.copyOf(links);
            resources = List.copyOf(resources);
            ids = Map.copyOf(ids);
            lost = List.copyOf(lost);
        }

        /// The design with the new resources; none of them is drawn yet.
        public Design in(Design design) {
            Design after = design;
            for (Resource each : resources) {
                after = after.with(each).tagged(each.id(), tags.getOrDefault(each.id(), Tags.NONE));
            }
            for (Annotation each : annotations) {
                after = after.with(each);
            }
            return after;
        }
    }

    /// A reference to what is not there, or out of reach in another VPC; or the IPv6 block that a
    /// VPC cannot give to a subnet.
    ///
    /// @param name the label of the new resource that has lost it
    /// @param to what it led to, by name where the design knows it
    record Lost(String name, String to) {}

    /// Nothing was made, for the reason in one sentence.
    record Refused(String reason) implements Paste {}

    /// Makes a fragment's resources anew for a design.
    ///
    /// @param container where they were put: each goes into this or the nearest container around it
    ///   that may hold it, or else where it was; null for the bare canvas
    /// @param random where new ids come from
    static Paste into(
            Design design,
            Fragment fragment,
            @Nullable ResourceId container,
            RandomGenerator random) {
        if (fragment.isEmpty()) {
            return new Refused("The copied text holds no resources.");
        }
        Homes homes = new Homes(design, fragment, container);
        String refusal = homes.refusal();
        return refusal == null
                ? new Pasting(design, fragment, homes, random).paste()
                : new Refused(refusal);
    }
}
