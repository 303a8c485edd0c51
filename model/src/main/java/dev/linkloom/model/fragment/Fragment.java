package dev.linkloom.model.fragment;

import dev.linkloom.model.Annotation;
import dev.linkloom.model.Box;
import dev.linkloom.model.Design;
import dev.linkloom.model.DrawnLink;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.file.DesignFile;
import dev.linkloom.model.file.DesignFormatException;
import dev.linkloom.model.resource.Resource;

import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A part of a design that can be put in elsewhere: some resources with everything inside them and
/// some notes and frames, how they refer to each other and to others, where they are drawn and
/// which way the links between them are led.
///
/// @param content its references may lead to resources that are not in it
public record Fragment(Design content) {

    /// Copies resources of a design and everything inside them.
    public static Fragment of(Design design, Collection<ResourceId> ids) {
        Set<ResourceId> taken = withContents(design, ids);
        Design content = Design.empty(design.title());
        for (Resource each : design.resources()) {
            if (taken.contains(each.id())) {
                content = content.with(each).tagged(each.id(), design.tags(each.id()));
                Box box = design.placement(each.id());
                content = box == null ? content : content.placed(each.id(), box);
            }
        }
        for (Annotation each : design.annotations()) {
            Box box = design.placement(each.id());
            if (taken.contains(each.id()) && box != null) {
                content = content.with(each).placed(each.id(), box);
            }
        }
        for (DrawnLink each : design.links()) {
            if (taken.contains(each.from()) && taken.contains(each.to())) {
                content = content.leading(each);
            }
        }
        return new Fragment(content);
    }

    /// Reads the text of a fragment, or of a whole design.
    ///
    /// @throws DesignFormatException with one sentence that names the place and the mend
    public static Fragment parse(String text) throws DesignFormatException {
        return new Fragment(DesignFile.parsePart(text, "The copied text"));
    }

    /// The fragment as text, in the format of design files: it can be sent, edited and pasted.
    public String text() {
        return DesignFile.format(content);
    }

    public boolean isEmpty() {
        return size() == 0;
    }

    /// How many resources, notes and frames it holds.
    public int size() {
        return content.resources().size() + content.annotations().size();
    }

    /// The resources that lie in no other of it.
    public List<Resource> roots() {
        return content.resources().stream().filter(each -> container(each) == null).toList();
    }

    /// The box around all that is drawn; null when nothing is.
    public @Nullable Box bounds() {
        return content.placements().values().stream().reduce(Box::union).orElse(null);
    }

    /// The resource of the fragment that another one lies in; null for one of the roots.
    @Nullable Resource container(Resource resource) {
        Resource found = content.find(resource.parent());
        return found != null && resource.type().containers().contains(found.type()) ? found : null;
    }

    private static Set<ResourceId> withContents(Design design, Collection<ResourceId> ids) {
        Set<ResourceId> taken = new HashSet<>(ids);
        boolean grew = true;
        while (grew) {
            grew = false;
            for (Resource each : design.resources()) {
                if (each.parent() != null && taken.contains(each.parent())) {
                    grew |= taken.add(each.id());
                }
            }
        }
        return taken;
    }
}
