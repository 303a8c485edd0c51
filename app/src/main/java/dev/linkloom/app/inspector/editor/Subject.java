package dev.linkloom.app.inspector.editor;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.engine.Fabric;
import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;
import dev.linkloom.model.resource.Vpc;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// What is being edited, and the design around it.
public record Subject(Fabric fabric, Resource resource) {

    private static final Set<ResourceType> VPC_ONLY = Set.of(ResourceType.VPC);

    public Design design() {
        return fabric.design();
    }

    /// The VPC the resource lies in; null outside of one.
    public @Nullable Vpc vpc() {
        return vpcOf(resource);
    }

    /// Every resource of these types, in the order of their ids.
    public List<ResourceId> all(ResourceType... types) {
        return design().all(EnumSet.copyOf(Arrays.asList(types))).stream()
                .map(Resource::id)
                .toList();
    }

    /// Those in the VPC of the resource; all of them while it lies in none.
    public List<ResourceId> inVpc(ResourceType... types) {
        Vpc vpc = vpc();
        return vpc == null
                ? all(types)
                : design().all(EnumSet.copyOf(Arrays.asList(types))).stream()
                        .filter(each -> isIn(vpc, each))
                        .map(Resource::id)
                        .toList();
    }

    /// What people call a resource.
    public String name(ResourceId id) {
        Resource found = design().find(id);
        return found == null ? tr("%s (missing)", id) : found.name();
    }

    /// The name of a resource, and its id where that says more.
    public String label(ResourceId id) {
        Resource found = design().find(id);
        if (found == null) {
            return tr("%s (missing)", id);
        }
        return found.name().equals(id.value()) ? id.value() : found.name() + "  " + id;
    }

    /// What only a VPC can hold lies in the one it names, or in none.
    private boolean isIn(Vpc vpc, Resource resource) {
        if (resource.type().containers().equals(VPC_ONLY)) {
            return vpc.id().equals(resource.parent());
        }
        Vpc around = vpcOf(resource);
        return around != null && around.id().equals(vpc.id());
    }

    private @Nullable Vpc vpcOf(Resource start) {
        for (Resource each = start; each != null; each = design().find(each.parent())) {
            if (each instanceof Vpc vpc) {
                return vpc;
            }
        }
        return null;
    }
}
