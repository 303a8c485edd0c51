package dev.linkloom.model.file;

import dev.linkloom.model.Design;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Reference;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Whether a design's resources hold together: no cycle of containers, and every reference leads to
/// what it should.
final class Wholeness {

    private final Design design;
    private final Place resources;

    private Wholeness(Design design, Place resources) {
        this.design = design;
        this.resources = resources;
    }

    static void require(Design design, Place resources) throws DesignFormatException {
        requireNoCircle(design, resources);
        var check = new Wholeness(design, resources);
        for (Resource each : design.resources()) {
            check.requireTargets(each);
        }
    }

    /// Whether nothing lies inside itself; references may lead nowhere.
    static void requireNoCircle(Design design, Place resources) throws DesignFormatException {
        var check = new Wholeness(design, resources);
        for (Resource each : design.resources()) {
            check.requireOutside(each);
        }
    }

    private void requireOutside(Resource resource) throws DesignFormatException {
        List<ResourceId> way = new ArrayList<>();
        for (Resource each = resource; each != null; each = design.find(each.parent())) {
            way.add(each.id());
            if (resource.id().equals(each.parent())) {
                String circle =
                        way.stream().map(ResourceId::value).collect(Collectors.joining(" in "));
                throw resources
                        .at(resource.id().value())
                        .problem(
                                "%s lies inside itself (%s in %s); correct its container."
                                        .formatted(
                                                Words.quoted(resource.id().value()),
                                                circle,
                                                resource.id()));
            }
            if (way.size() > ResourceType.values().length) {
                return; // a circle further out, which is found from there
            }
        }
    }

    private void requireTargets(Resource resource) throws DesignFormatException {
        for (Reference each : resource.references()) {
            Resource found = design.find(each.to());
            Place place = resources.at(resource.id().value()).inside(each.path());
            if (found == null) {
                throw place.problem(
                        "There is no resource %s%s"
                                .formatted(Words.quoted(each.to().value()), orMeant(each)));
            }
            if (!each.expected().contains(found.type())) {
                throw place.problem(
                        "%s is of type %s; refer to one of type %s."
                                .formatted(
                                        Words.quoted(each.to().value()),
                                        Spelling.KEBAB.of(found.type()),
                                        expected(each)));
            }
        }
    }

    private String orMeant(Reference reference) {
        List<String> suitable =
                design.resources().stream()
                        .filter(each -> reference.expected().contains(each.type()))
                        .map(each -> each.id().value())
                        .toList();
        @Nullable String nearest = Words.nearest(reference.to().value(), suitable);
        return nearest == null
                ? "; add it or refer to one of type " + expected(reference) + "."
                : "; did you mean " + Words.quoted(nearest) + "?";
    }

    private static String expected(Reference reference) {
        return Words.either(
                reference.expected().stream().sorted().map(Spelling.KEBAB::of).toList());
    }
}
