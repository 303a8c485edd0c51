package dev.linkloom.app.inspector.form;

import static dev.linkloom.app.text.Texts.tr;

import dev.linkloom.app.inspector.editor.Choices;
import dev.linkloom.app.inspector.editor.Subject;
import dev.linkloom.model.ResourceId;
import dev.linkloom.model.resource.Resource;
import dev.linkloom.model.resource.ResourceType;

import org.jspecify.annotations.Nullable;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Resources of some types: those that fit, and the others of the same types with the reason.
record Referable(Maker maker, Function<Subject, List<ResourceId>> fit, List<ResourceType> types)
        implements Choices {

    private static final int MOST_UNFIT = 50;

    @Override
    public List<ResourceId> fitting(Subject subject) {
        return fit.apply(subject);
    }

    @Override
    public List<Unfit> unfit(Subject subject) {
        if (types.isEmpty()) {
            return List.of();
        }
        Set<ResourceId> fitting = new HashSet<>(fit.apply(subject));
        return subject.all(types.toArray(ResourceType[]::new)).stream()
                .filter(id -> !fitting.contains(id))
                .limit(MOST_UNFIT)
                .map(id -> new Unfit(id, why(subject, id)))
                .toList();
    }

    @Override
    public List<ResourceType> makeable(Subject subject) {
        return types.stream().filter(each -> maker.canMake(subject, each)).toList();
    }

    @Override
    public @Nullable String make(
            Subject subject, ResourceType type, Function<ResourceId, @Nullable String> refer) {
        return maker.make(subject, type, refer);
    }

    private static String why(Subject subject, ResourceId id) {
        for (Resource each = subject.design().find(id);
                each != null;
                each = subject.design().find(each.parent())) {
            if (each.type() == ResourceType.VPC) {
                return tr("It lies in another VPC, %s.", each.name());
            }
        }
        return tr("It lies in no VPC.");
    }
}
